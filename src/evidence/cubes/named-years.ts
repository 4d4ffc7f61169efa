import type { Period } from '../claims/figure.ts';
import { secondYear } from '../datasets/reading/spans-of-years.ts';
import type { Cube } from './cube.ts';

/** The two years of a span that a table labels with them: "1985–99" is 1985 and 1999; null for other labels. */
export function yearsOfLabel(label: string): readonly [number, number] | null {
  const [, first, second = ''] = /(\d{4})\D+?(\d{4}|\d\d)(?!\d)/u.exec(label) ?? [];
  if (first === undefined) return null;
  const last = secondYear(Number(first), second);
  return last > Number(first) ? [Number(first), last] : null;
}

/**
 * A time as a table names it: its 2015-2020, which ends where 2020-2025 begins, reads 2015 to 2020.
 * Other times are as they are.
 */
export function namedTime(time: Period, { periods }: Pick<Cube, 'periods'>): Period {
  const first = periods.find(({ period }) => period[0] === time[0] && isLong(period));
  const last = periods.find(({ period }) => period[1] === time[1] && isLong(period));
  const from = first && yearsOfLabel(first.label);
  const to = last && yearsOfLabel(last.label);
  return from && to ? [`${from[0]}-01-01`, `${to[1] + 1}-01-01`] : time;
}

/** Whether a period is longer than the school, financial or other years that have two calendar years in their name. */
function isLong([from, to]: Period): boolean {
  return Number(to.slice(0, 4)) - Number(from.slice(0, 4)) > 1;
}
