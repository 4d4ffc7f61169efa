import { WEEKDAYS } from '../../newsroom-settings.ts';
import type { Words } from '../../words/words.ts';

/** 1 January 2024 was a Monday. */
const MONDAY = Date.UTC(2024, 0, 1);
const DAY = 24 * 3_600_000;

/** The name of a day of the week. */
export function weekdayName(day: (typeof WEEKDAYS)[number], words: Words): string {
  const format = new Intl.DateTimeFormat(words.locale, { weekday: 'long', timeZone: 'UTC' });
  return format.format(MONDAY + WEEKDAYS.indexOf(day) * DAY);
}
