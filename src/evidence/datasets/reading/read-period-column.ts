import { monthNamed } from '../../../language/calendar/month-names.ts';
import { withoutMark } from './period-mark.ts';
import { type PeriodCell, readPeriod, readPeriods } from './read-period.ts';
import { spansOf } from './spans-of-years.ts';

/** What is said around a column of periods: its name, and titles, notes and the producer of the table. */
export interface PeriodContext {
  readonly name: string;
  readonly said: string;
}

const PAIR = /^(?:FY\s?)?((?:1[5-9]|20|21)\d\d)\s*([-–—/])\s*(\d{2}|\d{4})$/i;
const YEAR = /^(?:1[5-9]|20|21)\d\d$/;

/**
 * Reads the cells of one column as periods. Years in pairs (2019-20) are financial, school or other years of twelve
 * months, whose first month the words around say; where nobody does, the pair covers both calendar years, so that it is
 * taken for neither. Longer spans of years are periods of their own. A year under "Year at 30 June" is that day, and under "Year ended June" the twelve months to it.
 */
export function readPeriodColumn(
  cells: readonly string[],
  { name, said }: PeriodContext,
): Map<string, PeriodCell | null> {
  const pairs = pairsOf(cells) ?? closedPairs(cells);
  if (pairs) {
    const month = firstMonth(`${name}; ${said}`);
    return new Map(
      [...pairs].map(([cell, year]) => [
        cell,
        month === null ? spanOf(year, 1, 24) : spanOf(year, month, 12),
      ]),
    );
  }
  const spans = spansOf(cells, name);
  if (spans) return new Map([...spans].map(([cell, span]) => [cell, { ...span, frequency: 'years' }]));
  const quarters = quartersOf(cells);
  if (quarters) {
    const month = firstMonth(`${name}; ${said}`);
    return new Map(
      [...quarters].map(([cell, { year, quarter }]) => [
        cell,
        month === null ? null : { ...spanOf(year, month + 3 * (quarter - 1), 3), frequency: 'quarter' },
      ]),
    );
  }
  const place = placeIn(name);
  const years = place && yearsOf(cells);
  if (!place || !years) {
    const read = readPeriods(cells);
    const areQuarters = /\bquarter/i.test(`${name}; ${said}`) || endQuarters(read);
    return (areQuarters && asQuarters(read)) || read;
  }
  return new Map([...years].map(([cell, year]) => [cell, place(year)]));
}

/** So many quarters in a row are no months that happen to be three apart. */
const MANY = 8;

/** Whether months are March, June, September and December without a gap, as offices call quarters by the month they end in. */
function endQuarters(read: ReadonlyMap<string, PeriodCell | null>): boolean {
  const numbers = [...read.values()]
    .map((one) =>
      one?.frequency === 'month' ? 12 * Number(one.from.slice(0, 4)) + Number(one.from.slice(5, 7)) : null,
    )
    .sort((a, b) => Number(a) - Number(b));
  return (
    numbers.length >= MANY &&
    numbers.every(
      (one, i) => one !== null && one % 3 === 0 && (i === 0 || one - Number(numbers[i - 1]) === 3),
    )
  );
}

/** Months three apart, where words say that they are quarters: each is the month that a quarter ends in, or begins in if it is January. */
function asQuarters(read: ReadonlyMap<string, PeriodCell | null>): Map<string, PeriodCell | null> | null {
  const months = [...read.values()].flatMap((one) =>
    one?.frequency === 'month' ? [Number(one.from.slice(5, 7))] : [],
  );
  const places = new Set(months.map((month) => month % 3));
  if (months.length !== read.size || new Set(months).size < 2 || places.size !== 1) return null;
  const back = places.has(1) ? 0 : 2;
  return new Map(
    [...read].map(([cell, one]) => [
      cell,
      one && {
        ...spanOf(Number(one.from.slice(0, 4)), Number(one.from.slice(5, 7)) - back, 3),
        frequency: 'quarter',
      },
    ]),
  );
}

/** Quarters of years that begin in another month than January: 2018/19-Q1. */
function quartersOf(cells: readonly string[]): Map<string, { year: number; quarter: number }> | null {
  const found = cells.map((cell) => /^(.*\d)\s?-?Q([1-4])$/.exec(cell.trim()));
  if (!found.every((one) => one !== null && isPair(one[1] ?? ''))) return null;
  return new Map(
    cells.map((cell, i) => [
      cell,
      { year: Number(found[i]?.[1]?.replace(/^FY\s?/i, '').slice(0, 4)), quarter: Number(found[i]?.[2]) },
    ]),
  );
}

/** School years as England's department writes them: 201617, and none of them a month. */
const CLOSED = /^((?:19|20)\d\d)(\d\d)$/;

function closedPairs(cells: readonly string[]): Map<string, number> | null {
  const found = cells.map((cell) => CLOSED.exec(cell.trim()));
  const isNext = (one: RegExpExecArray | null) =>
    one !== null && Number(one[2]) === (Number(one[1]) + 1) % 100;
  if (!found.every(isNext) || !found.some((one) => Number(one?.[2]) > 12)) return null;
  return new Map(cells.map((cell, i) => [cell, Number(found[i]?.[1])]));
}

