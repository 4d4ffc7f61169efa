import { type Anchor, anchorAt } from '../../../evidence/claims/anchor.ts';
import type { Attribution } from '../../../evidence/claims/figure.ts';
import { languageOf } from '../../../evidence/claims/languages/languages.ts';
import { findPeriods } from '../../../evidence/claims/periods.ts';
import { hearInParts, speakerAt } from '../../../evidence/claims/speakers.ts';
import { adjectiveCountry } from '../../../language/countries/country-adjectives.ts';
import { cutText } from '../../../language/cut-text.ts';
import { paragraphsOf, type Stretch, sentencesOf } from '../../../language/sentences.ts';
import type { RelationKind } from '../../entity.ts';
import type { FoundMention } from '../mention.ts';
import { goodsCodes } from './goods-codes.ts';
import { ROLES_EN } from './role-english.ts';
import { ROLES_FR } from './role-french.ts';
import type { RoleLanguage } from './role-language.ts';
import { ROLES_RU } from './role-russian.ts';

/** A relation between two named entities, as stated in a sentence. */
export interface FoundRole {
  readonly kind: RelationKind;
  readonly from: FoundMention;
  readonly to: FoundMention | null;
  readonly goods: string;
  readonly codes: readonly string[];
  readonly baskets: readonly string[];
  readonly endUse: string;
  /** Days as YYYY-MM-DD, both inclusive; null if the text does not say. */
  readonly starts: string | null;
  readonly ends: string | null;
  readonly attribution: Attribution | null;
  /** The sentence. */
  readonly quote: Anchor;
}

/** The input for finding roles. */
export interface RoleText {
  readonly language: string;
  readonly text: string;
  /** The date of the story, YYYY-MM-DD. */
  readonly date: string | null;
  /** The mentions of this text, in order. */
  readonly mentions: readonly FoundMention[];
  /** The mentions of the whole story, to which an adjective may refer. */
  readonly all: readonly FoundMention[];
}

const LANGUAGES: Readonly<Partial<Record<string, RoleLanguage>>> = {
  en: ROLES_EN,
  fr: ROLES_FR,
  ru: ROLES_RU,
};
const LONGEST = 1000;
const MOST = 60;

/**
 * Who supplies, owns, directs or belongs to whom according to a story, with the goods, their use, and the speaker.
 * Supports English, French and Russian.
 */
export function findRoles(story: RoleText): FoundRole[] {
  const { text, mentions } = story;
  const code = story.language.split('-')[0] ?? '';
  const language = LANGUAGES[code];
  if (!language || mentions.length === 0) return [];
  const found: { at: number; role: FoundRole }[] = [];
  let next = 0;
  for (const paragraph of paragraphsOf(text)) {
    while ((mentions[next]?.end ?? Number.POSITIVE_INFINITY) <= paragraph.start) next += 1;
    if ((mentions[next]?.start ?? Number.POSITIVE_INFINITY) >= paragraph.end) continue;
    for (const sentence of sentencesOf(text, paragraph, code)) {
      const named: FoundMention[] = [];
      while ((mentions[next]?.end ?? Number.POSITIVE_INFINITY) <= sentence.start) next += 1;
      for (let i = next; i < mentions.length && (mentions[i] as FoundMention).start < sentence.end; i += 1) {
        if ((mentions[i] as FoundMention).start >= sentence.start) named.push(mentions[i] as FoundMention);
      }
      if (named.length === 0 || sentence.end - sentence.start > LONGEST) continue;
      for (const role of rolesIn(story, language, sentence, named)) found.push({ at: role.from.start, role });
      if (found.length >= MOST) break;
    }
  }
  if (found.length === 0) return [];
  const places = found.map(({ at }) => at).sort((a, b) => a - b);
  const said = speakersAt(text, code, places);
  return found.slice(0, MOST).map(({ at, role }) => ({ ...role, attribution: said.get(at) ?? null }));
}

/** The speakers at some positions of a text. */
function speakersAt(text: string, code: string, places: readonly number[]): Map<number, Attribution | null> {
  const said = new Map<number, Attribution | null>();
  const listener = languageOf(code).speakers.listener();
  let next = 0;
  for (const paragraph of paragraphsOf(text)) {
    for (const { sentences, speeches } of hearInParts(listener, text, sentencesOf(text, paragraph, code))) {
      const end = sentences.at(-1)?.end ?? 0;
      for (; (places[next] ?? Number.POSITIVE_INFINITY) < end; next += 1) {
        const place = places[next] as number;
        said.set(place, speakerAt(speeches, place));
      }
    }
  }
  return said;
}

function rolesIn(
  story: RoleText,
  language: RoleLanguage,
  sentence: Stretch,
  named: readonly FoundMention[],
): FoundRole[] {
  const { text } = story;
  const marked = markedSentence(text, sentence, named);
  const roles: FoundRole[] = [];
  for (const { kind, pattern } of language.patterns) {
    for (const { groups = {} } of marked.matchAll(pattern)) {
      const from = mentionsIn(groups.from, named);
      const to = mentionsIn(groups.to, named)[0] ?? null;
      const said = kind === 'supplies' ? goodsOf(groups, named, story, language) : NOTHING;
      const other = to ?? said.to;
      const quote = quoteOf(text, sentence);
      const time = kind === 'supplies' ? timeOf(story, language, sentence) : NO_TIME;
      for (const one of from) {
        if (!fits(kind, one, other, said)) continue;
        const { goods, codes, baskets, endUse } = said;
        const role = {
          kind,
          from: one,
          to: other,
          goods,
          codes,
          baskets,
          endUse,
          ...time,
          attribution: null,
          quote,
        };
        if (
          !roles.some(
            (known) =>
              known.kind === kind && known.from === one && (known.to === other || kind === 'supplies'),
          )
        )
          roles.push(role);
      }
    }
  }
  return roles;
}

