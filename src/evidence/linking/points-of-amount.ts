import type { CubeMeasure } from '../cubes/cube.ts';
import type { FigureInText } from './figure-in-text.ts';
import type { Reading } from './reading.ts';

/** "Road deaths fell by 12 percentage points": an amount has none, and percent may be meant. A share of it has. */
export function isAmountInPoints(
  { statistic, how }: Reading['role'],
  { figure: { unit, start, end }, text, sentence }: FigureInText,
  measure: CubeMeasure,
): boolean {
  return (
    unit === 'percentage points' &&
    statistic === 'change' &&
    how === 'points' &&
    AMOUNTS.has(measure.kind) &&
    !HAS_POINTS.test(`${text.slice(sentence.start, start)} ${text.slice(end, sentence.end)}`)
  );
}

/** Words for what is in percent itself, or for some of what is counted. */
const HAS_POINTS =
  /\b(?:with(?:out)?|who|whose|aged|among|under|over|shares?|proportions?|percentages?|rates?|ratios?|fractions?|parts?|growth|margins?)\b/iu;
const AMOUNTS = new Set<CubeMeasure['kind']>(['stock', 'flow', 'count', 'price', 'mean']);
