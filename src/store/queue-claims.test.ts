import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Store } from './database.ts';
import { newId } from './ids.ts';
import { countWaiting, jobsInHand, MOST_TRIES, sendJob } from './queue.ts';
import {
  type ClaimedJob,
  claimJob,
  declareJobs,
  failJob,
  finishAsked,
  finishStanding,
  giveBack,
  holdJob,
  isRunElsewhere,
  waitsOf,
} from './queue-claims.ts';
import { openTestStore } from './testing.ts';

const NEXT = new Date('2099-01-01T00:00:00Z');

let store: Store;
beforeAll(async () => {
  store = await openTestStore();
});
beforeEach(async () => {
  await store.statement('delete from jobs');
});
afterAll(() => store.close());

async function send(name: string): Promise<string> {
  const id = newId();
  await store.write((writing) =>
    sendJob(writing, { id, name, data: {}, askedBy: null, at: new Date('2026-11-28T10:00:00Z') }),
  );
  return id;
}

async function claim(name: string, isWoken = false): Promise<ClaimedJob> {
  const claimed = await claimJob(store, name, isWoken);
  if (!claimed) throw new Error(`${name} was not to be had`);
  return claimed;
}

async function rowOf(id: string): Promise<Record<string, unknown>> {
  const { rows } = await store.statement(
    'select state, tries, failure, run, due_at, ended_at, held_until from jobs where id = $1::uuid',
    [id],
  );
  return rows[0] ?? {};
}

/** The seconds from an operation in the database to `at`: between `least` and `most`, however slow the machine. */
async function secondsAhead<T>(done: () => Promise<T>, at: (result: T) => Promise<unknown>) {
  const now = async () => (await store.statement('select now() as now')).rows[0]?.now as Date;
  const before = await now();
  const result = await done();
  const after = await now();
  const to = ((await at(result)) as Date).getTime();
  // A Date drops the database's microseconds: each difference may be off by one millisecond.
  return { result, least: (to - after.getTime() - 1) / 1_000, most: (to - before.getTime() + 1) / 1_000 };
}

const stand = (name: string, next: Date | null, rhythm = 'x') =>
  declareJobs(store, [{ name, next: () => next, rhythm }]);

/** Sets the number of attempts of a job, and lets it fail once more. */
async function failsAfter(id: string, name: string, tries: number): Promise<Record<string, unknown>> {
  await store.statement(
    "update jobs set tries = $2, due_at = now() - interval '1 second' where id = $1::uuid",
    [id, tries - 1],
  );
  await failJob(store, await claim(name), 'no disk', null);
  return rowOf(id);
}

test('what has been due longest is taken first, and what is not due yet not at all', async () => {
  const ids = [await send('once'), await send('once'), await send('once')];
  const dueIn = ['1 hour', '-1 second', '-2 seconds'];
  for (const [at, id] of ids.entries())
    await store.statement('update jobs set due_at = now() + $2::text::interval where id = $1::uuid', [
      id,
      dueIn[at],
    ]);
  expect([(await claim('once')).id, (await claim('once')).id]).toEqual([ids[2], ids[1]]);
  expect(await claimJob(store, 'once', false)).toBeNull();
  // Waking brings forward a recurring job, but not a requested one.
  expect(await claimJob(store, 'once', true)).toBeNull();
});

test('a job that comes round is taken before its time only where it is woken', async () => {
  await stand('stands', NEXT);
  expect(await claimJob(store, 'stands', false)).toBeNull();
  expect(await isRunElsewhere(store, 'stands')).toBe(false);
  const claimed = await claim('stands', true);
  expect(claimed).toMatchObject({ standing: true, tries: 1, isTakenOver: false });
  expect(await isRunElsewhere(store, 'stands')).toBe(true);
  expect(await claimJob(store, 'stands', true)).toBeNull();
  await finishStanding(store, claimed, NEXT);
  expect(await rowOf(claimed.id)).toMatchObject({ state: 'waiting', tries: 0, due_at: NEXT, run: null });
});

test('a job is its worker’s for a minute after the last word, then another takes it over', async () => {
  const id = await send('once');
  const heldUntil = async () => (await rowOf(id)).held_until;
  const { result: first, ...held } = await secondsAhead(() => claim('once'), heldUntil);
  expect(held.least).toBeLessThanOrEqual(60);
  expect(held.most).toBeGreaterThanOrEqual(60);
  await store.statement("update jobs set held_until = now() + interval '1 second'");
  const again = await secondsAhead(() => holdJob(store, first, 'reading'), heldUntil);
  expect(again.result).toEqual({ isOurs: true, isStopAsked: false });
  expect(again.most).toBeGreaterThanOrEqual(60);
  expect(await claimJob(store, 'once', false)).toBeNull();
  await store.statement("update jobs set held_until = now() - interval '1 second'");
  expect(await isRunElsewhere(store, 'once')).toBe(false);
  expect(await claim('once')).toMatchObject({ id, isTakenOver: true, tries: 2 });
  // The first worker's claim now belongs to another.
  expect(await holdJob(store, first, '')).toEqual({ isOurs: false, isStopAsked: false });
  expect(await finishAsked(store, first, { answer: 1 })).toBe(false);
  await failJob(store, first, 'late', null);
  await giveBack(store, first);
  expect(await rowOf(id)).toMatchObject({ state: 'running', failure: '', tries: 2 });
});

