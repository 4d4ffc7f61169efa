import type { Words } from '../../words/words.ts';

/** A point in time for readers and for machines. */
export interface Stamp {
  readonly text: string;
  /** For `<time datetime>`: an instant, or a local time without offset if no zone was given. */
  readonly datetime: string;
}

/** By the fields shown, which are constants of this file, then by language and zone. */
const formats = new Map<Intl.DateTimeFormatOptions, Map<string, Intl.DateTimeFormat>>();

function format(locale: string, zone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const made = formats.get(options) ?? new Map<string, Intl.DateTimeFormat>();
  formats.set(options, made);
  const key = `${locale} ${zone}`;
  const known = made.get(key);
  if (known) return known;
  const one = new Intl.DateTimeFormat(locale, { ...options, timeZone: zone });
  made.set(key, one);
  return one;
}

const DATE = { day: 'numeric', month: 'long', year: 'numeric' } as const;
const SHORT_DATE = { day: 'numeric', month: 'short', year: 'numeric' } as const;
const SHORT_DAY = { day: 'numeric', month: 'short' } as const;
const WEEKDAY = { weekday: 'long', ...DATE } as const;
const TIME = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
const TIME_WITH_ZONE = { ...TIME, timeZoneName: 'short' } as const;
const MONTH = { month: 'long' } as const;
const MONTH_AND_YEAR = { month: 'long', year: 'numeric' } as const;
const DAY_KEY = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;

/** The instant, to the second; without offset if its zone is unknown. */
export function datetimeOf(at: Date, zoneStated: boolean): string {
  const iso = at.toISOString().replace(/\.\d{3}Z$/, 'Z');
  return zoneStated ? iso : iso.slice(0, -1);
}

/** Date and time with the zone's name; if no zone was given, the local time as printed, marked as such. */
export function fullStamp(at: Date, zoneStated: boolean, words: Words, zone: string): Stamp {
  const shownIn = zoneStated ? zone : 'UTC';
  const date = format(words.locale, shownIn, DATE).format(at);
  const time = timeOf(at, zoneStated, words, shownIn);
  const text = words.say('dateAndTime', { date, time });
  return {
    text: zoneStated ? text : words.say('zoneNotStated', { time: text }),
    datetime: datetimeOf(at, zoneStated),
  };
}

/** The same as the `time` of a message. */
export function stampIn(
  at: Date,
  { words, zone }: { readonly words: Words; readonly zone: string },
): { readonly time: string } {
  return { time: fullStamp(at, true, words, zone).text };
}

/** A second point in time after a first: on the same day only its time. */
export function laterStamp(at: Date, first: Date, zoneStated: boolean, words: Words, zone: string): Stamp {
  const shownIn = zoneStated ? zone : 'UTC';
  if (dayKey(at, shownIn) !== dayKey(first, shownIn)) return fullStamp(at, zoneStated, words, zone);
  return { text: timeOf(at, zoneStated, words, shownIn), datetime: datetimeOf(at, zoneStated) };
}

/** In short form for lists: today the time with its zone, this year the day, otherwise the date. */
export function shortStamp(at: Date, zoneStated: boolean, words: Words, zone: string, now: Date): Stamp {
  const shownIn = zoneStated ? zone : 'UTC';
  const datetime = datetimeOf(at, zoneStated);
  const day = dayKey(at, shownIn);
  const today = dayKeyAgain(now, zone);
  if (zoneStated && day === today) return { text: timeOf(at, true, words, zone), datetime };
  const sameYear = day.slice(0, 4) === today.slice(0, 4);
  return { text: format(words.locale, shownIn, sameYear ? SHORT_DAY : SHORT_DATE).format(at), datetime };
}

/** Today with its weekday, for the page header. */
export function weekdayStamp(now: Date, words: Words, zone: string): Stamp {
  return {
    text: format(words.locale, zone, WEEKDAY).format(now),
    datetime: dayKey(now, zone),
  };
}

/** Only the day, for fetches or publications whose time does not matter. */
export function dayOf(at: Date, locale: string, zone: string): string {
  return format(locale, zone, DATE).format(at);
}

/** Only the time, with its zone's name if it has one. */
export function timeOf(at: Date, zoneStated: boolean, words: Words, zone: string): string {
  return format(words.locale, zone, zoneStated ? TIME_WITH_ZONE : TIME).format(at);
}

/** A month (`YYYY-MM`) in words: only its name, or with the year. */
export function monthName(month: string, words: Words, withYear: boolean): string {
  return format(words.locale, 'UTC', withYear ? MONTH_AND_YEAR : MONTH).format(
    new Date(`${month}-01T00:00:00Z`),
  );
}

/** The day of an instant in `zone`, such as `2026-03-31`. */
export function dayKey(at: Date, zone: string): string {
  return format('en-CA', zone, DAY_KEY).format(at);
}

let asked = { at: Number.NaN, zone: '', day: '' };

/** The same for an instant that is used repeatedly, as the page's own is for each of its dates. */
function dayKeyAgain(at: Date, zone: string): string {
  const time = at.getTime();
  if (asked.at !== time || asked.zone !== zone) asked = { at: time, zone, day: dayKey(at, zone) };
  return asked.day;
}
