import type { Figure } from '../claims/figure.ts';

/** "From 124 TWh in 2000 to 319 TWh": the change between two figures, which are checked themselves. */
export function isReckoned(figure: Figure, figures: readonly Figure[]): boolean {
  return (
    figure.derivedFrom !== null &&
    figures.filter((one) => one !== figure && one.start >= figure.start && one.end <= figure.end).length > 1
  );
}
