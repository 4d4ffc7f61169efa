import type { JudgedFigure } from '../../evidence/checks/judge-text.ts';

/**
 * What an audit lists a figure for. What is apart from wrong, such as a value that its producer has revised since, gets
 * a word of its own here once verdicts have a reason for it.
 */
export const FAULTS = ['differs'] as const;

/** One of {@link FAULTS}. */
export type Fault = (typeof FAULTS)[number];

/** What is wrong with a figure of a page; null where nothing is, or nobody can say. */
export function faultOf({ verdict, minor, setAside }: JudgedFigure): Fault | null {
  if (minor || setAside) return null;
  return FAULTS.find((fault) => fault === verdict) ?? null;
}
