import { MONTH_NAMES, MONTHS } from '../../language/calendar/months.ts';
import { dayOf, partsOf, shifted } from '../claims/days.ts';
import type { Period } from '../claims/figure.ts';

/** "July was the third month in a row", "March brought", "September again saw": a month that is spoken of, with no "in" before it. */
const SUBJECT = new RegExp(
  `^[“"]?(?<m>${MONTHS})(?=\\s(?:(?:again|also|then|now|thus|however)\\s)?(?:was|is|became|marked|makes|made|brought|saw|proved|turned out|ended|produced|had|recorded|set)\\b)`,
  'u',
);

/** Months that people are called as well: "May became prime minister". */
const A_NAME = /^(?:April|May|June|August)$/u;
const IS_MONTH =
  /^\s(?:(?:again|also|then|now|thus|however)\s)?[\p{Ll}]+\s(?:the|a)\s(?:[\p{Ll}-]+\s){0,3}month\b/u;

/** The month that a sentence of a text begins with as its subject: the last that was over by the story's day. */
export function monthAsSubject(
  sentence: string,
  date: string | null,
): { readonly start: number; readonly end: number; readonly period: Period } | null {
  const match = date === null ? null : SUBJECT.exec(sentence);
  if (!match?.groups?.m || date === null) return null;
  if (A_NAME.test(match.groups.m) && !IS_MONTH.test(sentence.slice(match[0].length))) return null;
  const month = MONTH_NAMES.findIndex((one) => one.toLowerCase() === match.groups?.m?.toLowerCase()) + 1;
  const { year, month: now } = partsOf(date);
  if (month < 1) return null;
  const from = dayOf(month < now ? year : year - 1, month);
  const start = match[0].length - match.groups.m.length;
  return { start, end: match[0].length, period: [from, shifted([from, from], 1)[0]] };
}
