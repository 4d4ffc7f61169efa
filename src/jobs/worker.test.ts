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
const schema = `jobs_${process.pid}_${Date.now()}_worker`;
beforeAll(async () => {
  store = await openTestStore();
});
afterAll(async () => {
  await store.statement(`drop schema if exists ${schema} cascade`);
  await store.close();
});

test('a NOTIFY runs a job at once, one run at a time, and none after the worker stopped', async () => {
  const channel = `bell_${process.pid}`;
  let runs = 0;
  let inHand = 0;
  let most = 0;
  const job: Job = {
    name: 'answer-bell',
    about: 'Answers the bell.',
    cron: null,
    wakes: channel,
    run: async () => {
      inHand += 1;
      most = Math.max(most, inHand);
      await new Promise((resolve) => setTimeout(resolve, 20));
      inHand -= 1;
      runs += 1;
      if (runs === 1) throw new Error('the first time goes wrong');
    },
  };
  const context = { store, config: readConfig({}), log: silentLog, clock: systemClock };
  const worker = await startWorker(context, [job], schema);
  const ring = () => store.write((writing) => sql`select pg_notify(${channel}, '')`.execute(writing));
  for (let at = 0; at < 10; at += 1) await ring();
  for (let at = 0; at < 100 && runs < 2; at += 1) await new Promise((resolve) => setTimeout(resolve, 20));
  expect(runs).toBeGreaterThanOrEqual(2);
  expect(most).toBe(1);
  await worker.stop();
  const before = runs;
  await ring();
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(runs).toBe(before);
});

test('a NOTIFY is heard while the queue still opens', async () => {
  const channel = `early_${process.pid}`;
  let runs = 0;
  const job: Job = {
    name: 'hear-early',
    about: 'Hears early.',
    cron: null,
    wakes: channel,
    run: async () => {
      runs += 1;
    },
  };
  let open: () => void = () => undefined;
  const opening = new Promise<void>((resolve) => {
    open = resolve;
  });
  const slow: Store = {
    ...store,
    statement: async (text, values) => {
      await opening;
      return store.statement(text, values);
    },
  };
  const context = { store: slow, config: readConfig({}), log: silentLog, clock: systemClock };
  const starting = startWorker(context, [job], schema);
  for (let at = 0; at < 100 && runs < 1; at += 1) {
    await store.write((writing) => sql`select pg_notify(${channel}, '')`.execute(writing));
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const early = runs;
  open();
  await (await starting).stop();
  expect(early).toBeGreaterThan(0);
});

test('a job woken on several channels is told what was heard on each while it ran', async () => {
  const [first, second] = [`first_${process.pid}`, `second_${process.pid}`];
  const told: unknown[] = [];
  const job: Job = {
    name: 'hear',
    about: 'Hears.',
    cron: null,
    wakes: [first, second],
    run: async (_context, data) => {
      told.push(data);
      await new Promise((resolve) => setTimeout(resolve, 150));
    },
  };
  const context = { store, config: readConfig({}), log: silentLog, clock: systemClock };
  const worker = await startWorker(context, [job], schema);
  const ring = (channel: string, payload: string) =>
    store.write((writing) => sql`select pg_notify(${channel}, ${payload})`.execute(writing));
  await ring(first, 'a');
  for (let at = 0; at < 100 && told.length < 1; at += 1)
    await new Promise((resolve) => setTimeout(resolve, 5));
  await ring(first, 'b');
  await ring(first, 'c');
  await ring(second, 'd');
  for (let at = 0; at < 100 && told.length < 2; at += 1)
    await new Promise((resolve) => setTimeout(resolve, 20));
  await worker.stop();
  expect(told).toEqual([{ heard: { [first]: ['a'] } }, { heard: { [first]: ['b', 'c'], [second]: ['d'] } }]);
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
  const worker = await startWorker(context, jobs, schema);
  await worker.stop();
  expect(told).toEqual([['catches_up', { heard: { [`catches_up_${process.pid}`]: [''] } }]]);
});
