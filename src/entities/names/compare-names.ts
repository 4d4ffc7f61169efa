import { type Aligned, alignTokens, type CompareTokens } from './align-tokens.ts';
import type { Likeness } from './compare-tokens.ts';
import { isFamilyName } from './given-name-lines.ts';
import type { NameOf, NameToken, ParsedName, TokenKind } from './name-token.ts';
import { guessNameOf, parseName } from './parse-name.ts';
import { areTwoSyllables } from './sounds.ts';
import type { TokenPart } from './token-part.ts';
import {
  brandDoubts,
  type Chance,
  type Doubt,
  type Draft,
  doubtOf,
  NO_CHANCE,
  TOGETHER,
} from './weigh-doubt.ts';

/** Two names with at least this score may belong to the same entity. */
export const THRESHOLD = 0.7;

/** How alike two names are, part by part. */
export interface NameComparison {
  readonly score: number;
  /** How likely the match is by chance, according to the lists; none for pairs compared on their own. */
  readonly chance: Chance;
  readonly parts: readonly TokenPart[];
}

/**
 * Cost of an extra part as a share of its weight, in the query and in the listed name; at either end of a person's
 * name, and inside it; of a part against another; and of two parts that are not quite alike.
 */
const COSTS = {
  person: { more: 0.5, moreAtEnd: 0.75, fewer: 0.3, fewerAtEnd: 0.48, both: 0.9, unlike: 2 },
  body: { more: 0.95, moreAtEnd: 0.95, fewer: 0.9, fewerAtEnd: 0.9, both: 0.5, unlike: 1.8 },
  vessel: { more: 0.8, moreAtEnd: 0.8, fewer: 0.8, fewerAtEnd: 0.8, both: 0.6, unlike: 2.6 },
} as const;

/** Words of a person's name in another order, by matched weight: reversed as a whole, or mixed. */
const TURNED = 0.02;
const MIXED = 0.07;

/** The same word differs between scripts; that says little against a match. */
const OTHER_SCRIPT = 1.2;

/** A single word, by consonants and by letters. */
const MONONYM = { transliteration: 3, letters: 1.4 };

/** How much more a different syllable of an East Asian name costs than letters do. */
const OTHER_SYLLABLE = 3;

/** One word doesn't identify a person if either name has more. */
const ONE_WORD = 0.6;

/** "Father of" and "servant of" turn a name into another one. */
const RENAMES = /^(?:abu|um|abd)$/;

/** Two numbers, or two kinds of legal form, count against a match more than their weight. */
const CONTRARY = 0.45;

/** Compares two names under a FollowTheMoney schema, on their own, without a list's word counts. */
export function compareNames(schema: string, query: string, listed: string): NameComparison {
  const of = nameOf(schema, query, listed);
  let best: NameComparison | null = null;
  for (const one of readings(query, of)) {
    for (const other of readings(listed, of)) {
      const found = compareParsed(parseName(one, of), parseName(other, of));
      if (best === null || found.score > best.score) best = found;
    }
  }
  return best ?? { score: 0, chance: NO_CHANCE, parts: [] };
}

/** The kind of name a schema has; an ambiguous one is inspected. */
export function nameOf(schema: string, ...names: readonly string[]): NameOf {
  if (schema === 'Person') return 'person';
  if (schema === 'Vessel' || schema === 'Airplane') return 'vessel';
  if (schema !== 'LegalEntity' && schema !== 'Thing' && schema !== '') return 'body';
  return names.some((name) => guessNameOf(name) === 'body') ? 'body' : 'person';
}

/** A name, or the names separated by a slash or "a.k.a.". */
export function readings(name: string, of: NameOf): string[] {
  if (of === 'person' || name.length > 400) return [name];
  const parted = name.split(/\s*\/\s*|\s*;\s*|\s+a\.?k\.?a\.?\s+/i).filter((part) => part.length > 3);
  return parted.length > 1 ? [name, ...parted] : [name];
}

/** Compares two parsed names; returns a score of 0 early if it would clearly be below `least`. */
export function compareParsed(
  query: ParsedName,
  listed: ParsedName,
  compare?: CompareTokens,
  doubt: Doubt = () => NO_CHANCE,
  least = 0,
): NameComparison {
  const { of } = query;
  const aligned = alignTokens(query.tokens, listed.tokens, of, compare);
  return scoreAligned(query.tokens, listed.tokens, aligned, of, doubt, least);
}

/** Result for a pair that need not be examined further. */
const UNLIKE: NameComparison = { score: 0, chance: NO_CHANCE, parts: [] };
/** Sums of the same numbers in another order differ by less than this. */
const ROUNDING = 1e-9;

function unlikeCost(how: Likeness, isMononym: boolean, of: NameOf): number {
  if (isMononym) return how === 'transliteration' ? MONONYM.transliteration : MONONYM.letters;
  return how === 'transliteration' ? OTHER_SCRIPT : COSTS[of].unlike;
}

