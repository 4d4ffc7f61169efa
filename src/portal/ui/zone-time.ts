import { refusal } from '../../words/refusal.ts';

const LOCAL = /^([12]\d{3})-(\d\d)-(\d\d)[T ](\d\d):(\d\d)(?::\d\d(?:\.\d+)?)?$/;
const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * The instant at which clocks in `zone` show `text`, a local time from a form field; null if it is empty. For a time
 * that occurs twice, the first. Throws a Problem if it is invalid, or skipped by the clocks.
 */
export function readZoneTime(text: string, zone: string): Date | null {
  if (!text) return null;
  const [, year, month, day, hour, minute] = LOCAL.exec(text) ?? [];
  const wanted = `${year}-${month}-${day}T${hour}:${minute}`;
  const asUtc = new Date(`${wanted}:00Z`);
  if (!year || Number.isNaN(asUtc.getTime()) || asUtc.toISOString().slice(0, 16) !== wanted) {
    throw refusal('timeWrong');
  }
  // The zone's offset from UTC before and after the day: one of the two is right, or there is no such time.
  const found = [-DAY, DAY]
    .map((step) => new Date(asUtc.getTime() - apart(new Date(asUtc.getTime() + step), zone)))
    .filter((at) => zoneTimeValue(at, zone) === wanted)
    .sort((a, b) => a.getTime() - b.getTime());
  const [first] = found;
  if (!first) {
    throw refusal('timeSkipped', { zone });
  }
  return first;
}

/** An instant as a form field shows it in `zone`: `2026-03-31T14:30`. */
export function zoneTimeValue(at: Date, zone: string): string {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-CA', {
      timeZone: zone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
    formats.set(zone, format);
  }
  const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, value]));
  const part = (name: Intl.DateTimeFormatPartTypes) => parts.get(name) ?? '';
  return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`;
}

const DAY = 86_400_000;

function apart(at: Date, zone: string): number {
  const whole = Math.floor(at.getTime() / 60_000) * 60_000;
  return new Date(`${zoneTimeValue(at, zone)}:00Z`).getTime() - whole;
}
