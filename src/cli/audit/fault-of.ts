import type { JudgedFigure } from '../../evidence/checks/judge-text.ts';

/**
 * The reasons for an audit to list a figure. Anything other than wrong, such as a value that its producer has since
 * revised, gets its own entry here once verdicts have a reason for it.
 */
export const FAULTS = ['differs'] as const;

/** One of {@link FAULTS}. */
export type Fault = (typeof FAULTS)[number];

/** What is wrong with a figure on a page; null if nothing is, or it cannot be determined. */
export function faultOf({ verdict, minor, setAside }: JudgedFigure): Fault | null {
  if (minor || setAside) return null;
  return FAULTS.find((fault) => fault === verdict) ?? null;
}
