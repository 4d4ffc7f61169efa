import { type FigureMark, MARKS, type Verdict } from '../checks/verdict.ts';
import type { Figure } from './figure.ts';

/** What a mark is made of. */
export interface MarkedClaim {
  readonly figure: Pick<Figure, 'minor' | 'attribution' | 'setAside' | 'derivedFrom' | 'statement'>;
  readonly hidden: boolean;
  /** Whether a person said that a figure which was set aside is a claim after all. */
  readonly asserted: boolean;
  /** What it rests on with a person's yes; null where on nothing. */
  readonly evidence: 'query' | 'source' | null;
  /** Whether readers may see what it rests on; left out where it rests on nothing. */
  readonly open?: boolean;
  /** The verdict in force; null before there is one. */
  readonly verdict: Verdict | null;
}

/** What readers see at the figures of a story, in the order of the text. */
export function marksOf(claims: readonly MarkedClaim[]): (FigureMark | null)[] {
  const marks = claims.map(ownMark);
  for (const [i, { figure, evidence }] of claims.entries()) {
    if (marks[i] !== null && figure.derivedFrom && evidence === null)
      marks[i] = derivedMark(figure.derivedFrom.map((place) => marks[place] ?? null));
  }
  return marks;
}

/** What is reckoned from others stands no firmer than the weaker of them. */
function derivedMark(inputs: readonly (FigureMark | null)[]): FigureMark {
  if (inputs.some((mark) => mark === null || mark === 'u' || mark === 'd')) return 'u';
  return inputs.includes('a') ? 'a' : 'w';
}

/**
 * What readers see at a figure by itself; null where they see nothing. A verdict shows only where the query it came from was
 * accepted; what cannot be checked is attributed where somebody is said to have said it, else unsupported.
 */
function ownMark({ figure, hidden, asserted, evidence, open, verdict }: MarkedClaim): FigureMark | null {
  if (hidden || figure.minor) return null;
  // Whoever bound it to something took it for a claim.
  if (figure.setAside && !asserted && evidence === null) return null;
  // Nobody expects a source at every "more than": what is said without a number has a mark once it has one.
  if (figure.statement && (evidence === null || open === false)) return null;
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
