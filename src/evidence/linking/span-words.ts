import { MONTHS } from '../../language/calendar/months.ts';
import { daysBetween } from '../claims/days.ts';
import type { Period } from '../claims/figure.ts';

/** Before a span whose first end is said at length: "between the lockdown of April 2020 and December 2023". */
export const BETWEEN_BEFORE = /\bbetween\s(?:the\s)?(?:[\p{L}-]+\s){0,3}$/iu;

/** Whether words name a time from one to another: "between 2010 and 2015"; "the first three months of 2024" are one. */
export function isSpan(said: string): boolean {
  // "The first three months of 2024" is one period, however long.
  if (
    /\b(?:first|last|final)\s(?:[\p{L}]+|\d+)\s(?:months|quarters)\b/iu.test(said) &&
    !/\b(?:between|from)\b/i.test(said)
  )
    return false;
  return /\b(?:between|from)\b.*\b(?:and|to|until|through)\b|\d\s?[-–—]\s?\d|\bto\b|\b(?:quarters|months|years)\b|с .* по |entre .* et |de .* à |至|到|بين/iu.test(
    said,
  );
}

const DAYS = new RegExp(
  `\\b\\d{1,2}(?:st|nd|rd|th)?\\s(?:${MONTHS})\\b|\\b(?:${MONTHS})\\s\\d{1,2}(?!\\d)`,
  'giu',
);

/** Whether words name the days that a time runs from and to: "between 5 January and 29 June 2026". */
export function isFromDayToDay(period: Period, said: string): boolean {
  return daysBetween(...period) > 1 && [...said.matchAll(DAYS)].length > 1;
}
