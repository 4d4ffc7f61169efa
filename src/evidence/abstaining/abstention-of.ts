import type { Figure } from '../claims/figure.ts';
import { type Abstention, abstain } from './abstention.ts';

/**
 * Why a figure of a text has no verdict: it claims nothing that a table holds, or what `whyNot` says of the table that came
 * furthest. Trade, whose questions are not put by tables, is told by what the figure says itself.
 */
export function abstentionOf(figure: Figure, whyNot: () => Abstention | null): Abstention {
  if (figure.minor) return abstain('in passing');
  if (figure.setAside) return abstain(figure.setAside);
  const near = whyNot();
  const isFar = near === null || near.code === 'no table' || near.code === 'not named';
  if (isFar && isOfTrade(figure)) return abstain(figure.period === null ? 'period unsaid' : 'no trade');
  return near ?? abstain(figure.derivedFrom ? 'worked out' : 'no table');
}

/** Whether a figure says whose imports or exports it is of. */
function isOfTrade({ subject: { flow, reporter, partner } }: Figure): boolean {
  return flow !== null && (reporter ?? partner) !== null;
}
