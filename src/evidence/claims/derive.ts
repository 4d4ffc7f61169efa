import type { Figure } from './figure.ts';
import { tidy } from './place-value.ts';

/**
 * Adds what follows from two levels that a sentence joins: in "jumped from A in 2021 to over B in 2022"
 * the change between them, in percent, with the hedge of the second. What rounding did to either end widens its grain.
 */
export function withDerived(figures: readonly Figure[], text: string): Figure[] {
  const placed: Figure[] = [];
  for (const [i, figure] of figures.entries()) {
    placed.push(figure);
    const earlier = figures[i - 1];
    if (!earlier || !isPath(earlier, figure, text)) continue;
    const change = tidy(((figure.value - earlier.value) / earlier.value) * 100);
    placed.push({
      ...figure,
      quote: text.slice(earlier.start, figure.end),
      start: earlier.start,
      value: Math.abs(change),
      hedge: figure.hedge,
      high: null,
      unit: '%',
      unitYear: null,
      grain: tidy((figure.grain + (earlier.grain * figure.value) / earlier.value) * (100 / earlier.value)),
      measure: 'change',
      direction: change < 0 ? 'down' : 'up',
      period: earlier.period && figure.period ? [earlier.period[0], figure.period[1]] : null,
      derivedFrom: [placed.length - 2, placed.length - 1],
      // Who gave both has not said what they come to.
      attribution: null,
    });
  }
  return placed;
}

function isPath(first: Figure, second: Figure, text: string): boolean {
  if (
    first.measure !== 'level' ||
    second.measure !== 'level' ||
    first.unit === null ||
    first.unit !== second.unit
  )
    return false;
  if (first.high !== null || second.high !== null || first.value <= 0 || second.start - first.end > 80)
    return false;
  const { period: from } = first;
  const { period: to } = second;
  if (!from || !to || from[0] === to[0]) return false;
  return (
    /\bfrom\s+$/i.test(text.slice(Math.max(0, first.start - 8), first.start)) &&
    /\bto\s+$/i.test(text.slice(first.end, second.start))
  );
}
