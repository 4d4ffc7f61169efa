import { calendarNames } from '../../../language/calendar/calendar-words.ts';
import { isSubjectWord } from '../languages/en-subject-words.ts';
import type { ParsedSentence } from './parsed-sentence.ts';

const NAMES = [calendarNames('en', 'months'), calendarNames('en', 'weekdays')].map(({ pattern }) => pattern);
/** As wires write them. */
const SHORT = 'jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|wed|thurs?|fri';
const CALENDAR = new RegExp(`^(?:${NAMES.join('|')})s?$|^(?:${SHORT})$|^\\d+$`, 'i');

/** Whether a word says when, and not what. */
export const isTime = ({ parse }: ParsedSentence, at: number): boolean =>
  isSubjectWord('times', parse.words[at]) || CALENDAR.test(parse.words[at] ?? '');
