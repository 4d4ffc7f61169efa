import { monthNamed } from '../language/calendar/month-names.ts';
import { refusal } from '../words/refusal.ts';

/** A time as stated in a text. */
export interface StatedTime {
  at: Date;
  /** False if the text has no time zone; `at` then assumes UTC. */
  zoneStated: boolean;
  /** False if the text has a day but no hour. */
  hourStated: boolean;
}

/** Names of time zones, in minutes east; ambiguous ones are left out. */
const ZONES: Readonly<Record<string, number>> = {
  z: 0,
  ut: 0,
  utc: 0,
  gmt: 0,
  wet: 0,
  west: 60,
  bst: 60,
  cet: 60,
  cest: 120,
  met: 60,
  mest: 120,
  eet: 120,
  eest: 180,
  msk: 180,
  est: -300,
  edt: -240,
  et: -300,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  akst: -540,
  akdt: -480,
  hst: -600,
  ast: -240,
  adt: -180,
  jst: 540,
  kst: 540,
  hkt: 480,
  sgt: 480,
  aest: 600,
  aedt: 660,
  acst: 570,
  awst: 480,
  nzst: 720,
  nzdt: 780,
  мск: 180,
};

const CLOCK =
  /(\d{1,2})[:.时時](\d{2})(?:[:.分](\d{2})(?:[.,]\d+)?)?\s*(?:([ap]\.?m\.?)(?![\p{L}\p{M}]))?\s*(?:\(?\s*(?:(?:gmt|utc)?\s*([+\-−]\d{1,2}):?(\d{2})?|([a-zа-я]{1,4})(?![\p{L}\p{M}]))\s*\)?)?/iu;
const ISO =
  /^([+-]\d{4,6}|\d{5,6}(?=-)|\d{4})(?:-?(\d{2})(?:-?(\d{2}))?)?(?:[T\s]+(\d{1,2})(?::?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?)?\s*(z|(?![ap]m$)[a-z]{2,4}|[+-]\d{2}:?(?:\d{2})?)?)?$/i;
const ORDINAL = /^(\d{4}|\d{2})-?(\d{3})$/;

/**
 * Parses a date and time in the formats of feeds, wires and pages. Null if it is invalid. Throws a Problem for a year
 * outside 1800-2100: such a date is an error in the file.
 */
export function readTime(text: string): StatedTime | null {
  const given = text.replace(/[\s\u200e\u200f]+/g, ' ').trim();
  if (given === '' || given.length > 200) return null;
  return readIso(given) ?? readWords(given);
}

/** {@link readTime}, for a time that nothing depends on: null if it is out of range as well. */
export function quietTime(text: string): StatedTime | null {
  try {
    return readTime(text);
  } catch {
    return null;
  }
}

/**
 * The exact time that a text states. Null for a day, or an hour without a known time zone: it cannot be ordered
 * reliably.
 */
export function exactTime(text: string | null): Date | null {
  const time = text ? quietTime(text) : null;
  return time?.hourStated && time.zoneStated ? time.at : null;
}

/** Whether two texts state the same time, however each writes it. A day does not equal an hour of it. */
export function statesSameTime(one: string | null, other: string | null): boolean {
  const at = exactTime(one);
  return one === other || (at !== null && at.getTime() === exactTime(other)?.getTime());
}

function readIso(text: string): StatedTime | null {
  const ordinal = ORDINAL.exec(text);
  if (ordinal) {
    const [, year = '', day = ''] = ordinal;
    if (Number(day) < 1 || Number(day) > 366) return null;
    return moment(text, fullYear(year), 1, Number(day), null, null, true);
  }
  const match = ISO.exec(text);
  if (!match) return null;
  const [, year = '', month = '01', day = '01', hour, minute = '00', second = '00', zone] = match;
  if (year.length > 4) return outOfRange(text);
  const clock = hour === undefined ? null : [Number(hour), Number(minute), Number(second)];
  return moment(
    text,
    Number(year),
    Number(month),
    Number(day),
    clock,
    zone === undefined ? null : offsetOf(zone),
  );
}

