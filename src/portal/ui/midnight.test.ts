import { expect, test } from 'vitest';
import { nextMidnight } from './midnight.ts';

test.each([
  ['2026-11-24T10:00:00Z', 'UTC', '2026-11-25T00:00:00Z'],
  ['2026-11-24T23:59:59.500Z', 'UTC', '2026-11-25T00:00:00Z'],
  ['2026-11-24T10:00:00Z', 'Europe/Vienna', '2026-11-24T23:00:00Z'],
  ['2026-11-24T20:00:00Z', 'Asia/Kathmandu', '2026-11-25T18:15:00Z'],
  ['2026-03-28T12:00:00Z', 'Europe/Vienna', '2026-03-28T23:00:00Z'],
  ['2026-03-29T12:00:00Z', 'Europe/Vienna', '2026-03-29T22:00:00Z'],
  // Beirut puts its clocks forward at midnight: the day begins at one.
  ['2026-03-28T12:00:00Z', 'Asia/Beirut', '2026-03-28T22:00:00Z'],
])('after %s in %s', (now, zone, midnight) => {
  expect(nextMidnight(new Date(now), zone)).toEqual(new Date(midnight));
});
