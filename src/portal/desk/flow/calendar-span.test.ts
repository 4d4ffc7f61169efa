import { expect, test } from 'vitest';
import { calendarSpan } from './calendar-span.ts';

const now = new Date('2026-11-26T23:30:00Z');

test('a month is shown in whole weeks from Monday on, in the zone of the newsroom', () => {
  const span = calendarSpan({ day: '2026-03-15' }, 'Europe/Vienna', now);
  expect(span.days.map(({ day }) => day).at(0)).toBe('2026-02-23');
  expect(span.days.map(({ day }) => day).at(-1)).toBe('2026-04-05');
  expect(span.days.filter(({ inside }) => inside)).toHaveLength(31);
  expect(span.from.toISOString()).toBe('2026-02-22T23:00:00.000Z');
  expect(span.to.toISOString()).toBe('2026-04-05T22:00:00.000Z');
  expect([span.before, span.after]).toEqual(['2026-02-01', '2026-04-01']);
});

test('a week is seven days, and today is a day of the zone', () => {
  const span = calendarSpan({ view: 'week' }, 'Asia/Shanghai', now);
  expect(span.day).toBe('2026-11-27');
  expect(span.days.map(({ day }) => day)).toEqual([
    '2026-11-23',
    '2026-11-24',
    '2026-11-25',
    '2026-11-26',
    '2026-11-27',
    '2026-11-28',
    '2026-11-29',
  ]);
  expect([span.before, span.after]).toEqual(['2026-11-16', '2026-11-30']);
});

test('what is no day is today', () => {
  expect(calendarSpan({ day: '2026-02-30' }, 'UTC', now).day).toBe('2026-11-26');
});
