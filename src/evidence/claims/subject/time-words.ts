import { calendarNames } from '../../../language/calendar/calendar-words.ts';
import { keyOf } from '../../../language/tokens.ts';
import type { ParsedSentence } from './parsed-sentence.ts';

const OTHERS =
  'year|month|week|day|quarter|hour|minute|decade|season|half|today|yesterday|spring|summer|autumn|winter|period|end|gmt|est|edt|bst|utc';
const NAMES = [calendarNames('en', 'months'), calendarNames('en', 'weekdays')].map(({ pattern }) => pattern);
const TIMES = new RegExp(`^(?:${[OTHERS, ...NAMES].join('|')})s?$|^\\d{4}$`, 'i');

/** Whether a word says when, and not what. */
export const isTime = ({ parse }: ParsedSentence, at: number): boolean =>
  TIMES.test(keyOf(parse.words[at] as string)) || /^\d+$/.test(parse.words[at] as string);
