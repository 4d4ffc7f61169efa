import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { makeMember } from '../readers/testing.ts';
import type { Store } from './database.ts';
import {
  countFailedJobs,
  discardJob,
  FAILED_ORDER,
  listFailedJobs,
  retryJob,
} from './failed-jobs.queries.ts';
import { newId } from './ids.ts';
import { MOST_TRIES } from './queue.ts';
import { openTestStore } from './testing.ts';

let store: Store;
let ada: string;
beforeAll(async () => {
  store = await openTestStore();
  ada = (await makeMember(store, { name: 'Ada' })).id;
});
beforeEach(async () => {
  await store.statement('delete from jobs');
});
afterAll(() => store.close());

interface Row {
  readonly state?: string;
  readonly standing?: boolean;
  readonly tries?: number;
  readonly failure?: string;
  readonly endedHoursAgo?: number | null;
  readonly by?: string | null;
}

/** A job that failed for good unless `row` says otherwise; answers its id. */
async function job(name: string, row: Row = {}): Promise<string> {
  const id = newId();
  const { state = 'failed', standing = false, tries = MOST_TRIES, failure = 'no disk' } = row;
  const { endedHoursAgo = 1, by = null } = row;
  await store.statement(
    `insert into jobs (id, name, standing, data, state, tries, failure, asked_by, made_at, due_at, ended_at, stop_asked,
        run, held_until)
      values ($1::uuid, $2, $3, '{}', $4, $5, $6, $7::uuid, now() - interval '90 hours', '2099-01-01',
        now() - make_interval(hours => $8::int), true,
        case when $4 = 'running' then $1::uuid end, case when $4 = 'running' then '2099-01-01'::timestamptz end)`,
    [id, name, standing, state, tries, failure, by, endedHoursAgo],
  );
  return id;
}

const rowOf = async (id: string) =>
  (await store.statement('select *, due_at <= now() as is_due from jobs where id = $1::uuid', [id])).rows[0];
const listed = async (most = 100) =>
  (await listFailedJobs(store.reading, { order: FAILED_ORDER, most })).map(({ name }) => name);

test('what failed for good is listed, what failed last first, and who asked for it is named', async () => {
  await job('older', { endedHoursAgo: 2, by: ada });
  await job('newest');
  await job('oldest', { endedHoursAgo: 3 });
  await job('stands', { state: 'waiting', standing: true, endedHoursAgo: null });
  expect(await listed()).toEqual(['newest', 'older', 'oldest', 'stands']);
  expect(await listed(2)).toEqual(['newest', 'older']);
  expect(await countFailedJobs(store.reading)).toBe(4);
  const asked = await listFailedJobs(store.reading, { order: FAILED_ORDER, most: 4 });
  expect(asked.map(({ askedBy, standing }) => [askedBy, standing])).toEqual([
    [null, false],
    ['Ada', false],
    [null, false],
    [null, true],
  ]);
  expect(asked[1]).toMatchObject({
    tries: MOST_TRIES,
    failure: 'no disk',
    dueAt: new Date('2099-01-01T00:00:00Z'),
  });
});

test('what may still go well by itself is not listed, and nobody retries or discards it', async () => {
  const ids = [
    await job('tried again', { state: 'waiting' }),
    await job('runs', { state: 'running' }),
    await job('stands, runs', { state: 'running', standing: true, tries: MOST_TRIES - 1 }),
    await job('done', { state: 'done' }),
    await job('stands, failed once', { state: 'waiting', standing: true, tries: MOST_TRIES - 1 }),
    await job('stands, well', { state: 'waiting', standing: true, failure: '' }),
    await job('stands, done', { state: 'done', standing: true }),
  ];
  expect([await listed(), await countFailedJobs(store.reading)]).toEqual([[], 0]);
  for (const id of [...ids, newId(), 'none']) {
    const before = id === 'none' ? undefined : await rowOf(id);
    expect(await store.write((writing) => retryJob(writing, id))).toBeNull();
    expect(await store.write((writing) => discardJob(writing, id))).toBeNull();
    if (before) expect(await rowOf(id)).toEqual(before);
  }
});

test('one that is tried again is due at once, with as many tries as a new one', async () => {
  for (const standing of [false, true]) {
    const id = await job('again', { standing, state: standing ? 'waiting' : 'failed' });
    expect(await store.write((writing) => retryJob(writing, id))).toBe('again');
    const row = await rowOf(id);
    expect(row).toMatchObject({
      state: 'waiting',
      tries: 0,
      is_due: true,
      ended_at: null,
      stop_asked: false,
    });
    expect(await countFailedJobs(store.reading)).toBe(0);
  }
});

test('one that is given up is gone; one that comes round goes on, and is listed when it fails again', async () => {
  const [once, stands] = [await job('once'), await job('stands', { state: 'waiting', standing: true })];
  for (const [id, name] of [
    [once, 'once'],
    [stands, 'stands'],
  ] as const)
    expect(await store.write((writing) => discardJob(writing, id))).toBe(name);
  expect(await rowOf(once)).toBeUndefined();
  expect(await rowOf(stands)).toMatchObject({ state: 'waiting', tries: 0, failure: '', is_due: false });
  // The same failure once more is no failure for good.
  await store.statement("update jobs set failure = 'no disk', tries = 1");
  expect(await listed()).toEqual([]);
});
