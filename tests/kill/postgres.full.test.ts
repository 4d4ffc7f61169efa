import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type OwnServer, startPostgres } from '../../scripts/postgres-server.mjs';
import { moveStory } from '../../src/desk/move-story.ts';
import { startStory } from '../../src/desk/start-story.ts';
import { copyOf, staffIn } from '../../src/desk/testing.ts';
import { silentLog } from '../../src/log.ts';
import { makeMember, type TestMember } from '../../src/readers/testing.ts';
import { openStore, type Store } from '../../src/store/database.ts';
import { type ServedChild, serveChild } from './serve-child.ts';

// PostgreSQL is restarted, is away for a while, crashes, and has its sessions ended, while two servers are read from and
// written to and two workers work. No process ends; afterwards everything works by itself, and what was answered is so.
// POSTGRES_KILL_ROUNDS=12 POSTGRES_KILL_AWAY=60000 for the whole of it.

const ROUNDS = Number(process.env.POSTGRES_KILL_ROUNDS ?? 2);
const AWAY = Number(process.env.POSTGRES_KILL_AWAY ?? 5_000);
const READERS = 4;
const folder = mkdtempSync(join(tmpdir(), 'sourceline-postgres-kill-'));
const ended: string[] = [];
const seen = new Map<string, number>();
let postgres: OwnServer;
let servers: ServedChild[] = [];
const workers: ChildProcess[] = [];
let editor: TestMember;
let by: Awaited<ReturnType<typeof staffIn>>;
let stopping = false;

vi.setConfig({ testTimeout: ROUNDS * 4 * (AWAY + 120_000), hookTimeout: 300_000 });

const env = () => ({
  DATA_DIR: folder,
  DATABASE_URL: postgres.url,
  DATABASE_POOL: '5',
  PUBLISH_BLOCKS: 'none',
  TWO_PAIRS_OF_EYES: 'no',
});

beforeAll(async () => {
  postgres = await startPostgres({ synchronous_commit: 'on' });
  await within(async (store) => {
    editor = await makeMember(store, { role: 'editor', name: 'Edith Editor' });
    by = await staffIn(store, 'Emil', 'editor');
    await putOut(store, 'Out at first');
  });
  // Together, on a database that has no queue.
  for (const name of ['first worker', 'second worker']) workers.push(work(name));
  servers = await Promise.all([serveChild(env()), serveChild(env())]);
  for (const [at, { child }] of servers.entries()) watch(child, `server ${at + 1}`);
});
afterAll(async () => {
  stopping = true;
  const all = [...workers, ...servers.map(({ child }) => child)];
  await Promise.all(all.map(killed));
  await postgres?.remove();
  rmSync(folder, { recursive: true, force: true });
});

