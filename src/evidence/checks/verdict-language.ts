import type { Reason, ValueFlag } from './verdict.ts';

/** What a reason's sentence is filled with, all of it written in its language already. */
export interface Said {
  readonly found: string | null;
  /** What the data said when the story was published, where they were revised since. */
  readonly was: string | null;
  /** The words of the figure in the story. */
  readonly quote: string;
  /** Whether the quote is a whole number that the value was rounded to. */
  readonly wholeNumber: boolean;
  readonly difference: string | null;
  /** What the verdict accepts: "€680 million to under €690 million". */
  readonly accepted: string;
  /** What is missing, as a list. */
  readonly missing: string;
  /** "the quarter has 2 of 3 months"; null where nothing was counted. */
  readonly counted: string | null;
  /** The unit of the data, where it is another. */
  readonly unit: string;
  /** Further readings with what the data say under them. */
  readonly readings: readonly string[];
  /** A later period than the stated one, and what the data say of it. */
  readonly later: string;
  readonly laterValue: string;
  /** What it was worked out from, as a list. */
  readonly inputs: string;
  /** What is not final about the least firm of these; null where all are, or nobody says so. */
  readonly flag: ValueFlag | null;
  /** The readings that fit the words equally well, as a list. */
  readonly fits: string;
}

/** How one language says why a verdict is what it is. */
export interface VerdictLanguage {
  readonly locale: string;
  /** What stands between two sentences. */
  readonly between: string;
  readonly changesSense: string;
  reason(reason: Reason, said: Said): string;
  /** An interval by its ends; `under` and `over` where an end is itself left out. */
  interval(
    low: string | null,
    high: string | null,
    without: { readonly over: boolean; readonly under: boolean },
  ): string;
  /** That a value was worked out from others. */
  workedOut(inputs: string): string;
  /** A value that others were worked out from: what it is of, and of how many values it is made. */
  input(name: string, value: string, cells: number): string;
  /** What it says of a question that fits, and what the data say to it. */
  fit(question: string, value: string | null): string;
  times(number: string): string;
  /** A quarter of a year: "Q3 2024". */
  quarter(quarter: string, year: string): string;
  points(number: string): string;
  /** A further reading by its key. */
  reading(key: string): string;
  counted(found: number, expected: number, unit: 'month' | 'quarter' | 'year' | 'day'): string;
  withAreas(names: string): string;
  withoutAreas(names: string): string;
  /** That it holds with other members. */
  note(areas: string, value: string): string;
}
