import type { Period } from '../claims/figure.ts';
import type { DatasetVersion } from '../datasets/dataset.ts';
import { addMonths, askedPeriods, monthsBetween } from './asked-periods.ts';
import type { FigureQuery } from './figure-query.ts';

/** The same question of later periods that the version covers, the last first. */
export function laterQueries(
  query: FigureQuery,
  { coverage }: Pick<DatasetVersion, 'coverage'>,
): FigureQuery[] {
  const months = monthsBetween(...query.period);
  if (months === null || months <= 0) return [];
  const last =
    coverage.periods
      .map(({ to }) => to)
      .sort()
      .at(-1) ?? '';
  const later: FigureQuery[] = [];
  for (let from = query.period[1]; addMonths(from, months) <= last; from = addMonths(from, months)) {
    const period: Period = [from, addMonths(from, months)];
    if (askedPeriods(coverage, period).missing.length > 0) continue;
    later.push({ ...query, period, from: query.from && startOf(query.from, query.period, period) });
  }
  return later.reverse();
}

/** What a change starts from moves along where that was a year, or one period, before. */
function startOf(from: Period, was: Period, is: Period): Period {
  const gap = monthsBetween(from[0], was[0]);
  const by = monthsBetween(was[0], is[0]);
  const isRunning = gap === 12 || gap === monthsBetween(...was);
  return isRunning && by !== null ? [addMonths(from[0], by), addMonths(from[1], by)] : from;
}
