import { expect, test } from 'vitest';
import { nextTime } from './cron.ts';
import { JOBS } from './jobs.ts';

const after = (at: string, cron: string) => nextTime(cron, new Date(at)).toISOString();

test('a job comes round at the next minute its cron names, never in the one that is', () => {
  expect(after('2026-11-28T10:00:00Z', '* * * * *')).toBe('2026-11-28T10:01:00.000Z');
  expect(after('2026-11-28T10:00:59.999Z', '*/5 * * * *')).toBe('2026-11-28T10:05:00.000Z');
  expect(after('2026-11-28T10:25:00Z', '25 * * * *')).toBe('2026-11-28T11:25:00.000Z');
  expect(after('2026-12-31T23:59:30Z', '40 3 * * *')).toBe('2027-01-01T03:40:00.000Z');
});

test('every job comes round within a day', () => {
  const now = new Date('2026-11-28T10:00:00Z');
  for (const { cron } of JOBS) {
    if (cron) expect(nextTime(cron, now).getTime() - now.getTime()).toBeLessThanOrEqual(86_400_000);
  }
});

test('what it cannot read it refuses', () => {
  for (const cron of ['* * * * 1', '* * *', 'x * * * *', '99 * * * *'])
    expect(() => nextTime(cron, new Date()), cron).toThrow();
});
