import { englishParser } from '../../../language/parsing/english-parser.ts';
import type { Parse } from '../../../language/parsing/parser.ts';
import type { Token } from '../../../language/tokens.ts';
import { isSubjectWord } from '../languages/en-subject-words.ts';
import { STOPS } from '../languages/en-words.ts';
import type { Quantity } from '../quantity.ts';
import { joinedNameEnd } from './joined-names.ts';
import { openingEnd, tellerStart } from './told-clauses.ts';

/** A sentence as the parser reads it: cut as treebanks are, with its quantities in a plain form. */
export interface ParsedSentence {
  readonly parse: Parse;
  readonly tokens: readonly Token[];
  /** Which tokens each word is made of. */
  readonly from: readonly number[];
  readonly to: readonly number[];
  /** The word that stands for each quantity among the others: its unit, or its number; -1 where it is left out. */
  readonly places: readonly number[];
  /** Whether a word is one of those that quantities are written in. */
  readonly isQuantity: (word: number) => boolean;
  /** Where the words of quantities right before a word begin: at itself where none are. */
  readonly runFrom: (word: number) => number;
  /** Where the words of quantities end that begin at a word: at itself where none do. */
  readonly runTo: (word: number) => number;
}

const CLITIC = /^(?:s|re|ve|ll|d|m)$/;
const LETTERS = /^\p{L}{2,}$/u;
/** Signs as treebanks write them. */
const PLAIN_SIGNS: ReadonlyMap<string, string> = new Map([
  ['’', "'"],
  ['―', '—'],
  ...Array.from('“”„«»', (mark) => [mark, '"'] as const),
]);

/** Words of a sentence as they are collected. */
class Words {
  readonly words: string[] = [];
  readonly from: number[] = [];
  readonly to: number[] = [];

  add(word: string, from: number, to: number): void {
    this.words.push(word);
    this.from.push(from);
    this.to.push(to);
  }
}

/**
 * Parses a sentence. What hedges a quantity is left out, and so is one in brackets that only says another again: the parser
 * knows "$ 5" and "5 percent" well, and other ways to write them hardly.
 */
export function parseSentence(tokens: readonly Token[], quantities: readonly Quantity[]): ParsedSentence {
  const words = new Words();
  const places = quantities.map(() => -1);
  const inside = new Uint8Array(3 * tokens.length + 3);
  let i = 0;
  for (let at = 0; at < tokens.length; ) {
    const behind = quantities[i]?.from === at ? at : afterAngle(tokens, at);
    if (behind > at) {
      at = behind;
      continue;
    }
    while (i < quantities.length && (quantities[i] as Quantity).from < at) i += 1;
    const quantity = quantities[i];
    if (quantity && isLeadIn(tokens, at, quantity)) {
      at = quantity.from;
      continue;
    }
    if (quantity && isAside(tokens, quantity) && at === quantity.from - 1) {
      at = quantity.to + 1;
      i += 1;
    } else if (quantity && at === quantity.from) {
      places[i] = addQuantity(words, tokens, quantity);
      // A rank and a ratio are words of the sentence like others: "the second-largest exporter", "doubled".
      if (quantity.kind !== 'rank' && quantity.kind !== 'times')
        for (let word = words.words.length - 1; word >= 0 && isOf(words, word, quantity); word -= 1)
          inside[word] = 1;
      at = isCounting(quantity) ? quantity.coreTo : Math.max(quantity.to, quantity.coreTo);
      i += 1;
    } else at = addToken(words, tokens, at, quantity?.from);
  }
  const isQuantity = (word: number) => inside[word] === 1;
  const cuts = [openingEnd(words.words, isQuantity), tellerStart(words.words, isQuantity)];
  return {
    parse: englishParser().parse(
      words.words,
      cuts.filter((cut, i) => cut > 0 && (i === 0 || cut > (cuts[0] as number))),
    ),
    tokens,
    from: words.from,
    to: words.to,
    places,
    isQuantity,
    ...runsOf(inside),
  };
}

/** Where runs of words of quantities begin and end, found once: a list of numbers is one long run. */
function runsOf(inside: Uint8Array): Pick<ParsedSentence, 'runFrom' | 'runTo'> {
  const from = new Int32Array(inside.length + 1);
  const to = new Int32Array(inside.length + 1);
  for (let at = 1; at < from.length; at += 1) from[at] = inside[at - 1] === 1 ? (from[at - 1] as number) : at;
  for (let at = inside.length; at >= 0; at -= 1) to[at] = inside[at] === 1 ? (to[at + 1] as number) : at;
  return { runFrom: (word) => from[word] ?? word, runTo: (word) => to[word] ?? word };
}

