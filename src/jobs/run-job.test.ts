import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { systemClock } from '../clock.ts';
import { readConfig } from '../config.ts';
import { Problem } from '../errors.ts';
import { silentLog } from '../log.ts';
import { makeMember } from '../readers/testing.ts';
import { actWithToken } from '../store/act-as.ts';
import type { Store } from '../store/database.ts';
import { newId } from '../store/ids.ts';
import { findAskedJob, forgetJobs, MOST_TRIES, sendJob, stopJob } from '../store/queue.ts';
import { claimJob, declareJobs } from '../store/queue-claims.ts';
import { openTestStore } from '../store/testing.ts';
import type { Job } from './job.ts';
import { startWorker, type Worker } from './worker.ts';

let store: Store;
let workers: Worker[] = [];
beforeAll(async () => {
  store = await openTestStore();
});
afterEach(async () => {
  await Promise.all(workers.map((worker) => worker.stop()));
  workers = [];
  await store.statement('delete from jobs');
});
afterAll(() => store.close());

async function work(jobs: readonly Job[], on: Store = store): Promise<void> {
  const context = { store: on, config: readConfig({}), log: silentLog, clock: systemClock };
  workers.push(await startWorker(context, jobs));
}

function asked(name: string, run: Job['run'], more: Partial<Job> = {}): Job {
  return { name, about: 'Is asked for.', cron: null, run, ...more };
}

async function send(name: string, data: unknown = {}): Promise<string> {
  const id = newId();
  await store.write((writing) =>
    sendJob(writing, { id, name, data, askedBy: null, at: new Date('2026-11-28T10:00:00Z') }),
  );
  return id;
}

const rowOf = async (id: string) =>
  (await store.statement('select * from jobs where id = $1::uuid', [id])).rows[0] ?? {};
const until = (state: string, id: string) => expect.poll(() => rowOf(id)).toMatchObject({ state });

test('what is done is forgotten after an hour, what failed only after a month', async () => {
  const rows = [
    { state: 'done', ended: '59 minutes' },
    { state: 'done', ended: '61 minutes' },
    { state: 'failed', ended: '29 days' },
    { state: 'failed', ended: '31 days' },
    { state: 'waiting', ended: null },
  ];
  for (const { state, ended } of rows) {
    await store.statement(
      `insert into jobs (id, name, data, state, made_at, due_at, ended_at)
        values ($1::uuid, 'once', '{}', $2, now() - interval '60 days', now(), now() - $3::text::interval)`,
      [newId(), state, ended],
    );
  }
  await store.write(forgetJobs);
  const left = await store.statement('select state from jobs order by state');
  expect(left.rows.map(({ state }) => state)).toEqual(['done', 'failed', 'waiting']);
});

/** The store as it is where `fails` says of a statement that the database is gone. */
function failing(fails: (text: string) => boolean): Store {
  return {
    ...store,
    statement: async (text, params) => {
      if (fails(text)) throw Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });
      return store.statement(text, params);
    },
  };
}

test('two workers that start together run each job once, and a standing one never beside itself', async () => {
  const ran: unknown[] = [];
  let [inHand, most, rounds] = [0, 0, 0];
  const bell = `bell_${process.pid}`;
  const jobs = [
    asked('count', async (_, data) => void ran.push(data)),
    asked(
      'stand',
      async () => {
        inHand += 1;
        most = Math.max(most, inHand);
        await store.ping();
        inHand -= 1;
        rounds += 1;
      },
      { wakes: bell, cron: '0 0 * * *' },
    ),
  ];
  await Promise.all([work(jobs), work(jobs)]);
  const ids: string[] = [];
  for (let at = 0; at < 30; at += 1) {
    ids.push(await send('count', { at }));
    await store.write((writing) => sql`select pg_notify(${bell}, ${String(at)})`.execute(writing));
  }
  for (const id of ids) await until('done', id);
  await expect.poll(() => rounds).toBeGreaterThan(0);
  expect(ran).toHaveLength(30);
  expect(new Set(ran.map((data) => (data as { at: number }).at)).size).toBe(30);
  expect(most).toBe(1);
});

test('a job is there when its transaction commits, and not when it does not', async () => {
  const ran: unknown[] = [];
  await work([asked('greet', async (_, data) => void ran.push(data))]);
  await expect(
    store.write(async (writing) => {
      const order = { id: newId(), name: 'greet', data: 'nobody', askedBy: null, at: new Date() };
      await sendJob(writing, order);
      throw new Error('undone');
    }),
  ).rejects.toThrow('undone');
  await until('done', await send('greet', 'Ada'));
  expect(ran).toEqual(['Ada']);
});

