import type { Names } from '../../store/tables.ts';
import type { Period } from '../claims/figure.ts';

/** What a check can find of a claim. */
export const VERDICTS = ['holds', 'holds with hedge', 'differs', 'cannot be checked'] as const;

/** One of {@link VERDICTS}. */
export type Verdict = (typeof VERDICTS)[number];

/** What readers see at a figure: h holds, w holds with hedge, d differs, a attributed, u unsupported. */
export const MARKS = ['h', 'w', 'd', 'a', 'u'] as const;

/** One of {@link MARKS}. */
export type FigureMark = (typeof MARKS)[number];

/** Why a verdict is what it is; each has a sentence in every language, filled with the verdict's details. */
export const REASONS = [
  // holds
  'within rounding',
  'on the stated side',
  'understated',
  // holds with hedge
  'within wider rounding',
  'when truncated',
  'some readings',
  // holds, or holds with hedge
  'stale',
  'derived',
  // differs
  'too high',
  'too low',
  'wrong direction',
  'wrong rank',
  'percent, not points',
  'revised',
  // cannot be checked
  'no evidence',
  'no dataset',
  'no period',
  'no subject',
  'period missing',
  'reporter missing',
  'product missing',
  'unit differs',
  'no sum',
  'several rows',
  'ambiguous',
  'no multiplier',
  'basis undefined',
  'nothing to divide by',
  'several tables',
  'another count',
  'counted twice',
  'unclear remainder',
  'query failed',
  'overruled',
] as const;

/** One of {@link REASONS}. */
export type Reason = (typeof REASONS)[number];

/** Why a question cannot be answered, and exactly what is missing. */
export interface Missing {
  readonly reason: Reason;
  readonly missing: readonly string[];
}

/** One defensible way to read the question, and what the data say under it. */
export interface ReadingOfData {
  /** A stable key: `base`, `with GB among the reporters`, `basket v2`, `partner's figures`, `FOB`. */
  readonly key: string;
  /** What distinguishes it, in English, for people; null for the plain reading. */
  readonly words: string | null;
  /** In the unit of the figure; null where it could not be computed. */
  readonly value: number | null;
  readonly verdict: Verdict;
  readonly reason: Reason;
}

/** What the data said when a story was published, of a figure that held then and no longer does. */
export interface RevisedFrom {
  /** In the figure's unit. */
  readonly value: number;
  /** The number of the version that was in force. */
  readonly version: number;
  /** Set where it is a version of the second dataset: that of the people an amount is divided by. */
  readonly second?: true;
}

/** What a table says of a value that is not final; the last is the least firm. */
export const VALUE_FLAGS = ['provisional', 'estimated', 'forecast'] as const;

/** One of {@link VALUE_FLAGS}. */
export type ValueFlag = (typeof VALUE_FLAGS)[number];

/** A value that an answer was worked out from. */
export interface DataInput {
  /** What it is the value of, by language; null where a question of trade says it. */
  readonly names: Names | null;
  readonly period: Period | null;
  /** In full units of the data. */
  readonly value: number;
  /** The unit of the data; null where it is a noun, or nothing says it. */
  readonly unit: string | null;
  /** How many values of the data it is made of, or is ranked among. */
  readonly cells: number;
  /** What the table says of the least firm of them. */
  readonly flag: ValueFlag | null;
}

/** A later period than the one stated, and what the data say of it. */
export interface LaterPeriod {
  readonly period: Period;
  /** In the figure's unit. */
  readonly value: number;
}

/** A figure of the text that another one follows from. */
export interface FollowedFigure {
  readonly quote: string;
  readonly verdict: Verdict;
}

/** One of the readings that fit a figure's words equally well. */
export interface FittingReading {
  /** The question, by language. */
  readonly names: Names;
  /** The dataset's slug. */
  readonly dataset: string;
  /** What the data say under it, in the figure's unit; null where they were not asked. */
  readonly value: number | null;
}

/** The values a reason's sentence is filled with. */
export interface VerdictDetails {
  /** What the data say under the plain reading, in the figure's unit. */
  readonly value: number | null;
  /** The unit of that value, where the words state none of their own; else that of the figure. */
  readonly unit?: string | null;
  /** What the verdict accepts, as the data have it: the value of what holds lies inside, of what differs outside. */
  readonly allowed: readonly [low: number | null, high: number | null] | null;
  /** Whether an end is itself left out; checks of earlier versions do not say. */
  readonly without?: readonly [low: boolean, high: boolean];
  /** Which months, quarters, reporters, products or words are missing. */
  readonly missing: readonly string[];
  readonly readings: readonly ReadingOfData[];
  /** By how much it differs: the data's value less the stated one. */
  readonly difference: number | null;
  /** Whether the difference changes what the sentence says (direction, order of size, majority). */
  readonly changesSense: boolean;
  /** A further sentence for people, in English: "It holds with the United Kingdom among the reporters (EUR 334.0 million)." */
  readonly alsoSay: string | null;
  /** Set where the reason is `revised`. */
  readonly revised?: RevisedFrom;
  /** Where the reason is `stale` or `derived`: what comparing the value with the words came to. */
  readonly base?: Reason;
  /** Set where the reason is `stale`. */
  readonly stale?: LaterPeriod;
  /** What the value was worked out from; left out where it was read as it is. */
  readonly inputs?: readonly DataInput[];
  /** Set where the text worked a figure out itself: what from. */
  readonly follows?: readonly FollowedFigure[];
  /** Set where the reason is `ambiguous`. */
  readonly fits?: readonly FittingReading[];
}

/** What a check found. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly reason: Reason;
  readonly details: VerdictDetails;
}
