const DAY = 24 * 3_600_000;

/** A time of the day, on the days of the week it comes round: 0 is Sunday. */
export interface Morning {
  readonly hour: number;
  readonly minute: number;
  readonly days: readonly number[];
}

/** Every morning at six: the daily digest. */
export const EVERY_MORNING: Morning = { hour: 6, minute: 0, days: [0, 1, 2, 3, 4, 5, 6] };
/** Monday at six: the weekly digest. */
export const MONDAY_MORNING: Morning = { hour: 6, minute: 0, days: [1] };

/** The last time a morning came round in `zone`, at `now` or before. */
export function lastMorning(morning: Morning, now: Date, zone: string): Date {
  for (let back = 0; back < 9; back += 1) {
    const { year, month, day } = localOf(new Date(now.getTime() - back * DAY), zone);
    const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
    const at = instantOf(Date.UTC(year, month - 1, day, morning.hour, morning.minute), zone);
    if (morning.days.includes(weekday) && at <= now) return at;
  }
  throw new Error('a week has no such morning');
}

/** The instant at which clocks in `zone` show what `shown` is in UTC; where they skip it, the instant they do. */
function instantOf(shown: number, zone: string): Date {
  let at = shown;
  for (let turn = 0; turn < 3; turn += 1) at += shown - shownAt(at, zone);
  return new Date(at);
}

function shownAt(at: number, zone: string): number {
  const { year, month, day, hour, minute } = localOf(new Date(at), zone);
  return Date.UTC(year, month - 1, day, hour, minute);
}

function localOf(at: Date, zone: string) {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    hourCycle: 'h23',
  }).formatToParts(at);
  const read = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  return {
    year: read('year'),
    month: read('month'),
    day: read('day'),
    hour: read('hour'),
    minute: read('minute'),
  };
}