test('a database that is gone as a job ends is waited for, and the job has run once', async () => {
  let left = 3;
  const runs: unknown[] = [];
  const flaky = failing((text) => /state = 'done'/.test(text) && left-- > 0);
  await work([asked('end', async (_, data) => void runs.push(data))], flaky);
  await until('done', await send('end'));
  expect([runs.length, left < 0]).toEqual([1, true]);
});

test('a worker that cannot start tries again until it can', async () => {
  let left = 3;
  const flaky = failing(() => left-- > 0);
  const runs: unknown[] = [];
  await work([asked('late', async (_, data) => void runs.push(data), { cron: '0 0 * * *' })], flaky);
  await until('done', await send('late'));
  expect(runs).toHaveLength(1);
});

test('what goes wrong is tried again, each time later, and after the last try waits for a person', async () => {
  let runs = 0;
  await work([
    asked('break', async () => {
      runs += 1;
      throw new Error(`broken ${runs}`);
    }),
  ]);
  const id = await send('break');
  for (let at = 1; at <= MOST_TRIES; at += 1) {
    await expect.poll(() => rowOf(id)).toMatchObject({ tries: at, failure: `broken ${at}` });
    const { rows } = await store.statement(
      'update jobs set due_at = now() where id = $1::uuid and due_at > now() returning id',
      [id],
    );
    expect(rows).toHaveLength(at < MOST_TRIES ? 1 : 0);
    await store.statement(`select pg_notify('jobs', 'break')`);
  }
  await until('failed', id);
  expect(runs).toBe(MOST_TRIES);
});

test('what is refused is answered with why, and not tried again', async () => {
  let runs = 0;
  const ended: string[] = [];
  await work([
    asked(
      'refuse',
      async () => {
        runs += 1;
        throw new Problem('bad input', 'It is empty.', 'Send another.');
      },
      { ended: async (_, id) => void ended.push(id) },
    ),
  ]);
  const id = await send('refuse');
  await until('done', id);
  const refused = { kind: 'bad input', message: 'It is empty.', advice: 'Send another.' };
  expect(await rowOf(id)).toMatchObject({ result: { refused } });
  await expect.poll(() => ended).toEqual([id]);
  expect(runs).toBe(1);
});

test('who asked for a job stops it, whether it waits or a worker has it in hand', async () => {
  const { id: by } = await makeMember(store, { role: 'data editor' });
  const order = (id: string) => ({ id, name: 'stop', data: {}, askedBy: by, at: new Date() });
  const [waiting, running] = [newId(), newId()];
  await store.write((writing) => sendJob(writing, order(waiting)));
  expect(await stopJob(store, 'stop', waiting, newId())).toBe(false);
  expect(await stopJob(store, 'stop', waiting, by)).toBe(true);
  await until('done', waiting);
  const begun = new Promise<void>((begin) => {
    void work([
      asked('stop', async ({ stopping }) => {
        begin();
        await new Promise((_, reject) => {
          stopping?.addEventListener('abort', () => reject(new Error('aborted')), { once: true });
        });
      }),
    ]);
  });
  await store.write((writing) => sendJob(writing, order(running)));
  await begun;
  expect(await stopJob(store, 'stop', running, by)).toBe(true);
  await until('done', running);
  expect((await findAskedJob(store.reading, 'stop', running, by))?.outcome).toMatchObject({
    refused: { message: 'It was stopped.' },
  });
});

test('what a worker that is gone had in hand is taken over, and told to look at everything', async () => {
  const bell = `gone_${process.pid}`;
  await declareJobs(store, [{ name: 'gone', next: () => null, rhythm: '' }]);
  await store.statement("update jobs set due_at = now() where name = 'gone'");
  const id = await send('asked-gone', 7);
  expect([await claimJob(store, 'gone', false), await claimJob(store, 'asked-gone', false)]).not.toContain(
    null,
  );
  const told: unknown[] = [];
  const jobs = ['gone', 'asked-gone'].map((name) =>
    asked(name, async (_, data) => void told.push(data), name === 'gone' ? { wakes: bell } : {}),
  );
  await work(jobs);
  await store.statement("update jobs set held_until = now() - interval '1 second'");
  await store.statement(`select pg_notify('jobs', '')`);
  await until('done', id);
  await expect.poll(() => told).toHaveLength(2);
  expect(told).toContainEqual({ heard: { [bell]: [''] } });
  expect(told).toContainEqual(7);
});

test('a worker that is stopped gives back what it has in hand: the next does it, and it was no try', async () => {
  const begun = new Promise<void>((begin) => {
    void work([
      asked('halt', async ({ stopping }) => {
        begin();
        await new Promise((_, reject) => {
          stopping?.addEventListener('abort', () => reject(new Error('aborted')), { once: true });
        });
      }),
    ]);
  });
  const id = await send('halt');
  await begun;
  await Promise.all(workers.map((worker) => worker.stop()));
  expect(await rowOf(id)).toMatchObject({ state: 'waiting', tries: 0, failure: '' });
  const ran: unknown[] = [];
  await work([asked('halt', async (_, data) => void ran.push(data))]);
  await until('done', id);
  expect(ran).toHaveLength(1);
});

