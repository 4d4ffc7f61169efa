import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { recordPosition } from './record-position.ts';
import type { HeardUntil } from './saved-pages.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
});
afterEach(() => {
  vi.useRealTimers();
});

function recording() {
  const state = { isReceiving: true, isHandled: true };
  const recorded: HeardUntil[] = [];
  const timer = recordPosition({
    saved: { size: 1, note: (one) => recorded.push(one) },
    store: { position: async () => `position of ${Date.now()}` },
    clock: { now: () => new Date() },
    isReceiving: () => state.isReceiving,
    handled: async () => state.isHandled,
  });
  return { state, recorded, end: () => clearInterval(timer) };
}

it('records a position that every change before it has reached us from, and when changes were last received', async () => {
  const { recorded, end } = recording();
  await vi.advanceTimersByTimeAsync(14_999);
  expect(recorded).toEqual([]);
  await vi.advanceTimersByTimeAsync(5_001);
  expect(recorded).toEqual([
    { position: 'position of 5000', at: 15_000 },
    { position: 'position of 10000', at: 20_000 },
  ]);
  end();
});

it('records nothing while a change is not handled, or none is received', async () => {
  const { state, recorded, end } = recording();
  state.isHandled = false;
  await vi.advanceTimersByTimeAsync(30_000);
  state.isHandled = true;
  state.isReceiving = false;
  await vi.advanceTimersByTimeAsync(30_000);
  expect(recorded).toEqual([]);
  state.isReceiving = true;
  await vi.advanceTimersByTimeAsync(5_000);
  expect(recorded).toHaveLength(1);
  end();
});
