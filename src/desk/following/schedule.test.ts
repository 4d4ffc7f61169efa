import { expect, it } from 'vitest';
import { afterFetch, spread, waitAfter, waitAfterFailure } from './schedule.ts';

const schedule = { first: 900, least: 120, most: 86_400, firstRetry: 300, retryMost: 86_400 };
const middle = () => 0.5;

it('asks sooner for what changes, later for what does not, within its bounds', () => {
  expect(waitAfter(schedule, 900, true)).toBe(450);
  expect(waitAfter(schedule, 900, false)).toBe(1_350);
  expect(waitAfter(schedule, 130, true)).toBe(120);
  expect(waitAfter(schedule, 80_000, false)).toBe(86_400);
  expect([spread(1_000, () => 0), spread(1_000, () => 1)]).toEqual([900, 1_100]);
});

it('waits longer after each failure, never less than the host asks, never more than a week for it', () => {
  const failed = (failures: number, retryAfter: number | null = null) =>
    waitAfterFailure(schedule, { failures, lasting: false, retryAfter, waitSeconds: 120 }, middle);
  expect([failed(1), failed(2), failed(3), failed(20)]).toEqual([300, 900, 2_700, 86_400]);
  expect(failed(1, 7_200)).toBe(7_200);
  expect(failed(1, 1e9)).toBe(604_800);
});

it('says since when it fails', () => {
  const now = new Date('2026-11-02T06:00:00Z');
  const before = { failures: 0, failing_since: null, wait_seconds: 900 };
  const failed = afterFetch(schedule, before, { failed: true, lasting: false, retryAfter: null }, now);
  expect(failed).toMatchObject({ failures: 1, failing_since: now, wait_seconds: 900 });
  const later = new Date('2026-11-02T07:00:00Z');
  const again = afterFetch(schedule, failed, { failed: true, lasting: false, retryAfter: null }, later);
  expect(again).toMatchObject({ failures: 2, failing_since: now });
  expect(afterFetch(schedule, again, { failed: false, changed: true }, later)).toMatchObject({
    ...{ failures: 0, failing_since: null, wait_seconds: 450 },
  });
});