const NO_TIME = { starts: null, ends: null };

/** The only time that a sentence names; what has continued since then has no end. */
function timeOf(
  { text, date, language: code }: RoleText,
  { since }: RoleLanguage,
  { start, end }: Stretch,
): { starts: string | null; ends: string | null } {
  const [only, ...more] = findPeriods(text, start, end, languageOf(code), date);
  if (!only?.period || more.length > 0) return NO_TIME;
  const [from, behind] = only.period;
  if (since.test(text.slice(Math.max(start, only.start - 7), only.end))) return { starts: from, ends: null };
  const last = new Date(`${behind}T00:00:00Z`);
  last.setUTCDate(last.getUTCDate() - 1);
  return { starts: from, ends: last.toISOString().slice(0, 10) };
}

/** The sentence with a placeholder for each mention, without quotation marks and line breaks. */
function markedSentence(text: string, sentence: Stretch, named: readonly FoundMention[]): string {
  let marked = '';
  let at = sentence.start;
  for (const [i, { start, end }] of named.entries()) {
    if (start < at) continue;
    marked += `${text.slice(at, start)}⟦${i}⟧`;
    at = end;
  }
  marked += text.slice(at, sentence.end);
  return marked.replaceAll(/["“”«»„]/gu, '').replaceAll(/\s+/g, ' ');
}

function mentionsIn(group: string | undefined, named: readonly FoundMention[]): FoundMention[] {
  return [...(group ?? '').matchAll(/⟦(\d+)⟧/g)].flatMap(([, i]) => named[Number(i)] ?? []);
}

interface Said {
  readonly goods: string;
  readonly codes: readonly string[];
  readonly baskets: readonly string[];
  readonly endUse: string;
  readonly to: FoundMention | null;
  /** Whether the text explicitly says that they are for use in something. */
  readonly isUsed: boolean;
}

const NOTHING: Said = { goods: '', codes: [], baskets: [], endUse: '', to: null, isUsed: false };

/** What is supplied, for what, and to whom, from the words after the verb. */
function goodsOf(
  groups: Record<string, string>,
  named: readonly FoundMention[],
  story: RoleText,
  language: RoleLanguage,
): Said {
  const code = story.language.split('-')[0] ?? '';
  const rest = (groups.rest ?? groups.goods ?? '').trim();
  if (!rest) return NOTHING;
  const cut = language.cut.exec(rest);
  const first = plainWords(rest.slice(0, cut?.index ?? rest.length), named);
  const goods = first.replace(language.lead, '').trim();
  if (!goods || goods.split(' ').length > 14) return NOTHING;
  const used = language.use.exec(rest)?.[1];
  const direct = language.to.exec(rest)?.[1];
  const { codes, baskets } = goodsCodes(goods, code);
  const isUsed = language.used.test(rest);
  // "For $11 million" and "for the first time" state no use; a plain "for" does for known goods.
  const use = used && (isUsed || codes.length > 0) && !language.noUse.test(used) ? used : '';
  const { words, country } = withoutCountry(plainWords(use, named), code, language);
  const to =
    mentionsIn(direct, named)[0] ??
    (country ? (story.all.find((one) => one.schema === 'Place' && one.country === country) ?? null) : null);
  return {
    goods: cutText(goods, 0, 200),
    codes,
    baskets,
    endUse: cutText(country && to ? words : plainWords(use, named), 0, 200),
    to,
    isUsed,
  };
}

/** The text with placeholders replaced by the mentions' own words. */
function plainWords(words: string, named: readonly FoundMention[]): string {
  return words
    .replaceAll(/⟦(\d+)⟧/g, (_sign, i: string) => named[Number(i)]?.exact ?? '')
    .replace(/^(?:the)\s/iu, '')
    .trim();
}

/** "Russian tanks", "chars russes": tanks, from Russia. */
function withoutCountry(
  words: string,
  code: string,
  { capitals }: RoleLanguage,
): { words: string; country: string | null } {
  const all = words.split(' ');
  for (const [at, word] of all.entries()) {
    // In languages that capitalise them, only the first word must be capitalised: other words may be too.
    if (capitals && (at > 0 || !/^\p{Lu}/u.test(word))) break;
    const country = adjectiveCountry(word.toLowerCase(), code);
    if (country && all.length > 1) return { words: all.toSpliced(at, 1).join(' '), country };
  }
  return { words, country: null };
}

/** Whether a reading makes sense: who can supply, own, direct or belong. */
function fits(kind: RelationKind, from: FoundMention, to: FoundMention | null, said: Said): boolean {
  if (to && (to.name === from.name || (to.start === from.start && to.place === from.place))) return false;
  switch (kind) {
    case 'supplies':
      if (from.schema === 'Person' || !said.goods) return false;
      // A country, or unknown goods, needs more evidence: "China provided support".
      if (from.schema === 'Place') return said.codes.length > 0 && to !== null;
      return said.codes.length > 0 || said.baskets.length > 0 || said.isUsed;
    case 'owns':
      return to !== null && from.schema !== 'Place' && isOrganisation(to) && to.schema !== 'PublicBody';
    case 'directs':
      return to !== null && from.schema === 'Person' && isOrganisation(to);
    case 'member of':
      return to !== null && from.schema !== 'Place' && isOrganisation(to);
  }
}

const isOrganisation = ({ schema }: FoundMention) => schema !== 'Person' && schema !== 'Place';

function quoteOf(text: string, { start, end }: Stretch): Anchor {
  const said = text.slice(start, end);
  const lead = said.length - said.trimStart().length;
  return anchorAt(text, start + lead, start + said.trimEnd().length);
}
