import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Job, JobContext } from './job.ts';
import { JobRunner } from './job-runner.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function runner(gathers: number) {
  const told: unknown[] = [];
  const stopping = new AbortController();
  const job: Job = {
    name: 'gather',
    about: 'Gathers.',
    cron: null,
    wakes: 'stories',
    gathers,
    run: async (_context, data) => void told.push(data),
  };
  // A queue in which it is always to be had.
  const store = {
    statement: async () => ({
      rows: [{ id: 'a', run: 'b', standing: true, tries: 1, token_id: null, at: 0 }],
    }),
  };
  const context = { store, stopping: stopping.signal } as unknown as JobContext;
  return { told, stopping, runner: new JobRunner(job, context) };
}

test('what is heard while a job gathers is one run, and what comes later another', async () => {
  const { told, runner: waking } = runner(2_000);
  waking.wake('stories', 'a');
  await vi.advanceTimersByTimeAsync(1_999);
  waking.wake('stories', 'b');
  waking.wake('stories', 'a');
  expect(told).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(told).toEqual([{ heard: { stories: ['a', 'b'] } }]);
  waking.wake('stories', 'c');
  await vi.advanceTimersByTimeAsync(2_000);
  expect(told.slice(1)).toEqual([{ heard: { stories: ['c'] } }]);
});

test('a worker that stops does not wait for what a job gathers, and runs it no more', async () => {
  const { told, stopping, runner: waking } = runner(2_000);
  waking.wake('stories', 'a');
  stopping.abort();
  await waking.stop();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(told).toEqual([]);
});
