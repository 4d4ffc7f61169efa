import type { Period } from '../claims/figure.ts';

/** The times of a table that a figure is of. */
export interface Times {
  readonly at: Period | null;
  readonly from: Period | null;
  readonly mean: boolean;
  /** Whether no time of the sentence was taken. */
  readonly open?: boolean;
  /** Whether the table has a later time that might be meant instead. */
  readonly isOvertaken?: true;
  readonly fit: number;
  readonly because: string;
}
