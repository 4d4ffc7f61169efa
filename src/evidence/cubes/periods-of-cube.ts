import { dayOf, daysBetween, monthsIn, partsOf } from '../claims/days.ts';
import type { Period } from '../claims/figure.ts';
import type { DatasetVersion } from '../datasets/dataset.ts';
import type { Cube } from './cube.ts';
import type { TableProfile } from './table-profile.ts';

/** The periods of a version; dates that are one day a month or a year stand for the month or the year. */
export function periodsOf(
  { coverage }: Pick<DatasetVersion, 'coverage'>,
  { starts }: TableProfile,
): Pick<Cube, 'periods' | 'frequency'> {
  const said = coverage.periods;
  if (said.length === 0) return { periods: [], frequency: null };
  const daily = said.every(({ from, to }) => nextDay(from) === to);
  if (!daily || said.length < 2) {
    // How long a period is its cell says: twelve months from September are no calendar year, nor are fourth quarters.
    const lengths = new Set(said.map(({ from, to }) => monthsIn([from, to])));
    const [length] = lengths;
    return {
      periods: said.map(({ label, from, to }) => ({ label, period: [from, to] as const })),
      frequency: (lengths.size === 1 ? IN_MONTHS.get(length ?? 0) : undefined) ?? coverage.frequency,
    };
  }
  const days = starts.length > 0 ? starts : said.map(({ from }) => from);
  if (
    onlyOne(
      days.map((day) => day.slice(4)),
      days.map((day) => day.slice(0, 4)),
    )
  )
    return { periods: said.map(({ label, from }) => ({ label, period: yearAt(from) })), frequency: 'year' };
  // "1790-01-01", "1843-07-01", "1977-09-30": once a year, whichever day its accounts are closed on.
  if (isYearly(days))
    return { periods: said.map(({ label, from }) => ({ label, period: yearAt(from) })), frequency: 'year' };
  if (new Set(days.map((day) => day.slice(0, 7))).size === days.length)
    return { periods: said.map(({ label, from }) => ({ label, period: monthAt(from) })), frequency: 'month' };
  return {
    periods: said.map(({ label, from, to }) => ({ label, period: [from, to] as const })),
    frequency: isWeekly(days) ? 'week' : 'day',
  };
}

/** How often there is a period, by its months. */
const IN_MONTHS: ReadonlyMap<number, Cube['frequency']> = new Map([
  [1, 'month'],
  [3, 'quarter'],
  [6, 'half'],
  [12, 'year'],
]);

/** Whether there is a day in each of many years, with hardly a year left out. */
function isYearly(days: readonly string[]): boolean {
  const years = days.map((day) => Number(day.slice(0, 4))).sort((a, b) => a - b);
  const steps = years.slice(1).map((year, i) => year - (years[i] ?? year));
  return days.length >= LEAST_YEARS && steps.every((step) => step === 1 || step === 2);
}

/** Fewer days may be a year apart by chance. */
const LEAST_YEARS = 8;

/** Whether days are those of a weekly series: whole weeks apart, most of them one. */
function isWeekly(days: readonly string[]): boolean {
  const sorted = [...new Set(days)].sort();
  const gaps = sorted.slice(1).map((day, i) => daysBetween(sorted[i] ?? day, day));
  return (
    gaps.length >= 8 &&
    gaps.every((gap) => gap % 7 === 0) &&
    gaps.filter((gap) => gap === 7).length * 5 >= gaps.length * 4
  );
}

/** Whether all ends are the same, and no period comes twice. */
function onlyOne(ends: readonly string[], periods: readonly string[]): boolean {
  return new Set(ends).size === 1 && new Set(periods).size === periods.length && periods.length > 1;
}

function yearAt(day: string): Period {
  const { year } = partsOf(day);
  return [dayOf(year, 1), dayOf(year + 1, 1)];
}

function monthAt(day: string): Period {
  const { year, month } = partsOf(day);
  return [dayOf(year, month), dayOf(year, month + 1)];
}

function nextDay(day: string): string {
  const { year, month, day: date } = partsOf(day);
  return dayOf(year, month, date + 1);
}

/** The periods of a cube that are as long as one of them, or as the year that several of them fill. */
export function lengthsLike(time: Period, { periods }: Pick<Cube, 'periods'>): Period[] {
  if (periods.some(({ period }) => period[0] === time[0] && period[1] === time[1]))
    return periods.map(({ period }) => period);
  if (!time[0].endsWith('-01-01') || monthsIn(time) !== 12) return [];
  const years = new Set(periods.map(({ period }) => period[0].slice(0, 4)));
  return [...years].map(yearAt);
}
