import type { Visitor } from './visitor.ts';

/** What a page reports: a story shown, its end reached, or the evidence of one of its figures opened. */
export const VISIT_KINDS = ['read', 'finished', 'figure'] as const;

/** A report of a page, checked for its form. */
export interface Visit {
  readonly kind: (typeof VISIT_KINDS)[number];
  /** The slug of the story, or the id of the figure. */
  readonly of: string;
  /** Where the reader came from: a host, one of our own words, or nothing. */
  readonly from: string;
  /** The number that the page drew when it was opened: what it reports twice counts once. */
  readonly view: string;
}

/** Counts the reports of pages. */
export interface VisitCounter {
  /** Counts a report, unless it is not to be counted. Throws a Problem if its network sends too many. */
  count(visit: Visit, visitor: Pick<Visitor, 'network' | 'agent' | 'session' | 'signs'>): void;
}
