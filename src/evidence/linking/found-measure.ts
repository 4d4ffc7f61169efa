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
  /** Set of a balance that the table has not: how much more there is of this than of `against`. */
  readonly isBalance?: true;
  /** Set where another measure is named as well as this. */
  readonly isOpen?: true;
  /** Set if the text only touches on the table's subject: the table is asked whether it has that exact number. */
  readonly isWeak?: true;
  /** Set if it does not even touch on the subject, but names a member or a unit that hardly another table has. */
  readonly isFaint?: true;
  /** Set where the sentence may be about a part of it, or about another thing. */
  readonly isDoubtful?: true;
  /** Set for a claim without a number that the figure beside it, which the table has, says the measure of. */
  readonly isBeside?: true;
  /** Set of an index where the words name its rate of growth: consumer prices, said of inflation. */
  readonly isGrowthOf?: true;
  /** Whether it is another sense of what the sentence names: debt in percent of GDP, where it is in euros, too. */
  readonly isSense?: true;
}