/** A wire's sign for a share and the brackets round a name: "<ABC.O>", "<Gulf Corp>". Where what is left out ends. */
export function afterAngle(tokens: readonly Token[], at: number): number {
  const { text } = tokens[at] as Token;
  if (text === '>') return at + 1;
  if (text !== '<') return at;
  const end = tokens.slice(at, at + LONGEST_SIGN).findIndex((token) => token.text === '>');
  const isSign =
    end > 0 && tokens.slice(at + 1, at + end).every((token) => /^[\p{Lu}\d./-]+$/u.test(token.text));
  return isSign ? at + end + 1 : at + 1;
}

const LONGEST_SIGN = 8;

/** Whether a quantity stands alone in brackets: "333.6 million yen ($3.1 million)". */
export const isAside = (tokens: readonly Token[], { from, to }: Quantity): boolean =>
  tokens[from - 1]?.text === '(' && tokens[to]?.text === ')';

/** Whether the words behind the number stay: what is counted is a noun like any other. */
const isCounting = ({ kind }: Quantity) => kind === 'count' || kind === 'bare' || kind === 'score';

/** Whether a word stands for a quantity, and is no verb before it. */
const isOf = ({ words, from }: Words, word: number, quantity: Quantity) =>
  (from[word] as number) >= quantity.from && !isSubjectWord('hedgingVerbs', words[word]);

function addQuantity(words: Words, tokens: readonly Token[], quantity: Quantity): number {
  const { to, coreFrom, coreTo, kind } = quantity;
  const first = tokens[quantity.from] as Token;
  const isVerb = quantity.from < coreFrom && isSubjectWord('hedgingVerbs', first.lower);
  if (isVerb) words.add(first.text, quantity.from, quantity.from + 1);
  const from = isVerb ? quantity.from + 1 : quantity.from;
  const place = words.words.length;
  if (isCounting(quantity)) {
    words.add('5', coreFrom, coreTo);
    return place;
  }
  if (kind === 'currency' && isBeforeNoun(tokens, quantity)) {
    words.add('large', from, to);
    return place;
  }
  if (kind === 'currency') {
    words.add('$', from, to);
    words.add('5', from, to);
    return place;
  }
  if (kind === 'rank' || kind === 'times') {
    for (let at = coreFrom; at < Math.max(to, coreTo); ) at = addToken(words, tokens, at);
    return words.words.length - 1;
  }
  if ((kind === 'percent' || kind === 'share') && isOfThose(tokens[from - 1], tokens[to])) {
    words.add('some', from, to);
    return place;
  }
  words.add('5', from, to);
  const last = tokens[to - 1]?.text ?? '';
  words.add(
    kind === 'percent' || kind === 'share' || kind === 'points' ? '%' : LETTERS.test(last) ? last : 'miles',
    from,
    to,
  );
  return place + 1;
}

/** "46 percent | of voters", "46 percent | would choose Roe": a share of those who do something, which the parser reads as "some". */
const isOfThose = (before: Token | undefined, next: Token | undefined): boolean =>
  next !== undefined &&
  before?.lower !== 'of' &&
  !isSubjectWord('beforeLevels', before?.lower) &&
  (next.lower === 'of' || isSubjectWord('predicates', next.lower));

/** "Directing | a combined | $20 million": words before a sum that say nothing of what it is, and that the parser misreads. */
function isLeadIn(tokens: readonly Token[], at: number, quantity: Quantity): boolean {
  const { from, kind } = quantity;
  if (isCounting(quantity) || /^(?:rank|times|time)$/.test(kind) || at >= from || from - at > 3) return false;
  const between = tokens.slice(at + 1, from);
  const isDescribed =
    between.length > 0
      ? between.every(({ lower }) => isSubjectWord('leadIns', lower))
      : tokens[at]?.lower === 'another';
  if (!isDescribed || !/^(?:an?|another)$/.test(tokens[at]?.lower ?? '')) return false;
  return !isNounBehind(tokens, quantity);
}

