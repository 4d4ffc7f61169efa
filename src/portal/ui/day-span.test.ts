import { expect, test } from 'vitest';
import { dayIn, spanOfDay } from './day-span.ts';

test.each([
  ['2026-11-24', 'UTC', '2026-11-24T00:00:00.000Z', '2026-11-25T00:00:00.000Z'],
  ['2026-11-24', 'Asia/Bishkek', '2026-11-23T18:00:00.000Z', '2026-11-24T18:00:00.000Z'],
  ['2026-11-24', 'America/Los_Angeles', '2026-11-24T08:00:00.000Z', '2026-11-25T08:00:00.000Z'],
  ['2026-03-29', 'Europe/Paris', '2026-03-28T23:00:00.000Z', '2026-03-29T22:00:00.000Z'],
  ['2026-10-25', 'Europe/Paris', '2026-10-24T22:00:00.000Z', '2026-10-25T23:00:00.000Z'],
  ['2026-11-24', 'Pacific/Kiritimati', '2026-11-23T10:00:00.000Z', '2026-11-24T10:00:00.000Z'],
])('%s in %s lasts from %s to %s', (day, zone, from, to) => {
  const span = spanOfDay(day, zone);
  expect([span?.from.toISOString(), span?.to.toISOString()]).toEqual([from, to]);
  expect(dayIn(new Date(from), zone)).toBe(day);
});

test('anything that is not a day has no span', () => {
  expect(spanOfDay('2026-02-30', 'UTC')).toBeNull();
  expect(spanOfDay('all', 'UTC')).toBeNull();
});
