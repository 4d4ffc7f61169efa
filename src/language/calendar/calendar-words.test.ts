import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../languages.ts';
import { anyOf, calendarWordsOf, numbered } from './calendar-words.ts';
import { monthNamed } from './month-names.ts';

describe('months and weekdays', () => {
  it.each(LANGUAGES)('have the names in %s that Unicode has for them', (language) => {
    const { months, weekdays } = calendarWordsOf(language);
    const long = (options: Intl.DateTimeFormatOptions, day: number, month = 0) =>
      new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).format(Date.UTC(2024, month, day));
    expect(months.map(([name]) => name?.toLowerCase())).toEqual(
      // 1 January 2024 was a Monday.
      months.map((_, month) => long({ month: 'long' }, 1, month).toLowerCase()),
    );
    expect(weekdays.map(([name]) => name?.toLowerCase())).toEqual(
      weekdays.map((_, day) => long({ weekday: 'long' }, day + 1).toLowerCase()),
    );
  });

  it.each(LANGUAGES)('mean the same in tables as in texts in %s', (language) => {
    const { months, shortMonths } = calendarWordsOf(language);
    for (const [name, number] of numbered(months, shortMonths)) expect(monthNamed(name), name).toBe(number);
  });

  it('are looked for with the longest first', () => {
    expect(anyOf(['Sep', 'September', 'Sept', 'Sep'])).toBe('September|Sept|Sep');
  });
});
