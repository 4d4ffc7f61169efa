import { expect, it } from 'vitest';
import { ageOf, type WatchListVersion } from './watch-list.ts';

const list = (asOf: string | null) => ({
  periodDays: 7,
  newest: { asOf, importedAt: new Date('2026-03-10T18:00:00Z') } as WatchListVersion,
});

it.each([
  ['2026-03-01', '2026-03-08T12:00:00Z', { days: 7, dated: true, stale: false }],
  ['2026-03-01', '2026-03-09T00:00:00Z', { days: 8, dated: true, stale: true }],
  [null, '2026-03-11T12:00:00Z', { days: 0, dated: false, stale: false }],
  [null, '2026-04-01T12:00:00Z', { days: 21, dated: false, stale: true }],
  ['2026-03-02', '2026-03-01T23:00:00Z', { days: 0, dated: true, stale: false }],
])('a list of %s at %s', (asOf, now, age) => {
  expect(ageOf(list(asOf), new Date(now))).toEqual(age);
});
