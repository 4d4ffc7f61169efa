import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LookSchedule } from './look-schedule.ts';

const START = Date.parse('2026-11-30T23:59:00Z');

beforeEach(() => {
  vi.useFakeTimers({ now: START });
  // The longest of the random waits.
  vi.spyOn(Math, 'random').mockReturnValue(1);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** A schedule with a settable clock, whose looks fail as `fails` says, or find the next time in `next`. */
function scheduling() {
  const state = { looks: 0, setBy: 0, fails: null as boolean | null, next: START + 60_000 };
  const clock = { now: () => new Date(Date.now() + state.setBy) };
  const look = () => {
    state.looks += 1;
    schedule.begin();
    if (state.fails === null) {
      schedule.hasBeenSetBack(clock.now());
      schedule.succeeded(state.next);
    } else schedule.failed(state.fails);
  };
  const schedule = new LookSchedule(clock, look);
  schedule.succeeded(state.next);
  return { state, schedule };
}

test('looks when its time has come, and not before', async () => {
  const { state, schedule } = scheduling();
  await vi.advanceTimersByTimeAsync(59_000);
  expect(state.looks).toBe(0);
  state.next = START + 3_600_000;
  await vi.advanceTimersByTimeAsync(2_000);
  expect(state.looks).toBe(1);
  schedule.stop();
  await vi.advanceTimersByTimeAsync(7_200_000);
  expect(state.looks).toBe(1);
});

test('looks once a second while the database is unreachable, though what was due is overdue', async () => {
  const { state } = scheduling();
  state.fails = true;
  await vi.advanceTimersByTimeAsync(70_000);
  expect(state.looks).toBe(11);
});

test('the same if the clock is set back or forward meanwhile', async () => {
  for (const setBy of [-3_600_000, 86_400_000]) {
    const { state, schedule } = scheduling();
    state.fails = true;
    schedule.failed(true);
    state.setBy = setBy;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(state.looks).toBe(10);
    state.fails = null;
    state.next = Number.POSITIVE_INFINITY;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(state.looks).toBe(11);
    schedule.stop();
  }
});

test('looks later each time after another failure, however often something fails meanwhile', async () => {
  const { state, schedule } = scheduling();
  state.fails = false;
  state.next = Number.POSITIVE_INFINITY;
  schedule.failed(false);
  const at: number[] = [];
  for (let second = 1; second <= 15; second += 1) {
    schedule.failed(false);
    const before = state.looks;
    await vi.advanceTimersByTimeAsync(1_000);
    if (state.looks > before) at.push(second);
  }
  expect(at).toEqual([1, 3, 7, 15]);
});

test('notices that the clock was set back', async () => {
  const { state } = scheduling();
  state.setBy = -600_000;
  state.next = Number.POSITIVE_INFINITY;
  await vi.advanceTimersByTimeAsync(2_000);
  expect(state.looks).toBe(1);
});