test('what ends its process each time it runs is not begun for ever', async () => {
  const id = await send('kills');
  for (let tries = 1; tries <= MOST_TRIES; tries += 1) {
    expect(await claimJob(store, 'kills', false)).toMatchObject({ tries });
    await store.statement("update jobs set held_until = now() - interval '1 second'");
  }
  const ran: unknown[] = [];
  await work([asked('kills', async (_, data) => void ran.push(data))]);
  await until('failed', id);
  expect(await rowOf(id)).toMatchObject({ failure: 'Its process ended each time it ran.' });
  expect(ran).toEqual([]);
});

test('what was asked for with a token is done in its name, and what was asked for on a page in nobody’s', async () => {
  const tokens: unknown[] = [];
  await work([
    asked('sign', async (context) => {
      await context.store.write(async (writing) => {
        const { rows } = await sql<{
          token: string;
        }>`select current_setting('sourceline.token', true) as token`.execute(writing);
        tokens.push(rows[0]?.token || null);
      });
    }),
  ]);
  await until('done', await send('sign'));
  const id = newId();
  const token = newId();
  const { id: by } = await makeMember(store, { role: 'data editor' });
  await store.statement(
    `insert into api_tokens (id, user_id, name, scopes, hash, hint, made_at, expires_at)
      values ($1::uuid, $2::uuid, 'a', '[]', 'a', '', now(), now() + interval '1 day')`,
    [token, by],
  );
  await store.write(async (writing) => {
    await actWithToken(writing, token);
    await sendJob(writing, { id, name: 'sign', data: {}, askedBy: by, at: new Date() });
  });
  await until('done', id);
  expect(tokens).toEqual([null, token]);
});

test('what somebody asked for is told who asked, and when; what it answers is for them alone', async () => {
  const { id: by } = await makeMember(store, { role: 'data editor' });
  const at = new Date('2026-11-28T10:00:00Z');
  const own: unknown[] = [];
  await work([
    asked('answer', async (_, data, running) => {
      own.push([data, running?.askedBy, running?.madeAt, running?.id]);
      return { rows: 3 };
    }),
  ]);
  const id = newId();
  await store.write((writing) => sendJob(writing, { id, name: 'answer', data: { a: 1 }, askedBy: by, at }));
  await until('done', id);
  expect(own).toEqual([[{ a: 1 }, by, at, id]]);
  expect(await findAskedJob(store.reading, 'answer', id, by)).toMatchObject({
    state: 'done',
    outcome: { answer: { rows: 3 } },
    madeAt: at,
  });
  for (const [name, who] of [
    ['answer', newId()],
    ['other', by],
  ] as const)
    expect(await findAskedJob(store.reading, name, id, who)).toBeNull();
  expect(await stopJob(store, 'answer', id, by)).toBe(false);
});

test('what a run that went wrong had heard is told to the next', async () => {
  const bell = `kept_${process.pid}`;
  const told: unknown[] = [];
  const job = asked(
    'kept',
    async (_, data) => {
      told.push(data);
      if (told.length === 1) throw new Error('the first time goes wrong');
    },
    { wakes: bell },
  );
  await work([job]);
  const ring = (payload: string) =>
    store.write((writing) => sql`select pg_notify(${bell}, ${payload})`.execute(writing));
  await ring('a');
  const failures = async () => (await store.statement("select failure from jobs where name = 'kept'")).rows;
  await expect.poll(failures).toEqual([{ failure: 'the first time goes wrong' }]);
  await ring('b');
  await expect.poll(() => told).toHaveLength(2);
  expect(told).toEqual([{ heard: { [bell]: ['a'] } }, { heard: { [bell]: ['a', 'b'] } }]);
});

test('what was heard while the database was gone is done once it is there again', async () => {
  const bell = `missed_${process.pid}`;
  let isGone = true;
  let refused = 0;
  const flaky = failing((text) => {
    if (!isGone || !/for update skip locked/.test(text)) return false;
    refused += 1;
    return true;
  });
  const told: unknown[] = [];
  await work([asked('missed', async (_, data) => void told.push(data), { wakes: bell })], flaky);
  await store.write((writing) => sql`select pg_notify(${bell}, 'a')`.execute(writing));
  await expect.poll(() => refused).toBeGreaterThan(0);
  isGone = false;
  await store.statement(`select pg_notify('jobs', '')`);
  await expect.poll(() => told).toEqual([{ heard: { [bell]: ['a'] } }]);
});
