import { type FigureMark, MARKS, type Verdict } from '../checks/verdict.ts';
import type { Figure } from './figure.ts';

/** What a mark is made of. */
export interface MarkedClaim {
  readonly figure: Pick<Figure, 'minor' | 'attribution'>;
  readonly hidden: boolean;
  /** What it rests on with a person's yes; null where on nothing. */
  readonly evidence: 'query' | 'source' | null;
  /** The verdict in force; null before there is one. */
  readonly verdict: Verdict | null;
}

/**
 * What readers see at a figure; null where they see nothing. A verdict shows only where the query it came from was
 * accepted; what cannot be checked is attributed where somebody is said to have said it, else unsupported.
 */
export function markOf({ figure, hidden, evidence, verdict }: MarkedClaim): FigureMark | null {
  if (hidden || figure.minor) return null;
  if (evidence === 'query') {
    if (verdict === 'holds') return 'h';
    if (verdict === 'holds with hedge') return 'w';
    if (verdict === 'differs') return 'd';
  }
  return evidence === 'source' || figure.attribution ? 'a' : 'u';
}

/** A stored mark as readers see it; null for the empty one of a figure that has none. */
export function shownMark(stored: string): FigureMark | null {
  return MARKS.find((mark) => mark === stored) ?? null;
}
