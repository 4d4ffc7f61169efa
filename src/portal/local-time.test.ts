import { expect, test } from 'vitest';
import { instantOf, localTime } from './local-time.ts';

test('a time of a form is read by the clocks of the newsroom’s zone, also where they are set', () => {
  const read = (text: string, zone: string) => instantOf(text, zone)?.toISOString() ?? null;
  expect(read('2026-03-31T09:30', 'UTC')).toBe('2026-03-31T09:30:00.000Z');
  expect(read('2026-07-01T09:30', 'Europe/Vienna')).toBe('2026-07-01T07:30:00.000Z');
  expect(read('2026-01-01T00:15', 'Asia/Kathmandu')).toBe('2025-12-31T18:30:00.000Z');
  // In spring an hour is left out, in autumn one comes twice: the first of the two is meant.
  expect(read('2026-03-29T02:30', 'Europe/Vienna')).toBeNull();
  expect(read('2026-10-25T02:30', 'Europe/Vienna')).toBe('2026-10-25T00:30:00.000Z');
  expect(read('2026-03-29T03:00', 'Europe/Vienna')).toBe('2026-03-29T01:00:00.000Z');
  for (const text of ['', '2026-03-31', '2026-02-30T09:30', '2026-13-01T09:30', '2026-03-31T25:00']) {
    expect(read(text, 'UTC'), text).toBeNull();
  }
  expect(localTime(new Date('2026-07-01T22:05:59Z'), 'Europe/Vienna')).toBe('2026-07-02T00:05');
});
