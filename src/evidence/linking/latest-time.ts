import { daysBetween, monthsIn } from '../claims/days.ts';
import type { Period } from '../claims/figure.ts';
import type { Reading } from './reading.ts';

/** The latest period that was over when the story was written, where that is not long ago. */
export function latestOf({ given, table, isRunning }: Reading): Period | null {
  const { periods, counted } = table.cube;
  const { date } = given;
  if (date === null) return null;
  const last = periods.findLast(
    ({ period }) =>
      period[0] < date &&
      (isRunning ||
        period[1] <= date ||
        counted === 'start' ||
        (counted === 'middle' && isHalfOver(period, date))),
  );
  if (!last) return null;
  const age = monthsIn([last.period[1], date]);
  return age <= (table.cube.frequency === 'year' ? 36 : 14) ? last.period : null;
}

function isHalfOver(period: Period, date: string): boolean {
  return 2 * daysBetween(period[0], date) >= daysBetween(...period);
}