function work(name: string): ChildProcess {
  const child = spawn(process.execPath, ['bin/sourceline.mjs', 'work'], {
    env: { ...process.env, SMTP_URL: '', LOG_LEVEL: 'silent', ...env() },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  watch(child, name);
  return child;
}

function watch(child: ChildProcess, name: string): void {
  child.once('exit', (code, signal) => {
    if (!stopping) ended.push(`${name} ended with ${signal ?? code}`);
  });
}

async function killed(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await gone;
}

async function within<T>(change: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore(
    { DATA_DIR: folder, DATABASE_URL: postgres.url, DATABASE_POOL: 2 },
    silentLog,
  );
  try {
    return await change(store);
  } finally {
    await store.close();
  }
}

async function putOut(store: Store, headline: string, ahead = 0): Promise<string> {
  return store.write(async (writing) => {
    const now = new Date();
    const { id } = await startStory(writing, copyOf(headline), by.writes, now);
    const rules = { twoPairs: false, blocking: [] };
    const at = new Date(now.getTime() + ahead);
    const move = ahead > 0 ? ({ move: 'schedule', at } as const) : ({ move: 'publish' } as const);
    await moveStory(writing, { storyId: id, by: by.member, ...move }, rules, now);
    return id;
  });
}

/** Answers a status, or 0 where nothing was answered. */
async function ask(
  address: string,
  order: RequestInit = {},
): Promise<{ status: number; text: string; location: string }> {
  try {
    const answer = await fetch(address, {
      redirect: 'manual',
      signal: AbortSignal.timeout(60_000),
      ...order,
    });
    return {
      status: answer.status,
      text: await answer.text(),
      location: answer.headers.get('location') ?? '',
    };
  } catch {
    return { status: 0, text: '', location: '' };
  }
}

/** Reads and writes at both servers until it is told to end; answers what was acknowledged. */
function load(round: string) {
  let isOver = false;
  const saved: string[] = [];
  const read = async ({ url }: ServedChild, at: number) => {
    for (let count = 0; !isOver; count += 1) {
      // Some pages are kept, others are made for each: a query of its own is in no cache.
      const path = count % 2 ? '/' : `/search?q=${round}-${at}-${count}`;
      const { status } = await ask(url + path);
      seen.set(`read ${status}`, (seen.get(`read ${status}`) ?? 0) + 1);
      if (status !== 200) await sleep(20);
    }
  };
  const write = async ({ url }: ServedChild) => {
    while (!isOver) {
      const { status, text, location } = await ask(`${url}/desk/stories/new`, {
        method: 'POST',
        headers: { origin: url, cookie: editor.cookie },
        body: new URLSearchParams({ language: 'en', kind: 'news' }),
      });
      seen.set(`write ${status}`, (seen.get(`write ${status}`) ?? 0) + 1);
      const [, id] = /stories\/([0-9a-f-]{36})/.exec(location) ?? [];
      if (status === 303 && id) saved.push(id);
      else if (status < 500 && status !== 0)
        throw new Error(`a write was answered ${status}: ${text.slice(0, 300)}`);
      else await sleep(20);
    }
  };
  const all = servers.flatMap((server, at) => [
    ...Array.from({ length: READERS }, (_, reader) => read(server, at * READERS + reader)),
    write(server),
  ]);
  return {
    saved,
    end: async () => {
      isOver = true;
      await Promise.all(all);
    },
  };
}

async function withAdmin<T>(query: (admin: Client) => Promise<T>): Promise<T> {
  const admin = new Client({ connectionString: postgres.url });
  admin.on('error', () => undefined);
  await admin.connect();
  try {
    return await query(admin);
  } finally {
    await admin.end();
  }
}

const FAULTS: Readonly<Record<string, () => Promise<void>>> = {
  'is restarted': async () => {
    await postgres.stop();
    await postgres.start();
  },
  'is away for a while': async () => {
    await postgres.stop();
    await sleep(AWAY);
    await postgres.start();
  },
  crashes: async () => {
    await postgres.stop('SIGQUIT');
    await postgres.start();
  },
  'ends its sessions': () =>
    withAdmin(async (admin) => {
      await admin.query(
        'select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and datname is not null',
      );
    }),
};

/** Waits until it is so, however long that takes: the test has a limit of its own. */
async function until(what: string, isSo: () => Promise<boolean>): Promise<void> {
  for (;;) {
    if (ended.length > 0) throw new Error(`${ended.join(', ')} before ${what}`);
    if (await isSo().catch(() => false)) return;
    await sleep(50);
  }
}

/** Everything works: both serve, what one is sent the other shows, jobs come round, and stories go out at their time. */
async function works(round: string): Promise<void> {
  const [now, later] = [`Now ${round}`, `Later ${round}`];
  await within(async (store) => {
    await putOut(store, now);
    await putOut(store, later, 500);
  });
  for (const { url } of servers) {
    await until('it was ready', async () => (await ask(`${url}/readyz`)).status === 200);
    // A kept page that is dropped: each server heard of both stories.
    for (const headline of [now, later])
      await until(`${headline} was shown`, async () => (await ask(`${url}/`)).text.includes(headline));
  }
  await withAdmin((admin) =>
    admin.query("update jobs set due_at = now() - interval '1 second' where standing and due_at is not null"),
  );
  await until('every standing job came round', async () =>
    withAdmin(async (admin) => {
      const { rows } = await admin.query(
        "select name from jobs where standing and due_at is not null and not (state = 'waiting' and due_at > now())",
      );
      return rows.length === 0;
    }),
  );
}

test.each(Object.keys(FAULTS))('PostgreSQL %s, and everything works again by itself', async (fault) => {
  await works(`${fault} before`);
  for (let round = 0; round < ROUNDS; round += 1) {
    const name = `${fault.replaceAll(' ', '-')}-${round}`;
    const working = load(name);
    await until('something was saved', async () => working.saved.length > 4);
    await FAULTS[fault]?.();
    const before = working.saved.length;
    await until('something was saved again', async () => working.saved.length > before + 4);
    await working.end();
    expect(ended).toEqual([]);
    await works(name);
    const { rows } = await withAdmin((admin) => admin.query('select id from stories'));
    const there = new Set(rows.map(({ id }) => id));
    expect(working.saved.filter((id) => !there.has(id))).toEqual([]);
  }
  process.stdout.write(`${fault}: ${JSON.stringify(Object.fromEntries([...seen].sort()))}\n`);
});
