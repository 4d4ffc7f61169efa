import { daysBetween, monthsIn, shifted } from '../claims/days.ts';
import type { CubeMeasure } from '../cubes/cube.ts';
import { rulesOf } from '../cubes/measure-kinds.ts';
import type { Times } from './found-times.ts';
import type { Reading } from './reading.ts';
import { lastMonths, settled, stepOf } from './settle-times.ts';
import { daysLater, type TimeMention } from './times.ts';

/** A change that is said of one period: on the one before, or from its beginning to its end. */
export function overPeriod(
  one: TimeMention,
  { table, given }: Reading,
  measure: CubeMeasure,
  because: string,
): Times | null {
  const { cube } = table;
  const { text } = given;
  const months = monthsIn(one.period);
  const step = stepOf(cube.frequency);
  if (cube.frequency === 'week' && daysBetween(...one.period) <= 7)
    return { at: one.period, from: daysLater(one.period, -7), mean: false, fit: 0.9, because };
  if (step === null) return null;
  const during =
    /\b(?:during|over|throughout|in the course of)\s(?:the\s)?$/iu.test(
      text.slice(Math.max(0, one.start - 24), one.start),
    ) || /^\sas a whole/i.test(text.slice(one.end, one.end + 12));
  if (measure.kind === 'stock' && months > step) {
    // Twelve monthly values of a stock: from the last of the year before to the last of the year.
    const at = lastMonths(one.period, step);
    return { at, from: shifted(at, -months), mean: false, fit: 0.9, because };
  }
  if (months !== step) {
    const at = settled(one.period, one.edge, measure, cube);
    // What is added up over a year leaves no doubt that two years are compared.
    const fit = months === 12 && rulesOf(measure.kind).overTime ? 0.95 : 0.8;
    return at && { at, from: shifted(at, -12), mean: false, fit, because };
  }
  if (measure.kind === 'stock' && cube.counted === 'start' && during) {
    return { at: shifted(one.period, months), from: one.period, mean: false, fit: 0.95, because };
  }
  const fit = during ? 0.9 : 0.95;
  return { at: one.period, from: shifted(one.period, -months), mean: false, fit, because };
}
