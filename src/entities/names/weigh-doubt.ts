import { isVowelless } from '../../language/scripts.ts';
import type { Aligned } from './align-tokens.ts';
import { areCognate } from './compare-tokens.ts';
import { areOfTwoLaws } from './form-laws.ts';
import type { NameOf, NameToken } from './name-token.ts';
import type { TokenPart } from './token-part.ts';

/**
 * How easily names share by chance what was aligned, in tens above what is believed at once: 0 for words that are rare.
 * The more easily, the more the differences speak against two names.
 */
export type Doubt = (aligned: readonly Aligned[]) => Chance;

/** What lists say of a query beside one of their names. */
export interface Chance {
  /** Tens above what is believed at once; 0 for words that are rare. */
  readonly tens: number;
  /** How many entries of the lists would agree as much by chance. */
  readonly entries: number;
  /** Whether a word of the query, by its place, stands on the lists as it was asked. */
  isListed(at: number): boolean;
  /** Whether all that agrees is names that crowds of people bear, and nothing else that is known agrees. */
  readonly isCrowd: boolean;
}

/** By chance nothing agrees: what two names by themselves are compared with. */
export const NO_CHANCE: Chance = { tens: 0, entries: 0, isListed: () => false, isCrowd: false };

/** What became of one part before all are added up: what is lost by it. */
export interface Draft extends Omit<TokenPart, 'cost'> {
  readonly lost: number;
  /** Whether it stands alone and makes another name of the one behind it: "father of", "servant of". */
  readonly renames?: boolean;
  /** Where its first word stands in the query, and which token of the list's it is, if it was aligned. */
  readonly pair?: { readonly at: number; readonly query: NameToken; readonly listed: NameToken };
}

/** What tells of whole words rather than of letters. */
const OF_WORDS: ReadonlySet<string> = new Set([
  'missing',
  'differs',
  'one word',
  'initial',
  'acronym',
  'transliteration',
]);

/** What tells a person from another where it stands on one side only. */
const OF_PERSONS: ReadonlySet<string> = new Set(['word', 'patronymic', 'initial']);

/** Below this a variant of a name is the same name in another language (Ivan and Giovanni), not another spelling. */
const OTHER_SPELLING = 0.93;

/** Two consonants are so alike. */
const FEW_CONSONANTS = 0.8;

/** What the same trade in other words, or a form of another country, takes off what is matched where a brand is a common one. */
const OTHER_BRAND = 0.5;

/** How much more a difference costs for each ten that chance gives. */
const DOUBT = {
  /** A word that stands on one side only or against another, and an initial beside a word. */
  words: 0.45,
  /** The same, where all that agrees is names that crowds of people bear. */
  crowd: 3,
  crowdOfBodies: 1.2,
  /** An initial of the list's beside a word of the query. */
  initial: 1.2,
  /** Two consonants, which many words have. */
  fewConsonants: 1.2,
  /** A word of a person that only the asked name has: whoever asks knows more than the list, and it does not agree. */
  more: 2,
  /** A business word that only the list's name has: in running text it is the first to be left out. */
  businessWord: 0.15,
  /** Consonants of a script that the asked name is not written in. */
  consonants: 2,
  letters: 0.12,
  /** Letters in a word that the lists have just as it was asked: then it is hardly a misspelling of another. */
  otherWord: { person: 2, body: 0.8, vessel: 0.8 },
} as const;

/**
 * What speaks against two bodies whose brand is one that many have, or but like the other's: their trade in other words,
 * and a legal form of another country. The same word as another language writes it says nothing, nor does a legal form of
 * the same meaning that is but a translation: OOO, LLC and Ltd are one.
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

/** Whether no word but of the trade is the same. */
function isInexact(drafts: readonly Draft[]): boolean {
  const words = drafts.filter(({ kind, pair }) => kind === 'word' && pair);
  return words.length > 0 && words.every(({ likeness }) => likeness < 0.95);
}

/** What all of a person's differences cost more for each ten, for each of them beyond the first. */
export const TOGETHER = 1;

/** How much more a difference costs for each ten that chance gives. */
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
  // Whoever asks writes initials of names that are known whole; a list that has but an initial knows little.
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