/** Whether a name has an East Asian family name, next to which every syllable counts. */
function hasFamilyName(tokens: readonly NameToken[]): boolean {
  return tokens.some(({ ascii }) => isFamilyName(ascii));
}

function isOtherSyllable({ query, listed }: NonNullable<Draft['pair']>, how: Likeness): boolean {
  return (how === 'spelled alike' || how === 'sounds alike') && areTwoSyllables(query.ascii, listed.ascii);
}

/** Scores an alignment: matched weight against lost weight. */
function scoreAligned(
  query: readonly NameToken[],
  listed: readonly NameToken[],
  aligned: readonly Aligned[],
  of: NameOf,
  doubt: Doubt,
  least: number,
): NameComparison {
  const isMononym = of === 'person' && query.length === 1 && listed.length === 1;
  const isEastAsian = of === 'person' && [query, listed].every(hasFamilyName);
  let matched = 0;
  let atLeastLost = 0;
  const pairs = aligned.map((one) => {
    const { query: ours, listed: theirs, likeness, how } = one;
    const at = ours[0] ?? 0;
    const pair = { at, query: query[at] as NameToken, listed: listed[theirs[0] ?? 0] as NameToken };
    const weight = (sum(query, ours) + sum(listed, theirs)) / 2;
    matched += weight * likeness;
    const lost =
      weight *
      (1 - likeness) *
      unlikeCost(how, isMononym, of) *
      (isEastAsian && isOtherSyllable(pair, how) ? OTHER_SYLLABLE : 1);
    atLeastLost += lost;
    return { one, pair, lost };
  });
  if (matched === 0) return { score: 0, chance: NO_CHANCE, parts: nothingMatched(query, listed) };
  const left = leftOver(query, listed, aligned, of, matched);
  for (const { lost } of left) atLeastLost += lost;
  // Everything below only subtracts.
  if (matched / (matched + atLeastLost) < least - ROUNDING) return UNLIKE;
  const drafts: Draft[] = pairs.map(({ one, pair, lost }) => ({
    query: textOf(query, one.query),
    listed: textOf(listed, one.listed),
    kind: kindOf(pair.query, pair.listed),
    how: one.how,
    likeness: one.likeness,
    pair,
    lost,
  }));
  drafts.push(...left);
  if (of === 'person') drafts.push(...personDoubts(query, listed, aligned, left, matched));
  const chance = isMononym ? NO_CHANCE : doubt(aligned);
  if (of === 'body') drafts.push(...brandDoubts(drafts, matched, chance));
  const more = of === 'person' ? Math.max(0, differences(drafts) - 1) : 0;
  const together = 1 + TOGETHER * chance.tens * more;
  const lossOf = (one: Draft) => one.lost * (1 + chance.tens * doubtOf(one, of, chance)) * together;
  const whole = matched + drafts.reduce((total, one) => total + lossOf(one), 0);
  return {
    score: matched / whole,
    chance,
    parts: drafts.map((one) => {
      const { lost: _, pair: __, ...part } = one;
      return { ...part, cost: lossOf(one) / whole };
    }),
  };
}

/** Number of differences, with small ones as halves. */
function differences(drafts: readonly Draft[]): number {
  let count = 0;
  for (const { how, kind, likeness } of drafts) {
    if (how === 'other order') count += 1;
    else if (kind !== 'word' && kind !== 'patronymic' && kind !== 'initial') continue;
    else if (how === 'missing' || how === 'differs' || likeness < 0.93) count += 1;
    else if (likeness < 1) count += 0.5;
  }
  return count;
}

/** Pairs the remaining parts of both sides, since a word against a word says more than an extra word. */
function leftOver(
  query: readonly NameToken[],
  listed: readonly NameToken[],
  aligned: readonly Aligned[],
  of: NameOf,
  matched: number,
): Draft[] {
  const costs = COSTS[of];
  const drafts: Draft[] = [];
  const open = unaligned(listed, aligned, 'listed');
  const left = unaligned(query, aligned, 'query');
  if (open.length === 0 && left.length === 0) return drafts;
  const ends = { query: endsOf(query), listed: endsOf(listed) };
  for (const one of left) {
    const at = open.findIndex((other) => isAgainst(one, other));
    const other = at < 0 ? null : (open.splice(at, 1)[0] ?? null);
    const { text, kind } = one;
    if (other) {
      const lost = againstLoss(one, other, of, matched);
      drafts.push({ query: text, listed: other.text, kind, how: 'differs', likeness: 0, lost });
    } else {
      const lost = one.weight * (ends.query.has(one) ? costs.moreAtEnd : costs.more);
      drafts.push({ ...lone(one, lost), query: text });
    }
  }
  for (const one of open) {
    const lost = one.weight * (ends.listed.has(one) ? costs.fewerAtEnd : costs.fewer);
    drafts.push({ ...lone(one, lost), listed: one.text });
  }
  return drafts;
}

/** A part without a counterpart. */
function lone({ kind, meaning }: NameToken, lost: number): Draft {
  const draft = { query: null, listed: null, kind, how: 'missing', likeness: 0, lost } as const;
  return kind === 'particle' && RENAMES.test(meaning ?? '') ? { ...draft, renames: true } : draft;
}

