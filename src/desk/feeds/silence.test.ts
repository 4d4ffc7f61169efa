import { expect, test } from 'vitest';
import { afterBringing } from './silence.ts';

const DAY = 86_400;
const at = (day: number) => new Date(Date.UTC(2026, 0, 1) + day * DAY * 1000);
const rhythm = (days: readonly number[]) => {
  let now = { brought_at: null as Date | null, longest_gap: 0, silent_at: null as Date | null };
  for (const day of days) now = afterBringing({ ...now, made_at: at(0) }, at(day));
  return now;
};

test('a feed is not silent before anything is known of its rhythm', () => {
  expect(rhythm([0]).silent_at).toBeNull();
  expect(rhythm([0, 1]).silent_at).toEqual(at(14));
});

test('a feed of weekdays is not silent over a weekend, and is after twice as long', () => {
  const weekdays = Array.from({ length: 40 }, (_, day) => day).filter((day) => day % 7 < 5);
  const { longest_gap: longest, silent_at: silent } = rhythm(weekdays);
  expect(longest).toBeGreaterThan(2.5 * DAY);
  expect(Number(silent)).toBeGreaterThan(Number(at(39 + 4)));
  expect(Number(silent)).toBeLessThan(Number(at(39 + 7)));
});

test('a feed of every minute is given a day, and a holiday is forgotten', () => {
  const minutes = Array.from({ length: 50 }, (_, minute) => 30 + minute / 1440);
  expect(rhythm(minutes).silent_at).toEqual(new Date(at(30).getTime() + (49 * 60 + DAY) * 1000));
  const holiday = rhythm([0, 30, ...Array.from({ length: 200 }, (_, day) => 31 + day)]);
  expect(holiday.longest_gap).toBeLessThan(4 * DAY);
});
