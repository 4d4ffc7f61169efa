/** The lengths of a period in days, the usual one first. */
export const PERIOD_DAYS = [7, 28, 90] as const;

/** Days from one to another, both included, as `YYYY-MM-DD`. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/** A period that ends today, and the one of the same length before it. */
export interface Period extends Days {
  readonly days: number;
  readonly before: Days;
}

/** The period of `days` days that ends with `today`. */
export function periodUntil(today: string, days: number): Period {
  const from = addDays(today, 1 - days);
  return { days, from, to: today, before: { from: addDays(from, -days), to: addDays(from, -1) } };
}

/** The date some days after another, or before it. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Every date of a span, in order. */
export function daysOf({ from, to }: Days): string[] {
  const days: string[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
}

/** The day from which counts are kept, `months` before `today`: of a month without that day, its last. */
export function keptSince(today: string, months: number): string {
  const [year = 0, month = 1, day = 1] = today.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 - months, Math.min(day, last))).toISOString().slice(0, 10);
}