/** Whether a text is a year and the next, such as 2018-19. */
export function isPair(text: string): boolean {
  const [, first, , second = ''] = PAIR.exec(withoutMark(text)) ?? [];
  const year = Number(first);
  return first !== undefined && Number(second) === (second.length === 4 ? year + 1 : (year + 1) % 100);
}

/** The first year of each pair, where all cells are pairs of a year and the next; null where one is not. */
function pairsOf(cells: readonly string[]): Map<string, number> | null {
  const pairs = new Map<string, number>();
  let isSure = false;
  for (const cell of cells) {
    const [, first, dash, second = ''] = PAIR.exec(withoutMark(cell)) ?? [];
    const year = Number(first);
    if (!isPair(cell)) return null;
    // 2010-11 may be a month; 2013-14 is none, and neither is 2010–11 or 2010/2011.
    if (dash !== '-' || second.length === 4 || Number(second) > 12 || Number(second) === 0) isSure = true;
    pairs.set(cell, year);
  }
  return pairs.size > 0 && (isSure || pairs.size > 1) ? pairs : null;
}

function yearsOf(cells: readonly string[]): Map<string, number> | null {
  const years = new Map<string, number>();
  for (const cell of cells) {
    const year = withoutMark(cell);
    if (!YEAR.test(year)) return null;
    years.set(cell, Number(year));
  }
  return years.size > 0 ? years : null;
}

/** The first month of years that are written as pairs, as far as words say it. */
function firstMonth(text: string): number | null {
  const ended = monthEnded(text);
  if (ended) return (ended % 12) + 1;
  // "July to June", "1 July to 30 June", "du 1er juillet au 30 juin".
  const from =
    /(\p{L}{3,})(?:\s1(?:st)?)?(?:\s*[-–]\s*|\s(?:to|until|au)\s)(?:\d{1,2}(?:st|th)?\s)?(\p{L}{3,})/gu;
  for (const [, a = '', b = ''] of text.matchAll(from)) {
    const [first, last] = [monthNamed(a), monthNamed(b)];
    if (first > 0 && last > 0 && last === ((first + 10) % 12) + 1) return first;
  }
  if (/academic|school year|schuljahr|scolaire|lectivo|escolar|учебн/i.test(text)) return 9;
  const isFinancial = /financial|fiscal|\btax year/i.test(text);
  if (/austral|\bABS\b|\bAIHW\b|new zealand|stats ?nz|\bNSW\b|\bQld\b/i.test(text)) return 7;
  if (/\bindian?\b|₹|\bcrores?\b|\blakhs?\b/i.test(text)) return 4;
  if (
    isFinancial &&
    /united kingdom|\bUK\b|\bengland\b|\bscot(?:land|tish)\b|\bwales\b|\bwelsh\b|northern ireland|\bHMRC\b|\bONS\b|\bHome Office\b|\bHM Treasury\b|\bNHS\b|\bDepartment for\b/i.test(
      text,
    )
  )
    return 4;
  return isFinancial && /pakistan|bangladesh|kenya|egypt|uganda|tanzania/i.test(text) ? 7 : null;
}

function monthEnded(text: string): number {
  const found =
    /(?:years?|12 months|twelve months)[-\s]+(?:ended|ending|to)\s+(?:the\s+)?(?:end(?:\s+of)?\s+)?(?:\d{1,2}(?:st|nd|rd|th)?\s+)?(\p{L}+)/iu.exec(
      text,
    );
  return monthNamed(found?.[1] ?? '');
}

/** Whether a column's name says on which day, or in which twelve months, of a year something was counted: "As at 30 June". */
export function saysWhen(name: string): boolean {
  return placeIn(name) !== null;
}

/** What a column's name says of the days that a year in it is: one day of the year, or the months to one. */
function placeIn(name: string): ((year: number) => PeriodCell | null) | null {
  const ended = monthEnded(name);
  if (ended > 0) return (year) => spanOf(ended === 12 ? year : year - 1, (ended % 12) + 1, 12);
  const found =
    /\b(?:at|on|of|am|au|per|på|pr)\.?\s+(\d{1,2})(?:st|nd|rd|th|er|\.)?\s+(\p{L}+)/iu.exec(name) ??
    /\b(?:at|on|of)\s+(?<m>\p{L}+)\s+(?<d>\d{1,2})\b/iu.exec(name);
  const [date, month] = [found?.groups?.d ?? found?.[1], monthNamed(found?.groups?.m ?? found?.[2] ?? '')];
  if (!date || month === 0) return null;
  return (year) => {
    const read = readPeriod(`${year}-${String(month).padStart(2, '0')}-${date.padStart(2, '0')}`);
    return read && { ...read, frequency: 'year' };
  };
}

function spanOf(year: number, month: number, months: number): PeriodCell {
  const at = (count: number) => new Date(Date.UTC(year, month - 1 + count, 1)).toISOString().slice(0, 10);
  return { from: at(0), to: at(months), frequency: 'year' };
}
