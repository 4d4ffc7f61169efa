import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { systemClock } from '../clock.ts';
import { readConfig } from '../config.ts';
import { silentLog } from '../log.ts';
import type { Store } from '../store/database.ts';
import { openTestStore } from '../store/testing.ts';
import type { Job } from './job.ts';
import { startWorker } from './worker.ts';

let store: Store;
beforeAll(async () => {
  store = await openTestStore();
});
afterAll(async () => {
  await store.close();
});

/** What one waits for until another opens it. */
function gate() {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}

test('a NOTIFY runs a job at once, one run at a time, and none after the worker stopped', async () => {
  const channel = `bell_${process.pid}`;
  let runs = 0;
  let inHand = 0;
  let most = 0;
  const [rung, twice] = [gate(), gate()];
  const job: Job = {
    name: 'answer-bell',
    about: 'Answers the bell.',
    cron: null,
    wakes: channel,
    run: async () => {
      inHand += 1;
      most = Math.max(most, inHand);
      await rung.opened;
      inHand -= 1;
      runs += 1;
      if (runs === 1) throw new Error('the first time goes wrong');
      twice.open();
    },
  };
  const context = { store, config: readConfig({}), log: silentLog, clock: systemClock };
  const worker = await startWorker(context, [job]);
  const ring = () => store.write((writing) => sql`select pg_notify(${channel}, '')`.execute(writing));
  let rings = 0;
  await store.listen(channel, () => {
    rings += 1;
    if (rings === 10) rung.open();
  });
  for (let at = 0; at < 10; at += 1) await ring();
  await twice.opened;
  expect(most).toBe(1);
  await worker.stop();
  const before = runs;
  const heard = gate();
  await store.listen(channel, heard.open);
  await ring();
  await heard.opened;
  expect(runs).toBe(before);
});

test('a job woken on several channels is told what was heard on each while it ran', async () => {
  const [first, second, last] = ['first', 'second', 'last'].map((name) => `${name}_${process.pid}`);
  const told: unknown[] = [];
  const [begun, heard, again] = [gate(), gate(), gate()];
  const job: Job = {
    name: 'hear',
    about: 'Hears.',
    cron: null,
    wakes: [first ?? '', second ?? ''],
    run: async (_context, data) => {
      told.push(data);
      if (told.length > 1) again.open();
      begun.open();
      await heard.opened;
    },
  };
  const context = { store, config: readConfig({}), log: silentLog, clock: systemClock };
  const worker = await startWorker(context, [job]);
  const ring = (channel = '', payload = '') =>
    store.write((writing) => sql`select pg_notify(${channel}, ${payload})`.execute(writing));
  await ring(first, 'a');
  await begun.opened;
  // What is heard after the others was heard after them by the job, too.
  await store.listen(last ?? '', heard.open);
  await ring(first, 'b');
  await ring(first, 'c');
  await ring(second, 'd');
  await ring(last);
  await again.opened;
  await worker.stop();
  expect(told).toEqual([
    { heard: { [first ?? '']: ['a'] } },
    { heard: { [first ?? '']: ['b', 'c'], [second ?? '']: ['d'] } },
  ]);
});

test('a job that the start of a worker wakes has run when it stops', async () => {
  const told: unknown[] = [];
  const woken = (name: string, more: Partial<Job>): Job => ({
    name,
    about: 'Catches up.',
    cron: null,
    wakes: `${name}_${process.pid}`,
    run: async (_, data) => void told.push([name, data]),
    ...more,
  });
  const context = { store, config: readConfig({}), log: silentLog, clock: systemClock };
  const jobs = [woken('catches_up', { wakesAtStart: true }), woken('waits', {})];
  const worker = await startWorker(context, jobs);
  await worker.stop();
  expect(told).toEqual([['catches_up', { heard: { [`catches_up_${process.pid}`]: [''] } }]]);
});
