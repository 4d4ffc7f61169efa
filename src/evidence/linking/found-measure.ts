import type { LinkedMeasure } from './table.ts';

/** A measure of a table that words name, and how well they do. */
export interface FoundMeasure {
  readonly linked: LinkedMeasure;
  readonly fit: number;
  /** Words that name it, by their places. */
  readonly at: readonly number[];
  readonly because: string;
  /** The measure that it is compared with, or a share of, where that is another. */
  readonly against?: string;
  /** Set where another measure is named as well as this. */
  readonly isOpen?: true;
  /** Set where the text only touches what the table is about: it is asked whether it has that very number. */
  readonly isWeak?: true;
}
