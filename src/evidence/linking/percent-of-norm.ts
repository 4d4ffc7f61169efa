import type { CubeMeasure } from '../cubes/cube.ts';
import type { Reading } from './reading.ts';

/**
 * "Rose from 65 percent of the EU average to 80 percent", of an index in which the EU is 100: its values are percent of
 * that place's, where the sentence says so.
 */
export function isPercentOfNorm(
  { given: { figure, text, sentence }, role, table }: Reading,
  { unit, label }: CubeMeasure,
): boolean {
  if (figure.unit !== '%' || unit !== 'index' || role.statistic !== 'value') return false;
  if (!OF_PLACE.test(`${table.cube.title}; ${label}`)) return false;
  return NORM.test(text.slice(sentence.start, sentence.end));
}

/** "EU27 from 2020 = 100", and no "2015 = 100" or "January 2000 = 100". */
const OF_PLACE =
  /(?<![\p{L}\d])(?!(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec|Q[1-4]|Index|Base|Average)\p{L}*\s)\p{Lu}[\p{L}\d_-]*(?:\s[\p{L}\d_-]+){0,3}\s?=\s?100\b/u;
const NORM = /\b(?:averages?|mean|moyennes?)\b|средн|平均|متوسط/iu;
