import type { Hedge, NumberWord, UnitKind, UnitWord } from '../../language/figures/figure-words.ts';
import type { DigitStyle, Phrases, Token } from '../../language/tokens.ts';
import type { AsideWords } from './asides/asides.ts';
import type { Period } from './figure.ts';
import type { Speakers } from './speakers.ts';

/** Words that say what a number measures, in a language that is read by lists of words. */
export interface MeasureWords {
  /** Before a level that was reached: "до", "à". */
  readonly reached: ReadonlySet<string>;
  /** Before a level that something set out from: "с", "de". */
  readonly from: ReadonlySet<string>;
  /** Before that by which something changed: "на", "de". */
  readonly by: ReadonlySet<string>;
  /** Behind and before that by which something is more or less than something else: "de plus que", "比…高". */
  readonly moreAfter: ReadonlySet<string>;
  readonly lessAfter: ReadonlySet<string>;
  readonly moreBefore: ReadonlySet<string>;
  readonly lessBefore: ReadonlySet<string>;
  /** Before what it is compared with. */
  readonly than: ReadonlySet<string>;
  /** Behind a percentage that is a share, and some way before one. */
  readonly shareAfter: ReadonlySet<string>;
  readonly shareBefore: ReadonlySet<string>;
  /** Whether "times" is always a ratio, or only with one of these words beside it: who won three times did no more. */
  readonly ratioAlways: boolean;
  readonly ratioBefore: ReadonlySet<string>;
  readonly ratioAfter: ReadonlySet<string>;
}

/** How a period is found: where `pattern` matches, `read` says which days. */
export interface PeriodRule {
  pattern: RegExp;
  /** Only of the figure right beside it: "4% a year earlier", "fell 5% on Tuesday", not "he said on Tuesday". */
  near?: true;
  /** A part of a year that is not named: in a sentence of somebody's own year it is a part of that. */
  part?: true;
  /** It counts from the period named before it in the sentence, which `read` gets as `base`: "the previous month". */
  relative?: true;
  /**
   * Null where the text leaves open which days they are, or the story's date is needed and missing: its figure has no period
   * then. Undefined where they are no figure's: "payable April 30".
   */
  read: (
    groups: Readonly<Record<string, string | undefined>>,
    date: string | null,
    base: Period | null,
  ) => Period | null | undefined;
}

/** Words beside a period that make it a date of something else than a figure. */
export interface OtherDates {
  /** What it ends with before the period: "until", "he said". */
  readonly before: RegExp;
  /** What it ends with before a time since when, or what follows on it, that makes it the time of a record: "the lowest | since 1997". */
  readonly records?: { readonly since: RegExp; readonly before?: RegExp; readonly after?: RegExp };
  /** What follows where it is a figure's all the same: "from January's 3%". */
  readonly own?: RegExp;
  /** How what follows begins: "2014 study". */
  readonly after: RegExp;
}

/** A number as it stands in a sentence: tokens `from` to `to`. */
export interface Numeral {
  from: number;
  to: number;
  value: number;
  /** The place value of its last stated digit. */
  grain: number;
  /** `vague` is "hundreds", `fraction` "a third", `times` "tenfold". */
  kind: 'cardinal' | 'ordinal' | 'fraction' | 'vague' | 'times';
  /** Whether digits are in it. */
  digits: boolean;
  /** Whether a multiplier such as "million" is in it, and where the number before it ends. */
  scale: number;
}

