/** How a text softens or bounds a value; `none` where it says it flatly. */
export const HEDGES = [
  'none',
  'about',
  'approximately',
  'nearly',
  'almost',
  'over',
  'more than',
  'at least',
  'up to',
  'fewer than',
  'between',
] as const;

/** One of {@link HEDGES}. */
export type Hedge = (typeof HEDGES)[number];

/** What a number word can add to a number; {@link NumberWord} says how. */
export const NUMBER_KINDS = ['ones', 'tens', 'hundreds', 'hundred', 'scale', 'myriad', 'dozen'] as const;

/** What a number word adds to a number. */
export interface NumberWord {
  /**
   * `ones` 0 to 19, `tens`, `hundreds` (several hundred said as one word), `hundred`, `scale` (thousand and
   * above), `dozen`; `myriad` are the Chinese 万 and 亿, which multiply all that stands before them.
   */
  readonly kind: (typeof NUMBER_KINDS)[number];
  readonly value: number;
  /** Only after digits: "m", "bn". `money`: and only with a currency. */
  readonly short?: 'digits' | 'money';
  /** A plural that stands for an unknown number of them: "hundreds", "millions". */
  readonly plural?: true;
}

/** What a unit can be. */
export const UNIT_KINDS = ['currency', 'cents', 'percent', 'points', 'physical', 'time', 'times'] as const;

/** What a unit is. */
export type UnitKind = (typeof UNIT_KINDS)[number];

/** The words for a unit. */
export interface UnitWord {
  readonly unit: string;
  readonly kind: UnitKind;
  /** An abbreviation, read so only right after digits: "m", "g". */
  readonly short?: true;
}

/** A ratio in one word, and which way it goes: "doubled". */
export interface Multiple {
  readonly value: number;
  readonly direction: 'up' | 'down' | null;
}

/** A fraction by its denominator, and whether it stands alone ("half") or needs a number or an article. */
export interface Fraction {
  readonly of: number;
  readonly alone: boolean;
  /** How many parts it is, where that is in the word as well. */
  readonly parts?: number;
}

/** Something with the words and phrases for it. */
export type Said<T> = T & { readonly words: readonly string[] };

/** Words by what they do beside a number; a word that ends in * stands for all that begin so. */
export interface FigureWords {
  /** How numbers are written in digits, and which letters may be glued to them: "km", "bn". */
  readonly digits: { readonly decimal: '.' | ','; readonly group: string; readonly glued: readonly string[] };
  /** A pattern that every text with a number in it matches. */
  readonly trigger: string;
  readonly numbers: readonly Said<NumberWord>[];
  /** Words that may stand between the parts of a number: "and". */
  readonly joiners: readonly string[];
  /** Articles that make one of a scale: "a million". */
  readonly articles: readonly string[];
  /** What makes the number after it one below zero. */
  readonly minus: readonly string[];
  readonly fractions: readonly Said<Fraction>[];
  readonly multiples: readonly Said<Multiple>[];
  /** Places among others, with the words that make them such. */
  readonly ordinals: readonly Said<{ readonly place: number }>[];
  /** Units; `short` are read so only right after digits. */
  readonly units: readonly Said<{
    readonly unit: string;
    readonly kind: UnitKind;
    readonly short?: readonly string[];
  }>[];
  /** The preposition between a round number and its unit, also as it is written onto a vowel: "de", "d'". */
  readonly afterRound?: { readonly before: string; readonly beforeVowel: string; readonly vowels: string };
  /** Signs before a number that only this language has. */
  readonly signs: readonly Said<{ readonly unit: string }>[];
  /** Before a number, and behind one with its unit. */
  readonly hedgesBefore: Readonly<Partial<Record<Hedge, readonly string[]>>>;
  readonly hedgesAfter: Readonly<Partial<Record<Hedge, readonly string[]>>>;
  /** Words between a hedge and its number that change neither: "the", "a further". */
  readonly transparent: readonly string[];
  /** Between the ends of a range, before it, and between its ends where that stands before it. */
  readonly rangeWords: readonly string[];
  readonly betweenWords: readonly string[];
  readonly andWords: readonly string[];
  /** In "9 out of 10". */
  readonly outOf: readonly string[];
  /** Words that say what a number measures; of a language without words for ratios every "times" is one. */
  readonly measures: Readonly<
    Record<
      | 'from'
      | 'reached'
      | 'by'
      | 'shareAfter'
      | 'shareBefore'
      | 'ratioBefore'
      | 'ratioAfter'
      | 'moreAfter'
      | 'lessAfter'
      | 'moreBefore'
      | 'lessBefore'
      | 'than',
      readonly string[]
    >
  >;
  /** Words that say that something went up or down. */
  readonly ups: readonly string[];
  readonly downs: readonly string[];
  /** Words that make a year of the digits beside them. */
  readonly yearWords: readonly string[];
  /** Words that make an age of the digits before them, and those that have to stand before such an age. */
  readonly ageWords: readonly string[];
  readonly ageBefore: readonly string[];
  /** Words beside names of months that make a date or a time of day of the digits before them. */
  readonly dateWords: readonly string[];
  /** Words that end a noun phrase. */
  readonly stops: readonly string[];
  /** A pattern that every sentence with a period in it matches. */
  readonly periodTrigger: string;
  /** Where things are counted with a word of measure: of people, which are the noun themselves, and of things. */
  readonly counters?: { readonly people: readonly string[]; readonly things: readonly string[] };
}

/** Words with what each is, as lexicons are made of them. */
export function entriesOf<T extends object>(list: readonly Said<T>[]): (readonly [word: string, is: T])[] {
  return list.flatMap(({ words, ...is }) => words.map((word) => [word, is as unknown as T] as const));
}

/** Units by their words and abbreviations. */
export function unitEntriesOf(units: FigureWords['units']): (readonly [word: string, is: UnitWord])[] {
  return units.flatMap(({ unit, kind, words, short = [] }) => [
    ...words.map((word) => [word, { unit, kind }] as const),
    ...short.map((word) => [word, { unit, kind, short: true }] as const),
  ]);
}