test('a worker that stops gives its job back: it is due at once, and that was no try', async () => {
  const id = await send('once');
  await giveBack(store, await claim('once'));
  expect(await rowOf(id)).toMatchObject({ state: 'waiting', tries: 0, run: null, held_until: null });
  expect(await claim('once')).toMatchObject({ id, isTakenOver: false, tries: 1 });
});

// Seconds, plus or minus a quarter: so that jobs that failed together are not retried together.
test.each([
  [1, 5],
  [2, 20],
  [3, 80],
  [4, 320],
])('what failed %d times is tried again after some %d seconds', async (tries, seconds) => {
  const id = await send('breaks');
  const waits = await secondsAhead(
    () => failsAfter(id, 'breaks', tries),
    async ({ due_at }) => due_at,
  );
  expect(waits.result).toMatchObject({ state: 'waiting', failure: 'no disk', ended_at: null });
  expect(waits.most).toBeGreaterThanOrEqual(seconds * 0.75);
  expect(waits.least).toBeLessThanOrEqual(seconds * 1.25);
});

test('what failed for the last time waits for a person', async () => {
  const id = await send('breaks');
  expect(await failsAfter(id, 'breaks', MOST_TRIES)).toMatchObject({
    state: 'failed',
    failure: 'no disk',
    tries: MOST_TRIES,
    ended_at: expect.any(Date),
  });
  await store.statement('update jobs set due_at = now()');
  expect(await claimJob(store, 'breaks', true)).toBeNull();
});

test('a job that comes round is tried again sooner than it comes, and after the last try as it comes', async () => {
  await stand('stands', NEXT);
  const due = async (tries: number, next: Date) => {
    await store.statement("update jobs set tries = $1, due_at = now() - interval '1 second'", [tries - 1]);
    const claimed = await claim('stands');
    await failJob(store, claimed, 'no disk', next);
    return rowOf(claimed.id);
  };
  const again = await secondsAhead(
    () => due(1, NEXT),
    async ({ due_at }) => due_at,
  );
  expect(again.result.state).toBe('waiting');
  expect(again.least).toBeLessThanOrEqual(5 * 1.25);
  // One that is due before that is not postponed.
  const soon = new Date(Date.now() + 1_000);
  expect(await due(4, soon)).toMatchObject({ state: 'waiting', due_at: soon });
  expect(await due(MOST_TRIES, NEXT)).toMatchObject({ state: 'waiting', due_at: NEXT, ended_at: null });
});

test('a start keeps the next time of a job, but for one that comes round otherwise since', async () => {
  const [first, second] = [new Date('2099-01-01T00:00:00Z'), new Date('2098-01-01T00:00:00Z')];
  await stand('stands', first, 'daily');
  const { rows } = await store.statement("select id from jobs where name = 'stands'");
  const id = String(rows[0]?.id);
  await stand('stands', second, 'daily');
  expect(await rowOf(id)).toMatchObject({ due_at: first });
  await stand('stands', second, 'hourly');
  expect(await rowOf(id)).toMatchObject({ due_at: second });
  expect((await store.statement('select id from jobs')).rows).toEqual([{ id }]);
});

test('a worker knows how long it may wait for each name, and waits for none that only a NOTIFY starts', async () => {
  await stand('woken', null);
  await send('sent');
  const later = await send('later');
  await store.statement("update jobs set due_at = now() + interval '90 seconds' where id = $1::uuid", [
    later,
  ]);
  await send('run');
  await claim('run');
  const whole = await waitsOf(store, ['woken', 'sent', 'later', 'run', 'nothing']);
  expect([...whole.keys()].sort()).toEqual(['later', 'run', 'sent']);
  expect(whole.get('sent')).toBeLessThanOrEqual(0);
  for (const [name, column] of [
    ['later', 'due_at'],
    ['run', 'held_until'],
  ] as const) {
    const { rows } = await store.statement(`select ${column} as at from jobs where name = $1`, [name]);
    const asked = await secondsAhead(
      () => waitsOf(store, [name]),
      async () => rows[0]?.at,
    );
    expect(asked.result.get(name), name).toBeGreaterThanOrEqual(asked.least);
    expect(asked.result.get(name), name).toBeLessThanOrEqual(asked.most);
  }
});

test('what waits, runs or failed is in hand, so that its files stay; what is done is not', async () => {
  const ids = {
    waiting: await send('a'),
    running: await send('b'),
    failed: await send('c'),
    done: await send('d'),
  };
  await claim('b');
  await failsAfter(ids.failed, 'c', MOST_TRIES);
  await finishAsked(store, await claim('d'), { answer: null });
  const inHand = await jobsInHand(store.reading, [...Object.values(ids), newId()]);
  expect([...inHand].sort()).toEqual([ids.waiting, ids.running, ids.failed].sort());
  // All pending and running jobs count towards the limit.
  const counts = await Promise.all(['a', 'b', 'c', 'd'].map((name) => countWaiting(store.reading, name)));
  expect(counts).toEqual([1, 1, 0, 0]);
});
