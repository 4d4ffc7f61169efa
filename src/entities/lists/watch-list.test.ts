import { expect, it } from 'vitest';
import { ageOf, versionsRead, type WatchListVersion } from './watch-list.ts';

const list = (asOf: string | null) => ({
  periodDays: 7,
  behind: null,
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

it('is as old as the whole version that is read behind a set without a file', () => {
  const newest = {
    number: 2,
    asOf: '2026-03-09',
    importedAt: new Date('2026-03-09T18:00:00Z'),
    partial: { missing: ['sdn.csv'] },
  } as unknown as WatchListVersion;
  const behind = {
    number: 1,
    asOf: '2021-07-31',
    importedAt: new Date('2026-03-01T18:00:00Z'),
    partial: null,
  } as WatchListVersion;
  const now = new Date('2026-03-10T12:00:00Z');
  expect(ageOf({ newest, behind: null, periodDays: 7 }, now)).toMatchObject({ days: 1, stale: false });
  expect(ageOf({ newest, behind, periodDays: 7 }, now)).toEqual({ days: 1683, dated: true, stale: true });
  expect(versionsRead({ newest, behind })).toEqual({
    number: 2,
    asOf: '2026-03-09',
    missing: ['sdn.csv'],
    behind: { number: 1, asOf: '2021-07-31', importedAt: '2026-03-01T18:00:00.000Z' },
  });
});
