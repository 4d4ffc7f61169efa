import { type Days, daysOf } from '../../../desk/readership/period.ts';
import type { DayCounts } from '../../../desk/readership/readership.queries.ts';

/** The counts of every day of a span: a day on which nothing was counted has none. */
export function eachDay(days: Days, counted: readonly DayCounts[]): DayCounts[] {
  const byDay = new Map(counted.map((one) => [one.day, one]));
  return daysOf(days).map((day) => byDay.get(day) ?? { day, reads: 0, finished: 0, figures: 0 });
}