/** The grammar of one language: its words and patterns. What is done with them is the engine's. */
export interface Language {
  tag: string;
  digits: DigitStyle;
  /** A text that this does not match has no number. */
  trigger: RegExp;
  numbers: Phrases<NumberWord>;
  /** Reads a number in words where the language does not build it as English does. */
  readWords?: (tokens: readonly Token[], at: number) => Numeral | null;
  /** Words that may stand between the parts of a number: "and". */
  joiners: ReadonlySet<string>;
  /** Articles that make one of a scale: "a million". */
  articles: ReadonlySet<string>;
  /** What makes the number after it one below zero. */
  minusWords: ReadonlySet<string>;
  ordinals: Phrases<number>;
  /** Fractions by their words: the denominator, and whether it stands alone ("half") or needs a number or an article. */
  fractions: Phrases<{ of: number; alone: boolean }>;
  /** Ratios in one word: "doubled", "tenfold". */
  multiples: Phrases<{ value: number; direction: 'up' | 'down' | null }>;
  units: Phrases<UnitWord>;
  /** Symbols of units as they are written, where capitals tell them apart. */
  symbols?: ReadonlyMap<string, string>;
  /** Currency signs that stand before the number: "$", "US$". */
  signs: Phrases<string>;
  hedgesBefore: Phrases<Hedge>;
  hedgesAfter: Phrases<Hedge>;
  /** Words between a hedge and its number that change neither: "the", "a further". */
  transparent: ReadonlySet<string>;
  /** Between the ends of a range: "to", "-". */
  rangeWords: ReadonlySet<string>;
  betweenWords: ReadonlySet<string>;
  andWords: ReadonlySet<string>;
  /** In "9 out of 10". */
  outOf: Phrases<true>;
  periods: readonly PeriodRule[];
  /** A sentence that this does not match names no period. */
  periodTrigger: RegExp;
  /** How a period is told from a date of something else. */
  otherDates?: OtherDates;
  /** What it ends with before a figure that another is compared with, and that is of another time: "against". */
  compares?: RegExp;
  /**
   * Words of a sentence that is of another time than the one before, though it names none: what will be or is forecast, what
   * has been for long, and what markets make of it. Without it, no period is carried on.
   */
  ownTime?: RegExp;
  /** Words of a year that is not the calendar's: "fiscal 2024". */
  ownYear?: RegExp;
  /** The only words between a period and the one that it is compared with: "in 1986 | over | 1985". */
  over?: RegExp;
  /** What opens the clause that a period behind a figure begins, and so is of: "rose 5%, while in March". */
  clauseOpeners?: RegExp;
  /** Words of what somebody only means to do or tells of, whose time is not the figure's: "announced plans this week to give". */
  intents?: RegExp;
  /** And the words that lead from there to the figure. */
  leads?: RegExp;
  /** What begins a clause that says something of a noun, after a comma: what is dated in it is dated there alone. */
  relatives?: RegExp;
  /** What begins a clause that tells of another time: a period in it is of no figure before it. "Fell 5% after it opened in May". */
  subordinates?: RegExp;
  /** Words that make a count one of what is known: "the six countries". */
  definites?: ReadonlySet<string>;
  /** The words before the time that a figure is measured for, in contrast to the day on which somebody says it: "for the year". */
  measuredFor?: RegExp;
  /** What may stand between a day and the figure beside it: "closed at 5 on Tuesday". */
  besideDay?: RegExp;
  /** Whether a period stands before what it is of, as in Chinese. */
  periodFirst?: boolean;
  /** How measures are told apart; English has a grammar of its own. */
  measures?: MeasureWords;
  /** Words that say that something went up or down. */
  ups: ReadonlySet<string>;
  downs: ReadonlySet<string>;
  /** Which tokens belong to dates, times, ages, names and codes: marks them in `taken`. */
  markOthers: (tokens: readonly Token[], taken: Uint8Array) => void;
  /** The noun that is counted, after or around the number, and how the text writes it where the unit is another form. */
  countedNoun: (
    tokens: readonly Token[],
    numeral: Numeral,
  ) => { unit: string; noun?: string; from: number; to: number } | null;
  /** Whether a numeral is none in its place: a pronoun, an ordinal of a date. */
  isNone: (tokens: readonly Token[], numeral: Numeral) => boolean;
  /** Who says what. */
  speakers: Speakers;
  /** How it mentions what it does not state. */
  asides: AsideWords;
  /** Whether a hedge is none in its place: "over three years" lasts, it does not bound. */
  isNoHedge: (tokens: readonly Token[], at: number, hedge: Hedge, unit: UnitKind | null) => boolean;
}