/** "An | 80 million dollar | eurobond": money that describes a noun, of which the parser makes more as an adjective. */
function isBeforeNoun(tokens: readonly Token[], quantity: Quantity): boolean {
  const { from } = quantity;
  const opener = tokens[isSubjectWord('leadIns', tokens[from - 1]?.lower) ? from - 2 : from - 1]?.text;
  return isSubjectWord('openers', opener) && isNounBehind(tokens, quantity);
}

/** Whether what follows on a quantity can be a noun that it describes. */
function isNounBehind(tokens: readonly Token[], { to }: Quantity): boolean {
  const next = tokens[to];
  return (
    next?.kind === 'word' &&
    /^\p{Ll}{3}/u.test(next.text) &&
    !STOPS.has(next.lower) &&
    !isSubjectWord('afterMoney', next.lower) &&
    !/(?:ed|ing)$/.test(next.lower) &&
    !isSubjectWord('deals', next.lower)
  );
}

/** Where a name ends that signs and digits go on with: "S&P 500", "TA-125", "S&P/TSX"; before `until`. */
function nameEnd(tokens: readonly Token[], at: number, until: number): number {
  let end = at + 1;
  if (!/^\p{Lu}/u.test(tokens[at]?.text ?? '')) return end;
  while (end < until) {
    const { text, kind, spaced } = tokens[end] as Token;
    const next = tokens[end + 1];
    if (
      kind === 'digits' &&
      text.length < 5 &&
      !/^(?:in|on|by|since|january|february|march|april|may|june|july|august|september|october|november|december)$/.test(
        tokens[end - 1]?.lower ?? '',
      )
    )
      end += 1;
    else if (
      /^[-/]$/.test(text) &&
      !spaced &&
      end + 1 < until &&
      next &&
      !next.spaced &&
      /^[\p{Lu}\d]/u.test(next.text)
    )
      end += 2;
    else break;
  }
  return end;
}

const isGrade = (token: Token | undefined): boolean =>
  /^(?:one|two|three|four|five|[1-5])$/.test(token?.lower ?? '');

const isApostrophe = (text: string): boolean => text === "'" || text === '’';

/** Adds the token at `at`, and what it is one word with; where the next begins. A quantity begins at `until`. */
function addToken(words: Words, tokens: readonly Token[], at: number, until: number = tokens.length): number {
  const { text, lower } = tokens[at] as Token;
  const next = tokens[at + 1];
  const joined = joinedNameEnd(tokens, at, until);
  if (joined > at) {
    words.add(text, at, joined);
    return joined;
  }
  if (isApostrophe(text) && next && !next.spaced && CLITIC.test(next.lower)) {
    words.add(`'${next.text}`, at, at + 2);
    return at + 2;
  }
  // "Does n't", as treebanks write it.
  if (
    next &&
    isApostrophe(next.text) &&
    !next.spaced &&
    tokens[at + 2]?.lower === 't' &&
    lower.endsWith('n') &&
    lower.length > 1
  ) {
    words.add(text.slice(0, -1), at, at + 1);
    words.add("n't", at + 1, at + 3);
    return at + 3;
  }
  // The parser takes "the stake amounts" for a noun.
  if (lower === 'amounts' && next?.lower === 'to') {
    words.add('comes', at, at + 1);
    return at + 1;
  }
  // "Forecasts range from": the parser takes it for a noun.
  const isLead = /^(?:an?|the|its|their|in|price|wide|broad|of)$/.test(tokens[at - 1]?.lower ?? '');
  if (lower === 'range' && /^(?:from|between)$/.test(next?.lower ?? '') && at > 0 && !isLead) {
    words.add('go', at, at + 1);
    return at + 1;
  }
  if (lower === 'sinking' && next?.lower === 'fund') {
    words.add(next.text, at, at + 2);
    return at + 2;
  }
  // "Number two yellow corn" is a grade of it.
  const grade = tokens[at + 2];
  if (lower === 'number' && isGrade(next) && grade?.kind === 'word' && /^\p{Ll}/u.test(grade.text)) {
    words.add('prime', at, at + 2);
    return at + 2;
  }
  // The stop of an abbreviation.
  if (text === '.' && at + 2 < tokens.length) return at + 1;
  const end = nameEnd(tokens, at, until);
  if (end > at + 1) {
    words.add(text, at, end);
    return end;
  }
  words.add(PLAIN_SIGNS.get(text) ?? text, at, at + 1);
  return at + 1;
}
