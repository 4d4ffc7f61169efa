import { daysBetween } from '../claims/days.ts';
import type { Period } from '../claims/figure.ts';
import type { Cube } from '../cubes/cube.ts';
import type { TimeMention } from './times.ts';

/** A day as the week of the table that it is nearest to, within half a week; longer times as they are. */
export function weekOf(period: Period, { periods }: Cube): Period {
  if (daysBetween(...period) > 7) return period;
  const near = periods.find((one) => Math.abs(daysBetween(one.period[0], period[0])) <= 3);
  return near?.period ?? period;
}

/** "A century ago" is the table's period nearest to it, within what is loosely said. */
export function loosely({ period, loose }: TimeMention, cube: Cube): Period | null {
  if (loose === 0) return null;
  const year = Number(period[0].slice(0, 4));
  const near = cube.periods
    .map((one) => ({ one, off: Math.abs(Number(one.period[0].slice(0, 4)) - year) }))
    .sort((a, b) => a.off - b.off)[0];
  return near && near.off <= loose ? near.one.period : null;
}
