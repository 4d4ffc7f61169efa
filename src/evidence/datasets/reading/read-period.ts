import { monthNamed } from '../../../language/calendar/month-names.ts';
import { partNamed } from '../../../language/calendar/period-words.ts';
import { withoutMark } from './period-mark.ts';

/** A period as a file writes it, as half-open days. */
export interface PeriodCell {
  readonly from: string;
  readonly to: string;
  readonly frequency: 'years' | 'year' | 'half-year' | 'quarter' | 'month' | 'day';
  /** A day that is named as one, and stands for no month or year. */
  readonly isPoint?: true;
}

const FORMS: readonly (readonly [RegExp, (found: string[]) => PeriodCell | null])[] = [
  [/^(\d{4})(?:\.0)?$/, ([, y]) => span('year', Number(y), 1, 12)],
  [/^(\d{4})-?A1?$/i, ([, y]) => span('year', Number(y), 1, 12)],
  [/^(\d{4})[-\s/]?Q([1-4])$/i, ([, y, q]) => span('quarter', Number(y), Number(q) * 3 - 2, 3)],
  [/^Q([1-4])[-\s/]?(\d{4})$/i, ([, q, y]) => span('quarter', Number(y), Number(q) * 3 - 2, 3)],
  [/^(\d{4})[-\s/]?[SH]([12])$/i, ([, y, h]) => span('half-year', Number(y), Number(h) * 6 - 5, 6)],
  [/^(\d{4})[-/.](\d{1,2})$/, ([, y, m]) => span('month', Number(y), Number(m), 1)],
  [/^(\d{4})-?M(\d{1,2})$/i, ([, y, m]) => span('month', Number(y), Number(m), 1)],
  [/^(\d{4})(\d{2})$/, ([, y, m]) => span('month', Number(y), Number(m), 1)],
  [/^(\d{1,2})[./](\d{4})$/, ([, m, y]) => span('month', Number(y), Number(m), 1)],
  [/^([a-z]{3,})\.?[-\s,]+(\d{4})$/i, ([, m, y]) => span('month', Number(y), monthNamed(m ?? ''), 1)],
  [/^(\d{4})[-\s]+([a-z]{3,})\.?$/i, ([, y, m]) => span('month', Number(y), monthNamed(m ?? ''), 1)],
  [/^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ][\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?$/, ([, y, m, d]) => day(y, m, d)],
  [/^(\d{4})(\d{2})(\d{2})$/, ([, y, m, d]) => day(y, m, d)],
  [/^(\d{4})\/(\d{1,2})\/(\d{1,2})$/, ([, y, m, d]) => day(y, m, d)],
  [/^(\d{1,2})\.(\d{1,2})\.(\d{4})$/, ([, d, m, y]) => day(y, m, d)],
];

/**
 * Reads 2019, 2019-Q1, 2019-01, 201901, Jan 2019, 2019-01-31 and their like, and what is said in words: 1st quarter 2018,
 * 2019K1, 2018-II, janv. 2021, 1 January 2018, 2021年1月; with a mark behind it that says it is provisional. Null for
 * anything else.
 */
export function readPeriod(cell: string): PeriodCell | null {
  const text = cell.trim();
  if (text.length > 60) return null;
  for (const [form, make] of FORMS) {
    const found = form.exec(text);
    const read = found && make([...found]);
    if (read) return read;
    if (found && !/\p{L}/u.test(text)) return null;
  }
  return text.length > 4 ? readWords(text) : null;
}

/** Words around a period that leave it as it is. */
const AROUND =
  /^(?:(?:as )?(?:at|of|on)|year|jahr|am|zum|stand|au|le|a|al|el|op|per|na|на|по состоянию на|la|den|yr)\s*(?=\d)/iu;
const BEHIND = /\s*(?:года?|год|г\.?|рік|року|р\.|年度?|년도?|r\.|roku|έτος|yil[ıi]|\[yr\d{4}\])$/iu;
const YEAR = /(?<!\d)(?:1[5-9]|20|21)\d\d(?!\d)/g;

