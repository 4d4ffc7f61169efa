import { dayAfter, monthsIn, shifted } from '../claims/days.ts';
import type { Period } from '../claims/figure.ts';
import type { CubeMeasure } from '../cubes/cube.ts';
import type { LinkedTable } from './table.ts';
import type { TimeMention } from './times.ts';

/** Whether the years of a table begin in one calendar year and end in the next: in which month, its names may not say. */
export function isOfTwoYears({ periods }: LinkedTable['cube']): boolean {
  const [first] = periods;
  return first !== undefined && (monthsIn(first.period) === 24 || isFromWithinYear(first.period));
}

const isFromWithinYear = (period: Period) => monthsIn(period) === 12 && !period[0].endsWith('-01-01');

/**
 * "On 31 March 2025", "in March 2025": the year of a table, counted on its last day, that ends with this month; of one that
 * is counted on its first day the year that begins with it. Null for any other time.
 */
export function countedWithin([from, to]: Period, { periods, counted }: LinkedTable['cube']): Period | null {
  if (to !== dayAfter(from, 1) && monthsIn([from, to]) !== 1) return null;
  const isIt = ({ period }: (typeof periods)[number]) =>
    isFromWithinYear(period) &&
    (counted === 'end' ? period[1] === to : counted === 'start' && period[0] === from);
  return periods.find(isIt)?.period ?? null;
}

/** "At the end of March 2025", "at the end of 2024-25": what there is then, by the year that is counted at that time. */
export function yearAtEdge(
  period: Period,
  edge: 'start' | 'end',
  { kind }: CubeMeasure,
  cube: LinkedTable['cube'],
): Period | null {
  const isYear = cube.periods.some(({ period: [from, to] }) => from === period[0] && to === period[1]);
  if (!isYear)
    return kind === 'stock' && monthsIn(period) === 1 && edge === cube.counted
      ? countedWithin(period, cube)
      : null;
  // Added up, or averaged, over the year: by its end it is known, and at its start nothing is.
  if (kind !== 'stock') return edge === 'end' && !AVERAGED.has(kind) ? period : null;
  if (edge === 'end') return cube.counted === 'start' ? shifted(period, 12) : period;
  return cube.counted === null ? null : cube.counted === 'start' ? period : shifted(period, -12);
}

/** Kinds of which a yearly value is the mean of the year. */
export const AVERAGED: ReadonlySet<CubeMeasure['kind']> = new Set(['price', 'index', 'growth', 'mean']);

/** Right before the name of a year: which end of it is meant. */
const EDGE_OF_YEAR =
  /\b(?:(?<start>start|beginning|opening)|end|close)\sof\s(?:the\s)?(?:(?:fiscal|financial|budget|business)\s(?:year\s)?|FY\s?)?$/iu;

/** "At the end of fiscal 2021-22": which end of a year is meant, by the words before its name; null where none is. */
export function edgeBefore(before: string): TimeMention['edge'] {
  const said = EDGE_OF_YEAR.exec(before);
  return said ? (said.groups?.start === undefined ? 'end' : 'start') : null;
}
