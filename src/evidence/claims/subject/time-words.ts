import { calendarNames } from '../../../language/calendar/calendar-words.ts';
import { isSubjectWord } from '../languages/en-subject-words.ts';
import type { ParsedSentence } from './parsed-sentence.ts';

const NAMES = [calendarNames('en', 'months'), calendarNames('en', 'weekdays')].map(({ pattern }) => pattern);
/** As wires write them. */
const SHORT = 'jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|mon|tue|tues|wed|thur|thurs|fri';
const CALENDAR: ReadonlySet<string> = new Set([
  ...NAMES.flatMap((names) =>
    names
      .toLowerCase()
      .split('|')
      .flatMap((name) => [name, `${name}s`]),
  ),
  ...SHORT.split('|'),
]);
const DIGITS = /^\d+$/;

/** Whether a word says when, and not what. */
export const isTime = ({ parse }: ParsedSentence, at: number): boolean =>
  isSubjectWord('times', parse.words[at]) || isOfCalendar(parse.words[at] ?? '');

const isOfCalendar = (word: string): boolean => CALENDAR.has(word.toLowerCase()) || DIGITS.test(word);
