import { monthsIn, shifted } from '../claims/days.ts';
import type { Period, Streak } from '../claims/figure.ts';
import type { CubeMeasure } from '../cubes/cube.ts';
import { rulesOf } from '../cubes/measure-kinds.ts';
import type { Reading } from './reading.ts';
import { settled, stepOf } from './settle-times.ts';
import type { TimeMention } from './times.ts';

/** So many months after its end, the latest figure of a year, a quarter or a month may still be the newest there is. */
const LATE = { 12: 20, 3: 7, 1: 3 } as const;

/** The periods that a streak leads from and to, as a figure's times. */
interface WayOfStreak {
  readonly at: Period;
  readonly from: Period;
  readonly mean: false;
  readonly fit: number;
  readonly because: string;
}

/**
 * The first and the last period of a streak, by the `times` of its sentence: its last one is named, or is the `latest` of
 * what goes on since a time.
 */
export function streakTimes(
  { given, table }: Reading,
  { count, months }: Streak,
  measure: CubeMeasure,
  times: readonly TimeMention[],
  latest: Period | null,
): WayOfStreak | null {
  const step = stepOf(table.cube.frequency);
  const kind = rulesOf(measure.kind);
  // Sales of a month may be compared with the month before or with a year earlier; for a stock it is open which day of the
  // year is meant.
  if (step === null || step > months || measure.kind === 'growth') return null;
  if ((kind.overTime && months < 12) || (measure.kind === 'stock' && step !== months)) return null;
  const isOwn = (period: Period | null): period is Period => period !== null && monthsIn(period) === months;
  const words = (one: TimeMention) => `“${given.text.slice(one.start, one.end)}”`;
  const points = times.filter((one) => one.kind === 'point' || one.kind === 'relative');
  const [point] = points;
  const ways = times.filter(({ kind: one }) => one === 'since' || one === 'span');
  const [way] = ways;
  if (
    points.length > 1 ||
    ways.length > 1 ||
    points.some(({ loose, back }) => loose > 0 || back !== undefined)
  )
    return null;
  const settle = (one: Period) => settled(one, null, measure, table.cube);
  if (count === null) {
    if (!way) return null;
    const from = settle(way.ends[0]);
    // Since then, up to the time of writing: a table that has not come so far yet cannot tell.
    const isUpToDate =
      latest !== null && given.date !== null && monthsIn([latest[1], given.date]) <= LATE[months];
    const at = way.kind === 'span' ? settle(way.ends[1]) : isUpToDate ? latest : null;
    if (point) return null;
    const because = words(way);
    return isOwn(at) && isOwn(from) && at[0] > from[0] ? { at, from, mean: false, fit: 0.9, because } : null;
  }
  if (way || !point) return null;
  const at = settle(point.period);
  return isOwn(at)
    ? { at, from: shifted(at, -count * months), mean: false, fit: 0.9, because: words(point) }
    : null;
}
