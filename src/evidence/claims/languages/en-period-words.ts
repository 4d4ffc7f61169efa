import { anyOf, calendarNames } from '../../../language/calendar/calendar-words.ts';
import { keyOf } from '../../../language/tokens.ts';
import { partsOf } from '../days.ts';
import type { Period } from '../figure.ts';
import { smallNumber } from './en-numbers.ts';
import { MONTHS } from './en-years.ts';

/** A month's name, whole or short. */
export const MONTH = `(?:${anyOf([...MONTHS.keys()])})`;
/** The place of a quarter or half. */
export const PLACE = '(?:first|second|third|fourth|final|last|1st|2nd|3rd|4th)';
/** The same where a year is named, and nothing but a year has parts. */
export const PLACE_IN_YEAR = `(?:${PLACE.slice(3, -1)}|opening|closing)`;
/** A year in digits. */
export const YEAR = '(?:1[89]|20)\\d\\d';
/** The words between the ends of a range. */
export const DASH = '(?:\\s?[-–—]\\s?)';

/** 1 to 12. */
export const monthNumber = (name = '') => MONTHS.get(keyOf(name)) ?? 0;
/** A small number, in words or digits. */
export const count = (word = '1') => smallNumber(word) || 1;

/** Which quarter or half it is; of the last, `last`. */
export function place(word = '', last = 4): number {
  const found = /^(?:first|opening|1)/i.test(word)
    ? 1
    : /^(?:second|2)/i.test(word)
      ? 2
      : /^(?:third|3)/i.test(word)
        ? 3
        : /^(?:fourth|4)/i.test(word)
          ? 4
          : last;
  return Math.min(found, last);
}

/** A year as it is said: in digits, or from the story's date. */
export function yearOf(text: string | undefined, date: string | null): number | null {
  if (text === undefined) return null;
  const digits = /\d{4}/.exec(text)?.[0];
  if (digits) return Number(digits);
  if (date === null) return null;
  const { year } = partsOf(date);
  if (/last/i.test(text)) return year - 1;
  if (/next/i.test(text)) return year + 1;
  return year;
}

/** A year as {@link yearOf} reads it. */
export const SAID_YEAR = `(?:${YEAR}|(?:last|this|next|the current) year)`;
const { pattern, numberOf } = calendarNames('en', 'weekdays');
/** A weekday's name. */
export const WEEKDAY = pattern;
/** Sunday is 0, as JavaScript counts. */
export const weekdayNumber = (name: string) => numberOf(name) % 7;
/** From the beginning of one period to the end of another. */
export const span = (first: Period | null, last: Period | null): Period | null =>
  first && last && first[0] < last[1] ? [first[0], last[1]] : null;
