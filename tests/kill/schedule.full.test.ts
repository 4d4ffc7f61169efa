import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { buildSync } from 'esbuild';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { moveStory } from '../../src/desk/move-story.ts';
import { startStory } from '../../src/desk/start-story.ts';
import { copyOf, staffIn } from '../../src/desk/testing.ts';
import { silentLog } from '../../src/log.ts';
import { openStore, type Store } from '../../src/store/database.ts';
import { beginNewsroom } from './begin-newsroom.ts';
import { ownPostgres } from './own-postgres.ts';

// Scheduled stories go out once each: over workers killed at any moment, two at a time where the database takes two,
// and clocks set two hours on and back. With TEST_DATABASE_URL on PostgreSQL, else on the built-in database.

const ROUNDS = 5;
const STORIES = 5;
const HOURS = 2 * 3_600_000;
const url = process.env.TEST_DATABASE_URL;
const folder = mkdtempSync(join(tmpdir(), 'sourceline-schedule-kill-'));
const workers: ChildProcess[] = [];
/** The program of a worker, made once: to read its sources takes each of them seconds. */
const built = mkdtempSync(join('node_modules', '.cache-schedule-kill-'));
let settings = {
  DATA_DIR: join(folder, 'data'),
  DATABASE_URL: undefined as string | undefined,
  DATABASE_POOL: 2,
};
const REQUIRE =
  "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);";
let editor: Awaited<ReturnType<typeof staffIn>>;
let made = 0;

vi.setConfig({ testTimeout: ROUNDS * 60_000 + 240_000, hookTimeout: 120_000 });

beforeAll(async () => {
  buildSync({
    entryPoints: ['tests/kill/work-child.ts'],
    outfile: join(built, 'work-child.mjs'),
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    external: ['@duckdb/node-api', '@electric-sql/pglite', '@node-rs/argon2', 'canvas', 'pg-native', 'sharp'],
    banner: { js: REQUIRE },
  });
  for (const name of ['pglite-worker.mjs', 'pglite-prepared.mjs'])
    cpSync(`src/store/${name}`, join(built, name));
  if (url) settings = { ...settings, DATABASE_URL: await ownPostgres(url, 'schedule_kill') };
  else await beginNewsroom(settings.DATA_DIR);
  await within(async (store) => {
    editor = await staffIn(store, 'Emil', 'editor');
  });
});
afterAll(async () => {
  await Promise.all(workers.map(killed));
  for (const made of [folder, built]) rmSync(made, { recursive: true, force: true });
});

/** Works on the database, which the built-in one lets one process do at a time. */
async function within<T>(work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore(settings, silentLog);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** Stories due `ahead` milliseconds from now, and a little apart. */
function schedule(ahead: number): Promise<string[]> {
  return within((store) =>
    store.write(async (writing) => {
      const ids: string[] = [];
      for (let at = 0; at < STORIES; at += 1) {
        made += 1;
        const now = new Date();
        const { id } = await startStory(writing, copyOf(`Scheduled ${made}`), editor.writes, now);
        const moving = { storyId: id, move: 'schedule', by: editor.member } as const;
        const due = new Date(now.getTime() + ahead + at * 150);
        await moveStory(writing, { ...moving, at: due }, { twoPairs: false, blocking: [] }, now);
        ids.push(id);
      }
      return ids;
    }),
  );
}

async function work(offset = 0): Promise<ChildProcess> {
  const child = spawn(process.execPath, [join(built, 'work-child.mjs'), String(offset)], {
    env: {
      ...process.env,
      DATA_DIR: settings.DATA_DIR,
      DATABASE_URL: settings.DATABASE_URL ?? '',
      // The figures of these stories have no evidence, and that is not what is tried here.
      PUBLISH_BLOCKS: 'none',
      LOG_LEVEL: 'silent',
    },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  workers.push(child);
  await new Promise<void>((resolve, reject) => {
    child.once('message', () => resolve());
    child.once('exit', (code) => reject(new Error(`the worker ended with ${code} before it worked`)));
  });
  return child;
}

async function killed(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await gone;
}

interface Found {
  out: number;
  twice: number;
}

function look(ids: readonly string[]): Promise<Found> {
  return within(async (store) => {
    const rows = await store.reading
      .selectFrom('stories as s')
      .select(['s.id', 's.state'])
      .select((eb) =>
        eb
          .selectFrom('story_moves as m')
          .select((e) => e.fn.countAll<number>().as('count'))
          .whereRef('m.story_id', '=', 's.id')
          .where('m.move', '=', 'publish')
          .where('m.made_by', 'is', null)
          .as('moves'),
      )
      .where('s.id', 'in', ids)
      .execute();
    for (const { state, moves } of rows) {
      // Nothing is half done: out with its move, or neither.
      expect([
        ['published', true],
        ['scheduled', false],
      ]).toContainEqual([state, Number(moves) > 0]);
    }
    return {
      out: rows.filter(({ state }) => state === 'published').length,
      twice: rows.filter(({ moves }) => Number(moves) > 1).length,
    };
  });
}

async function untilOut(ids: readonly string[]): Promise<void> {
  for (let at = 0; at < 60; at += 1) {
    // The built-in database is one process's: the worker works a while, and is killed to look.
    const child = url ? null : await work(clockOf.offset);
    if (child) {
      await sleep(1_500);
      await killed(child);
    } else await sleep(250);
    const { out, twice } = await look(ids);
    expect(twice).toBe(0);
    if (out === ids.length) return;
  }
  expect(await look(ids)).toEqual({ out: ids.length, twice: 0 });
}

const clockOf = { offset: 0 };

test('workers killed at a random moment, and others in their place, put each story out once', async () => {
  for (let round = 0; round < ROUNDS; round += 1) {
    const ids = await schedule(url ? 600 : 2_500);
    const first = await work();
    const second = url ? await work() : null;
    // Somewhere around the time they are due.
    await sleep(Math.random() * 2_000);
    await killed(first);
    const { twice } = await look(ids);
    expect(twice).toBe(0);
    await untilOut(ids);
    if (second) await killed(second);
  }
});

test('a clock set two hours on puts out what is due by it, once; set back, it puts nothing out again', async () => {
  const early = await schedule(HOURS - 1_000);
  if (url) {
    const [one, other] = [await work(), await work()];
    await sleep(1_000);
    expect(await look(early)).toEqual({ out: 0, twice: 0 });
    // One worker's clock is set on, then both are, then both are set back.
    one.send({ offset: HOURS });
    await untilOut(early);
    other.send({ offset: HOURS });
    await sleep(1_500);
    for (const child of [one, other]) child.send({ offset: -HOURS });
    await sleep(1_500);
    expect(await look(early)).toEqual({ out: STORIES, twice: 0 });
    const late = await schedule(300);
    await sleep(2_000);
    expect(await look(late)).toEqual({ out: 0, twice: 0 });
    for (const child of [one, other]) child.send({ offset: 0 });
    await untilOut(late);
    await Promise.all([one, other].map(killed));
    return;
  }
  const before = await work();
  await sleep(1_000);
  before.send({ offset: HOURS });
  await sleep(2_500);
  before.send({ offset: -HOURS });
  await sleep(1_500);
  await killed(before);
  clockOf.offset = HOURS;
  await untilOut(early);
  clockOf.offset = 0;
  const late = await schedule(300);
  const back = await work(-HOURS);
  await sleep(2_000);
  await killed(back);
  expect(await look(late)).toEqual({ out: 0, twice: 0 });
  await untilOut(late);
  expect(await look(early)).toEqual({ out: STORIES, twice: 0 });
});