/** The parts without counterparts. */
function unaligned(
  tokens: readonly NameToken[],
  aligned: readonly Aligned[],
  side: 'query' | 'listed',
): NameToken[] {
  let taken = 0;
  for (const one of aligned) for (const at of one[side]) taken |= 1 << at;
  return tokens.filter((_, at) => (taken & (1 << at)) === 0);
}

/** Whether each name has initials for words of the other: P. Mikhail M. could be anyone. */
function isCrossed(query: readonly NameToken[], aligned: readonly Aligned[]): boolean {
  const initials = aligned.filter(({ how }) => how === 'initial');
  return new Set(initials.map((one) => query[one.query[0] ?? 0]?.kind === 'initial')).size > 1;
}

/** The first and last word of a name, and what turns a name into another. */
function endsOf(tokens: readonly NameToken[]): Set<NameToken> {
  const words = tokens.filter(({ kind }) => kind === 'word');
  const ends = new Set([words[0], words.at(-1)].filter((one): one is NameToken => one !== undefined));
  // Half of a hyphenated name is not left out.
  for (const [at, one] of tokens.entries()) {
    const before = tokens[at - 1];
    if (one.linked && before) ends.add(one).add(before);
    if (one.kind === 'particle' && RENAMES.test(one.meaning ?? '')) ends.add(one);
  }
  return ends;
}

/** What counts against two persons beyond their words. */
function personDoubts(
  query: readonly NameToken[],
  listed: readonly NameToken[],
  aligned: readonly Aligned[],
  left: readonly Draft[],
  matched: number,
): Draft[] {
  const drafts: Draft[] = [];
  const pairs = aligned
    .filter((one) => query[one.query[0] ?? 0]?.kind === 'word' && listed[one.listed[0] ?? 0]?.kind === 'word')
    .sort((a, b) => (a.query[0] ?? 0) - (b.query[0] ?? 0));
  const none = { query: null, listed: null, kind: 'word', likeness: 0 } as const;
  const order = pairs.map((one) => one.listed[0] ?? 0);
  const falls = order.filter((at, index) => index > 0 && at < (order[index - 1] ?? 0)).length;
  if (falls > 0) {
    const isTurned = falls === 1 && (order.at(-1) ?? 0) < (order[0] ?? 0);
    drafts.push({ ...none, how: 'other order', lost: matched * (isTurned ? TURNED : MIXED) });
  }
  const words = pairs.reduce((total, one) => total + Math.max(one.query.length, one.listed.length), 0);
  if (
    words < 2 &&
    (left.some(({ kind }) => kind !== 'title' && kind !== 'particle' && kind !== 'legal form') ||
      isCrossed(query, aligned))
  ) {
    const already = left.reduce((total, { lost }) => total + lost, 0);
    if (already < matched * ONE_WORD)
      drafts.push({ ...none, how: 'one word', lost: matched * ONE_WORD - already });
  }
  return drafts;
}

function isAgainst(one: NameToken, other: NameToken): boolean {
  const telling = (token: NameToken) =>
    token.kind === 'word' || token.kind === 'initial' || token.kind === 'patronymic';
  if (one.kind === 'business word' || other.kind === 'business word')
    return telling(one) || telling(other) || one.kind === other.kind;
  return one.kind === other.kind || (telling(one) && telling(other));
}

function againstLoss(one: NameToken, other: NameToken, of: NameOf, matched: number): number {
  const costs = COSTS[of];
  const lost =
    one.weight * costs.more + other.weight * costs.fewer + Math.min(one.weight, other.weight) * costs.both;
  const isContrary =
    (one.kind === 'numeral' && of !== 'vessel') ||
    (one.kind === 'legal form' && one.meaning !== 'any' && other.meaning !== 'any') ||
    (one.kind === 'patronymic' && other.kind === 'patronymic') ||
    one.kind === 'initial' ||
    other.kind === 'initial';
  return isContrary && one.kind !== 'title' ? Math.max(lost, matched * CONTRARY) : lost;
}

function nothingMatched(query: readonly NameToken[], listed: readonly NameToken[]): TokenPart[] {
  const parts = Math.max(1, query.length + listed.length);
  const missing = { how: 'missing', likeness: 0, cost: 1 / parts } as const;
  return [
    ...query.map(({ text, kind }) => ({ query: text, listed: null, kind, ...missing })),
    ...listed.map(({ text, kind }) => ({ query: null, listed: text, kind, ...missing })),
  ];
}

function kindOf(one: NameToken, other: NameToken): TokenKind {
  return one.kind === 'word' ? one.kind : other.kind === 'word' ? other.kind : one.kind;
}

function sum(tokens: readonly NameToken[], at: readonly number[]): number {
  return at.reduce((total, one) => total + (tokens[one]?.weight ?? 0), 0);
}

function textOf(tokens: readonly NameToken[], at: readonly number[]): string {
  return at.map((one) => tokens[one]?.text ?? '').join(' ');
}
