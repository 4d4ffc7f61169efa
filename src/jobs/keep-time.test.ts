import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Clock } from '../clock.ts';
import type { JobContext } from './job.ts';
import { keepTime } from './keep-time.ts';

const NOON = Date.UTC(2026, 10, 25, 12);
const HOUR = 3_600_000;

function standing(at: number): Clock & { set(at: number): void } {
  let now = at;
  return {
    now: () => new Date(now),
    set: (to) => {
      now = to;
    },
  };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});
/** Waits for the next check: there is one every second. */
const aLook = () => vi.advanceTimersByTimeAsync(1_000);

test('a job runs when its time has come by the clock, wherever the clock jumps, and never once it is stopped', async () => {
  const clock = standing(NOON);
  const errors: unknown[] = [];
  const log = { error: (...said: unknown[]) => errors.push(said) };
  let next: number | null = NOON + HOUR;
  let asked = 0;
  const ran: number[] = [];
  let broken = false;
  const keeper = keepTime(
    {
      name: 'ring',
      about: 'Rings.',
      cron: null,
      due: async () => {
        asked += 1;
        if (broken) throw new Error('the database is gone');
        return next === null ? null : new Date(next);
      },
      run: async () => {
        ran.push(clock.now().getTime());
        next = null;
      },
    },
    { clock, log } as unknown as JobContext,
  );
  await aLook();
  expect(asked).toBeGreaterThanOrEqual(2);
  expect(ran).toEqual([]);
  clock.set(NOON + 2 * HOUR);
  await aLook();
  expect(ran).toEqual([NOON + 2 * HOUR]);
  clock.set(NOON);
  next = NOON + 1;
  await aLook();
  expect(ran).toHaveLength(1);
  broken = true;
  await aLook();
  await aLook();
  broken = false;
  clock.set(NOON + 1);
  await aLook();
  expect(ran).toHaveLength(2);
  expect(errors).toHaveLength(1);
  await keeper.stop();
  next = NOON;
  const stopped = asked;
  await aLook();
  await aLook();
  expect(asked).toBe(stopped);
  expect(ran).toHaveLength(2);
});

test('where changes are told, the database is asked rarely: when told, when due, and when the clock was set', async () => {
  let shift = 0;
  const clock: Clock = { now: () => new Date(Date.now() + shift) };
  let next: number | null = null;
  let asked = 0;
  const ran: number[] = [];
  const keeper = keepTime(
    {
      name: 'ring',
      about: 'Rings.',
      cron: null,
      dueChangesOn: ['bells'],
      due: async () => {
        asked += 1;
        return next === null ? null : new Date(next);
      },
      run: async () => {
        ran.push(clock.now().getTime());
        next = null;
      },
    },
    { clock, log: { error: () => undefined } } as unknown as JobContext,
  );
  await vi.advanceTimersByTimeAsync(60_000);
  expect(asked).toBeGreaterThanOrEqual(11);
  expect(asked).toBeLessThanOrEqual(14);

  const at = Date.now() + 2_500;
  next = at;
  keeper.heard();
  await vi.advanceTimersByTimeAsync(2_400);
  expect(ran).toEqual([]);
  await vi.advanceTimersByTimeAsync(200);
  expect(ran).toHaveLength(1);
  expect(Number(ran[0]) - at).toBeLessThan(50);

  // Setting a clock sends no notification.
  next = Date.now() + HOUR;
  keeper.heard();
  await aLook();
  shift = HOUR;
  await aLook();
  expect(ran).toHaveLength(2);

  // Changes without a notification are noticed too, a little later.
  next = Date.now() + HOUR;
  await vi.advanceTimersByTimeAsync(5_100);
  expect(ran).toHaveLength(3);
  await keeper.stop();
});
