import { nextMidnight } from './midnight.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

/** The date (`YYYY-MM-DD`) that an instant falls on in `zone`. */
export function dayIn(at: Date, zone: string): string {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-CA', {
      timeZone: zone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
    formats.set(zone, format);
  }
  return format.format(at);
}

/** The interval of `day` in `zone`, half open; null if there is no such day. */
export function spanOfDay(day: string, zone: string): { readonly from: Date; readonly to: Date } | null {
  const midnight = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(midnight.getTime()) || midnight.toISOString().slice(0, 10) !== day) return null;
  // No zone is further than fifteen hours from UTC.
  let from = new Date(midnight.getTime() - 15 * 3_600_000);
  while (dayIn(from, zone) < day) from = nextMidnight(from, zone);
  return dayIn(from, zone) === day ? { from, to: nextMidnight(from, zone) } : null;
}
