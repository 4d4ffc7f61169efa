import type { Period } from './figure.ts';

const pad = (value: number, width = 2) => String(value).padStart(width, '0');

/** The day as YYYY-MM-DD; months beyond the year carry over. */
export function dayOf(year: number, month: number, day = 1): string {
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year + (date.getUTCFullYear() - 2000));
  // The leap year 2000 stands in for every year; 29 February is put right by the days added to the first.
  if (day !== 1) {
    const first = new Date(Date.UTC(2000, 0, 1));
    first.setUTCFullYear(year, month - 1, day);
    return `${pad(first.getUTCFullYear(), 4)}-${pad(first.getUTCMonth() + 1)}-${pad(first.getUTCDate())}`;
  }
  return `${pad(date.getUTCFullYear(), 4)}-${pad(date.getUTCMonth() + 1)}-${pad(date.getUTCDate())}`;
}

/** `count` months from a month's first day on. */
export function months(year: number, month: number, count: number): Period {
  return [dayOf(year, month), dayOf(year, month + count)];
}

/** A calendar year. */
export const wholeYear = (year: number): Period => months(year, 1, 12);

/** A quarter, 1 to 4. */
export const quarter = (year: number, place: number): Period => months(year, 1 + (place - 1) * 3, 3);

/** A half, 1 or 2. */
export const half = (year: number, place: number): Period => months(year, 1 + (place - 1) * 6, 6);

/** One day. */
export const oneDay = (year: number, month: number, day: number): Period => [
  dayOf(year, month, day),
  dayOf(year, month, day + 1),
];

/** Year and month of a date. */
export function partsOf(date: string): { year: number; month: number; day: number } {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return { year, month, day };
}

/** How many days lie between two days; less than none where the second is the earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** From the beginning of a month up to a day; null where it is not known or lies before. */
export function since(year: number, month: number, date: string | null): Period | null {
  const from = dayOf(year, month);
  return date !== null && from < date ? [from, date] : null;
}

/** A day so many days after another. */
export function dayAfter(date: string, count: number): string {
  const { year, month, day } = partsOf(date);
  return dayOf(year, month, day + count);
}

/** The last day that was a weekday, Sunday being 0; the day itself where it is one. */
export function lastWeekday(date: string, weekday: number): Period {
  const today = new Date(`${date}T00:00:00Z`).getUTCDay();
  const day = dayAfter(date, -((today - weekday + 7) % 7));
  return [day, dayAfter(day, 1)];
}

/** So many months before a day, up to it. */
export function upTo(date: string, count: number): Period {
  const { year, month, day } = partsOf(date);
  const first = dayOf(year, month - count);
  // 31 March less a month is the last of February.
  const last = daysBetween(first, dayOf(partsOf(first).year, partsOf(first).month + 1));
  return [dayAfter(first, Math.min(day, last) - 1), date];
}

/** The latest period of `choices` that has ended by `date`; for a year left unsaid. */
export function latest(date: string | null, of: (year: number) => Period): Period | null {
  if (date === null) return null;
  const { year } = partsOf(date);
  const now = of(year);
  return now[1] <= date ? now : of(year - 1);
}

/** The latest period that has begun by `date`; for a month that may be running. */
export function latestBegun(date: string | null, of: (year: number) => Period): Period | null {
  if (date === null) return null;
  const { year } = partsOf(date);
  const now = of(year);
  return now[0] <= date ? now : of(year - 1);
}

/** A period so many months later; earlier where they are less than none. */
export function shifted([from, to]: Period, by: number): Period {
  const [first, last] = [partsOf(from), partsOf(to)];
  return [dayOf(first.year, first.month + by, first.day), dayOf(last.year, last.month + by, last.day)];
}

/** The week, from Monday on, that lies so many weeks after that of a day. */
export function week(date: string, after: number): Period {
  const monday = dayAfter(lastWeekday(date, 1)[0], 7 * after);
  return [monday, dayAfter(monday, 7)];
}

/** The length of a period in months: whole ones are counted by their names, so that one from the 5th is as long as one from the 1st. */
export function monthsIn([from, to]: readonly [string, string]): number {
  const [a, b] = [partsOf(from), partsOf(to)];
  return 12 * (b.year - a.year) + b.month - a.month;
}
