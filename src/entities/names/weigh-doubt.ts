import { isVowelless } from '../../language/scripts.ts';
import type { Aligned } from './align-tokens.ts';
import { areCognate } from './compare-tokens.ts';
import { areOfTwoLaws } from './form-laws.ts';
import type { NameOf, NameToken } from './name-token.ts';
import type { TokenPart } from './token-part.ts';

/**
 * How likely it is that the aligned words match by chance, in tens above the accepted level; 0 for rare words. The
 * likelier it is, the more the differences count against the match.
 */
export type Doubt = (aligned: readonly Aligned[]) => Chance;

/** What the lists' word counts say about a query and one of their names. */
export interface Chance {
  /** Tens above the accepted level; 0 for rare words. */
  readonly tens: number;
  /** How many entries of the lists would agree as much by chance. */
  readonly entries: number;
  /** Whether the query's word at this position is on the lists exactly as typed. */
  isListed(at: number): boolean;
  /** Whether only very common personal names match, and nothing else known matches. */
  readonly isCrowd: boolean;
}

/** No chance matches: used when two names are compared on their own. */
export const NO_CHANCE: Chance = { tens: 0, entries: 0, isListed: () => false, isCrowd: false };

/** A part before the total is computed, with its cost. */
export interface Draft extends Omit<TokenPart, 'cost'> {
  readonly lost: number;
  /** Whether it is on one side only and turns the next name into another: "father of", "servant of". */
  readonly renames?: boolean;
  /** Position of its first word in the query, and the listed token it was aligned with, if any. */
  readonly pair?: { readonly at: number; readonly query: NameToken; readonly listed: NameToken };
}

/** Kinds that are whole words rather than letters. */
const OF_WORDS: ReadonlySet<string> = new Set([
  'missing',
  'differs',
  'one word',
  'initial',
  'acronym',
  'transliteration',
]);

/** Kinds that distinguish one person from another when only one side has them. */
const OF_PERSONS: ReadonlySet<string> = new Set(['word', 'patronymic', 'initial']);

/** Below this, a variant is the same name in another language (Ivan and Giovanni), not another spelling. */
const OTHER_SPELLING = 0.93;

/** Likeness of words that share two consonants. */
const FEW_CONSONANTS = 0.8;

/** Deduction for the same trade in other words, or a foreign legal form, where the brand is a common one. */
const OTHER_BRAND = 0.5;

/** How much more a difference costs per ten of chance. */
const DOUBT = {
  /** A word on one side only or against another, and an initial against a word. */
  words: 0.45,
  /** The same, where only very common personal names match. */
  crowd: 3,
  crowdOfBodies: 1.2,
  /** A listed initial against a word of the query. */
  initial: 1.2,
  /** Two consonants, which many words have. */
  fewConsonants: 1.2,
  /** A word of a person's name that only the query has: the query knows more than the list, and the two disagree. */
  more: 2,
  /** A business word that only the listed name has: running text drops it first. */
  businessWord: 0.15,
  /** Consonants of a script that the query isn't written in. */
  consonants: 2,
  letters: 0.12,
  /** Letters in a word that is on the lists exactly as typed: it is unlikely to be a misspelling of another. */
  otherWord: { person: 2, body: 0.8, vessel: 0.8 },
} as const;

/**
 * Counts against two bodies whose brand is a common one, or only similar: their trade in other words, and a foreign
 * legal form. The same word in another language doesn't count, nor does a translated legal form: OOO, LLC and Ltd are
 * one.
 */
export function brandDoubts(drafts: readonly Draft[], matched: number, { isCrowd, tens }: Chance): Draft[] {
  const isCommon = isCrowd || (tens > 0 && isInexact(drafts));
  const lost = matched * OTHER_BRAND;
  const doubts: Draft[] = [];
  const none = { query: null, listed: null, likeness: 0, how: 'common brand', lost } as const;
  const isTranslated = drafts.some(
    ({ kind, how, pair }) =>
      kind === 'business word' && how === 'same meaning' && pair && !areCognate(pair.query, pair.listed),
  );
  if (isCommon && isTranslated) doubts.push({ ...none, kind: 'business word' });
  const forms = drafts.find(
    ({ kind, pair }) => kind === 'legal form' && pair && areOfTwoLaws(pair.query.ascii, pair.listed.ascii),
  );
  if (forms && (isCommon || !drafts.some(({ kind, pair }) => kind === 'word' && pair)))
    doubts.push({ ...none, kind: 'legal form', query: forms.query, listed: forms.listed });
  return doubts;
}

/** Whether the only exact matches are trade words. */
function isInexact(drafts: readonly Draft[]): boolean {
  const words = drafts.filter(({ kind, pair }) => kind === 'word' && pair);
  return words.length > 0 && words.every(({ likeness }) => likeness < 0.95);
}

/** How much more all of a person's differences cost per ten, for each one after the first. */
export const TOGETHER = 1;

/** How much more a difference costs per ten of chance. */
export function doubtOf(
  { how, query, listed, kind, likeness, pair, renames }: Draft,
  of: NameOf,
  { isListed, isCrowd }: Chance,
): number {
  if (how === 'missing') {
    if (isCrowd && of === 'person' && (renames || OF_PERSONS.has(kind))) return DOUBT.crowd;
    if (isCrowd && of === 'body') return DOUBT.crowdOfBodies;
    if (of === 'person') return query !== null && listed === null ? DOUBT.more : DOUBT.words;
    return query === null && kind === 'business word' ? DOUBT.businessWord : DOUBT.words;
  }
  if (how === 'transliteration' && pair && !isVowelless(pair.query.script) && isVowelless(pair.listed.script))
    return of === 'person' ? DOUBT.consonants : DOUBT.words;
  // People type initials of names that they know in full; a list that has only an initial knows little.
  if (how === 'initial' && (isCrowd || pair?.listed.kind === 'initial')) return DOUBT.initial;
  if (how === 'other order') return isCrowd ? DOUBT.crowd : DOUBT.letters;
  if (how === 'short name' && pair?.query.kind === 'particle') return isCrowd ? DOUBT.crowd : DOUBT.words;
  if (how === 'transliteration' && likeness <= FEW_CONSONANTS) return DOUBT.fewConsonants;
  if (OF_WORDS.has(how)) return DOUBT.words;
  const isMisspelt =
    how === 'spelled alike' ||
    how === 'sounds alike' ||
    how === 'short name' ||
    (how === 'name variant' && likeness < OTHER_SPELLING);
  return isMisspelt && pair && isListed(pair.at) ? DOUBT.otherWord[of] : DOUBT.letters;
}