function readWords(given: string): PeriodCell | null {
  let text = withoutMark(given);
  if (text !== given && /\d/.test(text)) {
    const plain = readPeriod(text);
    if (plain) return plain;
  }
  const east = /^(\d{4})\s*[年년]\s*(?:(\d{1,2})\s*[月월])?\s*(?:(\d{1,2})\s*[日일])?$/u.exec(text);
  if (east) {
    const [, year, month, date] = east;
    if (date !== undefined) return point(year, month, date);
    return month === undefined
      ? span('year', Number(year), 1, 12)
      : span('month', Number(year), Number(month), 1);
  }
  const numbered = /^(\d{4})年\s*第?([1-4一二三四])(?:四半期|季度)$/u.exec(text);
  if (numbered) {
    const at = Number(numbered[2]) || '一二三四'.indexOf(numbered[2] ?? '') + 1;
    return span('quarter', Number(numbered[1]), at * 3 - 2, 3);
  }
  text = text.replace(AROUND, '').replace(BEHIND, '');
  if (text !== given && /^\d{4}$/.test(text)) return span('year', Number(text), 1, 12);
  const roman =
    /^(\d{4})[-\s/.]+(I{1,3}|IV)$/.exec(text) ?? /^(?<q>I{1,3}|IV)[-\s/.]+(?<y>\d{4})$/.exec(text);
  if (roman) {
    const [year, quarter] = roman.groups ? [roman.groups.y, roman.groups.q] : [roman[1], roman[2]];
    return span('quarter', Number(year), ['I', 'II', 'III', 'IV'].indexOf(quarter ?? '') * 3 + 1, 3);
  }
  const short =
    /^(\p{L}{3,4})\.?[-\s'’](\d{2})$/u.exec(text) ?? /^(?<y>\d{2})-(?<m>\p{L}{3})\.?$/u.exec(text);
  if (short) {
    const [month, year] = short.groups ? [short.groups.m, short.groups.y] : [short[1], short[2]];
    return span('month', Number(year) + (Number(year) < 50 ? 2000 : 1900), monthNamed(month ?? ''), 1);
  }
  const [first = '', last, ...more] = text.split(/\s(?:-|–|—|to|until)\s|(?<=\d{4}-\d\d-\d\d)\//iu);
  if (last !== undefined && more.length === 0) {
    const days = daysFrom(readPeriod(first), readPeriod(last));
    if (days) return days;
  }
  const months = MONTHS_OF.exec(text)?.groups;
  if (months) return monthsFrom(months.a ?? '', months.b ?? '', Number(months.y ?? months.z));
  const years = text.match(YEAR) ?? [];
  const [year] = years;
  if (years.length !== 1 || year === undefined) return null;
  const rest = text.replace(year, ' ').replace(BEHIND, '').trim();
  return readRest(Number(year), rest);
}

/** "1 April 2023 - 30 June 2023", "Apr 2018 to Mar 2019": whole months from one day or month to another. */
function daysFrom(first: PeriodCell | null, last: PeriodCell | null): PeriodCell | null {
  const isSame = first?.frequency === last?.frequency;
  if (!first || !last || !isSame || !['day', 'month'].includes(first.frequency)) return null;
  if (!first.from.endsWith('-01') || !last.to.endsWith('-01')) return null;
  const count = (day: string) => 12 * Number(day.slice(0, 4)) + Number(day.slice(5, 7));
  const frequency = LENGTHS[count(last.to) - count(first.from)];
  return frequency ? { from: first.from, to: last.to, frequency } : null;
}

const LENGTHS: Readonly<Record<number, PeriodCell['frequency']>> = {
  1: 'month',
  3: 'quarter',
  6: 'half-year',
  12: 'year',
};

/** "Apr to Jun 2020", "2020 Oct-Dec". */
const MONTHS_OF =
  /^(?:(?<z>\d{4})\s)?(?<a>\p{L}{3,})\.?\s?(?:to|through|-|–|—)\s?(?<b>\p{L}{3,})\.?(?:,?\s(?<y>\d{4}))?$/u;

/** Three, six or twelve months by the names of the first and the last; the year is that of the last. */
function monthsFrom(first: string, last: string, year: number): PeriodCell | null {
  const [from, to] = [monthNamed(first), monthNamed(last)];
  const length = ((to - from + 12) % 12) + 1;
  const frequency = length > 1 ? LENGTHS[length] : undefined;
  if (from === 0 || to === 0 || !frequency) return null;
  return span(frequency, from > to ? year - 1 : year, from, length);
}

/** The words beside a year: the name of a month, with a day or without, or a quarter or half. */
function readRest(year: number, rest: string): PeriodCell | null {
  const words = rest
    .replaceAll(/(?<=^|[\s\p{P}])([\p{L}]+)(\d)$/gu, '$1 $2')
    .replaceAll(/(?<=^|\s)(\d)([qhkt])(?=$|\s)/giu, '$1 $2')
    .split(/[\s,/\u2010-\u2015-]+|(?<=\p{L})\.(?=\s|$)/u)
    .map((word) => word.replace(/^[-.]+|[-,]+$/g, ''))
    .filter((word) => word !== '' && !/^(?:of|de|del|du|des|d|в|за|m|年|년|г|года?)\.?$/iu.test(word));
  if (words.length === 0 || words.length > 4) return null;
  const month = monthNamed(words.join(' ')) || (words.length === 1 ? monthNamed(words[0] ?? '') : 0);
  if (month > 0) return span('month', year, month, 1);
  if (words.length === 2) {
    const [a = '', b = ''] = words;
    for (const [date, name] of [
      [a, b],
      [b, a],
    ] as const) {
      const found = /^(\d{1,2})(?:st|nd|rd|th|er|[º°.])?$/.exec(date)?.[1];
      if (found && monthNamed(name) > 0) return point(String(year), String(monthNamed(name)), found);
    }
  }
  const part = partNamed(words);
  if (!part) return null;
  return part.kind === 'quarter'
    ? span('quarter', year, part.number * 3 - 2, 3)
    : span('half-year', year, part.number * 6 - 5, 6);
}

function point(y: string | undefined, m: string | undefined, d: string | undefined): PeriodCell | null {
  const read = day(y, m, d);
  return read && { ...read, isPoint: true };
}

/**
 * What a column of days is about: days that are all the first of a month stand for months, quarters or years.
 * Answers the periods by how they are written, or null where one cannot be read.
 */
export function readPeriods(cells: readonly string[]): Map<string, PeriodCell | null> {
  const slashed = slashDates(cells);
  const read = new Map(cells.map((cell) => [cell, slashed ? slashed(cell) : readPeriod(cell)]));
  const days = [...read.values()].flatMap((period) => (period?.frequency === 'day' ? [period] : []));
  const others = [...read.values()].some(
    (period) => period !== null && (period.frequency !== 'day' || period.isPoint),
  );
  if (others || days.length < 3 || !days.every(({ from }) => from.endsWith('-01'))) return read;
  const months = new Set(days.map(({ from }) => Number(from.slice(5, 7))));
  const step = [12, 3, 1].find((length) => [...months].every((month) => (month - 1) % length === 0)) ?? 1;
  const frequency = step === 12 ? 'year' : step === 3 ? 'quarter' : 'month';
  for (const [cell, period] of read) {
    if (!period) continue;
    read.set(cell, span(frequency, Number(period.from.slice(0, 4)), Number(period.from.slice(5, 7)), step));
  }
  return read;
}

const SLASHED = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;

/** How days such as 31/12/2021 are read, where one of them says whether the day or the month is first; null elsewhere. */
function slashDates(cells: readonly string[]): ((cell: string) => PeriodCell | null) | null {
  const found = cells.map((cell) => SLASHED.exec(cell.trim()));
  if (found.length === 0 || found.includes(null)) return null;
  const beyond = (at: number) => found.some((one) => Number(one?.[at]) > 12);
  // What is the first everywhere is the day, and what differs the month.
  const isFirst = (at: number) => found.length > 2 && found.every((one) => Number(one?.[at]) === 1);
  const isDay = (at: 1 | 2) => beyond(at) || (!beyond(3 - at) && isFirst(at));
  if (isDay(1) === isDay(2)) return null;
  const [d, m] = isDay(1) ? [1, 2] : [2, 1];
  return (cell) => {
    const one = SLASHED.exec(cell.trim());
    return one && day(one[3], one[m as 1], one[d as 1]);
  };
}

function span(
  frequency: PeriodCell['frequency'],
  year: number,
  month: number,
  months: number,
): PeriodCell | null {
  if (year < 1500 || year > 2200 || month < 1 || month > 12) return null;
  const from = new Date(Date.UTC(year, month - 1, 1));
  const to = new Date(Date.UTC(year, month - 1 + months, 1));
  return { from: iso(from), to: iso(to), frequency };
}

function day(y: string | undefined, m: string | undefined, d: string | undefined): PeriodCell | null {
  const [year, month, date] = [Number(y), Number(m), Number(d)];
  const from = new Date(Date.UTC(year, month - 1, date));
  if (year < 1500 || year > 2200 || from.getUTCMonth() !== month - 1 || from.getUTCDate() !== date)
    return null;
  return { from: iso(from), to: iso(new Date(Date.UTC(year, month - 1, date + 1))), frequency: 'day' };
}

function iso(date: Date): string {
  return date.toISOString().slice(0, 10);
}
