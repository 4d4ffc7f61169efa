import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { silentLog } from '../log.ts';
import { untilEnd, watchFaults } from './until-end.ts';

const heard = new Map<string | symbol, (...args: unknown[]) => void>();
let exit: ReturnType<typeof vi.spyOn>;
beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(process, 'on').mockImplementation((event, handler) => {
    heard.set(event, handler);
    return process;
  });
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  exit = vi.spyOn(process, 'exit').mockImplementation((() => undefined) as never);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  process.exitCode = 0;
});

test.each([
  ['a signal', 'SIGTERM', ['SIGTERM']],
  ['an uncaught error', 'uncaughtException', [new Error('planted')]],
])('work may drain as long as it was told to after %s, and twenty seconds more', async (_, event, args) => {
  for (const [drain, takes, isForced] of [
    [30, 49_000, false],
    [30, 51_000, true],
    [0, 19_000, false],
    [0, 21_000, true],
  ] as const) {
    exit.mockClear();
    watchFaults();
    const ended = untilEnd(silentLog, drain, async ({ asked }) => {
      await asked;
      await new Promise((resolve) => setTimeout(resolve, takes));
    });
    heard.get(event)?.(...args);
    await vi.advanceTimersByTimeAsync(takes);
    await ended;
    // Without an argument it ends with its own code.
    expect(exit.mock.calls).toEqual(isForced ? [[1], []] : [[]]);
    vi.clearAllTimers();
  }
});
