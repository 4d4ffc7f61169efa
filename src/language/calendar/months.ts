import { anyOf, calendarWordsOf } from './calendar-words.ts';

/** English names of months as texts write them, in order. */
export const MONTH_NAMES: readonly string[] = calendarWordsOf('en').months.flat();

/** Any of them, as a part of a pattern. */
export const MONTHS = anyOf(MONTH_NAMES);
