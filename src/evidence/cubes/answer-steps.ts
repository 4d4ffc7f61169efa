import { addMonths, monthsBetween } from '../checks/asked-periods.ts';
import type { Period } from '../claims/figure.ts';
import type { Cells } from './cells.ts';
import type { Cube } from './cube.ts';
import { type CubeQuery, type CubeSteps, placeAt } from './cube-query.ts';
import { periodLabel } from './period-label.ts';
import { type NoAnswer, readPlace } from './read-place.ts';

/** The periods from one to another, each as long as they are; null where they are not so many whole ones. */
export function periodsThrough(from: Period | null, to: Period | null): Period[] | null {
  const months = to && monthsBetween(...to);
  const way = from && to && monthsBetween(from[0], to[0]);
  if (!from || !months || !way || monthsBetween(...from) !== months || way <= 0 || way % months !== 0)
    return null;
  return Array.from({ length: way / months + 1 }, (_, i): Period => {
    const start = addMonths(from[0], i * months);
    return [start, addMonths(start, months)];
  });
}

/**
 * The periods that a streak is told by, with the one before where it has to have begun then; null where they are not so
 * many whole ones.
 */
export function periodsOfSteps({ of, against, steps }: CubeQuery): Period[] | null {
  const periods = periodsThrough(against?.time ?? null, of.time);
  const [first] = periods ?? [];
  if (!periods || !first || !steps?.isWhole) return periods;
  return [[addMonths(first[0], -(monthsBetween(...first) ?? 0)), first[0]], ...periods];
}

/**
 * Of the changes from each period to the next, the largest or the smallest. Where it is none at all nobody knows: a value
 * that looks the same may have fallen by less than the table shows.
 */
export function answerSteps(
  { of, against }: CubeQuery,
  { order, isWhole }: CubeSteps,
  along: 'sum' | 'mean',
  cube: Cube,
  cells: Cells,
): { readonly value: number; readonly from: readonly number[] } | NoAnswer {
  const periods = periodsThrough(against?.time ?? null, of.time);
  const [first] = periods ?? [];
  if (!periods || !first) return { reason: 'no period', missing: of.time ? [periodLabel(of.time)] : [] };
  const valueAt = (period: Period) => readPlace(placeAt(of, period), cube, cells, along);
  const values: number[] = [];
  for (const period of periods) {
    const read = valueAt(period);
    if ('reason' in read) return read;
    values.push(read.value);
  }
  const changes = values.slice(1).map((value, i) => value - (values[i] ?? 0));
  const value = order === 'most' ? Math.max(...changes) : Math.min(...changes);
  const isStreak = order === 'most' ? value < 0 : value > 0;
  const unsettled: NoAnswer = { reason: 'unsettled streak', missing: [] };
  // Means of the same values may differ in their last digits.
  const isNone = (change: number) => Math.abs(change) <= 1e-12 * Math.max(...values.map(Math.abs));
  if (isNone(value)) return unsettled;
  if (isWhole && isStreak) {
    const months = monthsBetween(...first) ?? 0;
    const before = valueAt([addMonths(first[0], -months), first[0]]);
    const change = 'reason' in before ? 0 : (values[0] ?? 0) - before.value;
    if (isNone(change) || (order === 'most' ? change < 0 : change > 0)) return unsettled;
  }
  return { value, from: values.reverse() };
}
