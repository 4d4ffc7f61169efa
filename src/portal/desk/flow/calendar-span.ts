import { dayIn, spanOfDay } from '../../ui/day-span.ts';

/** The range of the calendar: the days of a month or a week, in whole weeks from Monday. */
export interface CalendarSpan {
  readonly view: 'month' | 'week';
  /** The day in the query. */
  readonly day: string;
  /** Its days, `YYYY-MM-DD`, and whether each is in the month. */
  readonly days: readonly { readonly day: string; readonly inside: boolean }[];
  readonly from: Date;
  readonly to: Date;
  /** A day of the previous view and of the next. */
  readonly before: string;
  readonly after: string;
}

/** The range a calendar shows; the current month by default. */
export function calendarSpan(
  asked: { readonly view?: string | undefined; readonly day?: string | undefined },
  zone: string,
  now: Date,
): CalendarSpan {
  const view = asked.view === 'week' ? 'week' : 'month';
  const day = asked.day && spanOfDay(asked.day, zone) ? asked.day : dayIn(now, zone);
  const first = view === 'month' ? `${day.slice(0, 8)}01` : day;
  const start = addDays(first, -((weekday(first) + 6) % 7));
  const last = view === 'month' ? addDays(addMonths(first, 1), -1) : start;
  const count = view === 'month' ? Math.ceil((daysBetween(start, last) + 1) / 7) * 7 : 7;
  const days = Array.from({ length: count }, (_, at) => {
    const one = addDays(start, at);
    return { day: one, inside: view === 'week' || one.slice(0, 7) === day.slice(0, 7) };
  });
  return {
    view,
    day,
    days,
    from: startOf(start, zone),
    to: startOf(addDays(start, count), zone),
    before: view === 'month' ? addMonths(first, -1) : addDays(start, -7),
    after: view === 'month' ? addMonths(first, 1) : addDays(start, 7),
  };
}

/** When a day begins; one that a time zone skips begins with the next. */
function startOf(day: string, zone: string): Date {
  return (spanOfDay(day, zone) ?? spanOfDay(addDays(day, 1), zone))?.from ?? new Date(`${day}T00:00:00Z`);
}

function weekday(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

function addDays(day: string, count: number): string {
  return new Date(new Date(`${day}T00:00:00Z`).getTime() + count * DAY).toISOString().slice(0, 10);
}

function addMonths(first: string, count: number): string {
  const at = new Date(`${first}T00:00:00Z`);
  at.setUTCMonth(at.getUTCMonth() + count);
  return at.toISOString().slice(0, 10);
}

function daysBetween(from: string, to: string): number {
  return (new Date(`${to}T00:00:00Z`).getTime() - new Date(`${from}T00:00:00Z`).getTime()) / DAY;
}

const DAY = 86_400_000;