function readWords(text: string): StatedTime | null {
  const day = readDay(text);
  if (!day) return null;
  const clock = CLOCK.exec(text.replace(day.found, ' ').replace(/\s+/g, ' '));
  if (!clock) return moment(text, day.year, day.month, day.day, null, zoneNamed(text));
  const [, hour = '', minute = '', second = '0', half, sign, signMinutes, name] = clock;
  let hours = Number(hour);
  if (half) hours = (hours % 12) + (/^p/i.test(half) ? 12 : 0);
  const offset = sign ? offsetOf(`${sign}${signMinutes ?? ''}`) : name ? offsetOf(name) : zoneNamed(text);
  return moment(text, day.year, day.month, day.day, [hours, Number(minute), Number(second)], offset);
}

interface Day {
  year: number;
  month: number;
  day: number;
  found: string;
}

function readDay(text: string): Day | null {
  const numbers = /(\d{4})\s*[-/.年년]\s*(\d{1,2})\s*[-/.月월]\s*(\d{1,2})\s*[日일]?/u.exec(text);
  if (numbers) return dayOf(numbers[0], numbers[1], Number(numbers[2]), numbers[3]);
  const dayFirst =
    /(\d{1,2})(?:st|nd|rd|th|\.)?[\s-]+(?:de |of )?([\p{L}\p{M}]{3,12})\.?,?[\s-]+(?:de )?(\d{4}|\d{2})(?![\d:])/iu.exec(
      text,
    );
  const monthFirst =
    /([\p{L}\p{M}]{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(?:at\s+)?(\d{4})(?![\d:])/iu.exec(text);
  const unix = /([A-Z][a-z]{2})\s+(\d{1,2})\s+[\d:]{5,8}\s+(?:[A-Z]{2,5}\s+)?(\d{4})/.exec(text);
  const hungarian = /(\d{4})-([\p{L}]{3,12})-(\d{1,2})/u.exec(text);
  const named = monthNamed(hungarian?.[2] ?? '');
  if (hungarian && named) return dayOf(hungarian[0], hungarian[1], named, hungarian[3]);
  if (dayFirst) {
    const month = monthNamed(dayFirst[2] ?? '');
    if (month) return dayOf(dayFirst[0], dayFirst[3], month, dayFirst[1]);
  }
  for (const match of [monthFirst, unix]) {
    const month = monthNamed(match?.[1] ?? '');
    if (match && month) {
      const found = match === unix ? `${match[1]} ${match[2]}` : match[0];
      return dayOf(found, match[3], month, match[2]);
    }
  }
  const slashed = /(?<!\d)(\d{1,2})([./])(\d{1,2})\2(\d{4})(?!\d)/.exec(text);
  if (!slashed) return null;
  const [found, first = '', mark, second = '', year] = slashed;
  // 05/09/2024 is in May in one country and in September in another: only an unambiguous one is parsed.
  if (mark === '.' || Number(first) > 12) return dayOf(found, year, Number(second), first);
  if (Number(second) > 12 || first === second) return dayOf(found, year, Number(first), second);
  return null;
}

function dayOf(found: string, year: string | undefined, month: number, day: string | undefined): Day {
  return { found, year: fullYear(year ?? ''), month, day: Number(day) };
}

function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year + (year < 70 ? 2000 : 1900);
}

function offsetOf(zone: string): number | null {
  const named = ZONES[zone.toLowerCase()];
  if (named !== undefined) return named;
  const match = /^([+\-−])(\d{1,2}):?(\d{2})?$/.exec(zone);
  if (!match) return null;
  const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0);
  if (minutes > 15 * 60) return null;
  return match[1] === '+' ? minutes : -minutes;
}

function zoneNamed(text: string): number | null {
  const name = /\b(GMT|UTC|E[SD]T|P[SD]T|C[SD]T|CES?T|MSK|JST|KST|HKT|AES?T)\b/.exec(text)?.[1];
  return name ? offsetOf(name) : null;
}

function moment(
  text: string,
  year: number,
  month: number,
  day: number,
  clock: number[] | null,
  offset: number | null,
  ordinal = false,
): StatedTime | null {
  const [hour = 0, minute = 0, second = 0] = clock ?? [];
  if (month < 1 || month > 12 || day < 1 || hour > 24 || minute > 59 || second > 60) return null;
  if (!ordinal && day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  if (year < 1800 || year > 2100) return outOfRange(text);
  const at = new Date(Date.UTC(year, month - 1, day, hour, minute, second) - (offset ?? 0) * 60_000);
  return { at, zoneStated: offset !== null, hourStated: clock !== null };
}

function outOfRange(text: string): never {
  throw refusal('dateFar', { date: text.slice(0, 40) });
}
