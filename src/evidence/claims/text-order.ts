import { CLAIM_PLACES, type ClaimPlace, type PlacedFigure } from './claim.ts';
import type { Figure } from './figure.ts';

/**
 * Figures in the order they were found, with statements where the text has them; the positions that derived figures point
 * to are moved along. A derived figure begins where its first input does, and still follows the second.
 */
export function inTextOrder<F extends Figure>(
  figures: readonly PlacedFigure<F>[],
  statements: readonly PlacedFigure<F>[],
): PlacedFigure<F>[] {
  if (statements.length === 0) return [...figures];
  const reached = reachedBy(figures);
  const order = [...figures, ...statements]
    .map((one, from) => ({ one, from, start: reached[from] ?? one.figure.start }))
    .sort(
      (a, b) =>
        CLAIM_PLACES.indexOf(a.one.place) - CLAIM_PLACES.indexOf(b.one.place) ||
        a.start - b.start ||
        a.from - b.from,
    );
  const moved = new Map(order.map(({ from }, to) => [from, to]));
  return order.map(({ one }) => {
    const { derivedFrom } = one.figure;
    if (!derivedFrom) return one;
    const inputs = [moved.get(derivedFrom[0]) ?? 0, moved.get(derivedFrom[1]) ?? 0] as const;
    return { ...one, figure: { ...one.figure, derivedFrom: inputs } };
  });
}

/** How far into its part the text has come at each figure: where it begins, or an earlier one does that begins later. */
function reachedBy(figures: readonly PlacedFigure[]): number[] {
  const farthest = new Map<ClaimPlace, number>();
  return figures.map(({ place, figure }) => {
    const start = Math.max(farthest.get(place) ?? 0, figure.start);
    farthest.set(place, start);
    return start;
  });
}
