import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { buildSync } from 'esbuild';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { moveStory } from '../../src/desk/move-story.ts';
import { startStory } from '../../src/desk/start-story.ts';
import { staffIn, writtenDraft } from '../../src/desk/testing.ts';
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
  await withStore(async (store) => {
    editor = await staffIn(store, 'Emil', 'editor');
  });
});
afterAll(async () => {
  await Promise.all(workers.map(killed));
  for (const made of [folder, built]) rmSync(made, { recursive: true, force: true });
});

/** Works on the database, which the built-in one lets one process do at a time. */
async function withStore<T>(work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore(settings, silentLog);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** Stories that are due `ahead` milliseconds from now, which may be past, and a little apart. */
function schedule(ahead: number): Promise<string[]> {
  return withStore((store) =>
    store.write(async (writing) => {
      const ids: string[] = [];
      const first = Date.now() + ahead;
      const now = new Date(Math.min(Date.now(), first) - HOURS);
      for (let at = 0; at < STORIES; at += 1) {
        made += 1;
        const { id } = await startStory(writing, writtenDraft(`Scheduled ${made}`), editor.writes, now);
        const moving = { storyId: id, move: 'schedule', by: editor.member } as const;
        const due = new Date(first + at * 150);
        await moveStory(writing, { ...moving, at: due }, { twoPairs: false, blocking: [] }, now);
        ids.push(id);
      }
      return ids;
    }),
  );
}

/** Starts a worker whose clock is set, and waits until it has looked. */
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
  await lookedBy(child, offset);
  return child;
}

/** Until a worker has put out what is due by a clock: it asks what is, does it, and asks again. */
function lookedBy(child: ChildProcess, offset: number): Promise<void> {
  return new Promise((resolve, reject) => {
    let looks = 0;
    const hear = (said: { looked?: number }) => {
      if (said.looked === offset) looks += 1;
      if (looks < 2) return;
      child.off('message', hear);
      child.off('exit', gone);
      resolve();
    };
    const gone = (code: number | null) => reject(new Error(`the worker ended with ${code}`));
    child.on('message', hear);
    child.once('exit', gone);
  });
}

async function setClocks(children: readonly ChildProcess[], offset: number): Promise<void> {
  const looked = children.map((child) => lookedBy(child, offset));
  for (const child of children) child.send({ offset });
  await Promise.all(looked);
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
  return withStore(async (store) => {
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

/** Until all are out, by one of the workers that go on or, on the built-in database, by one that is killed to look. */
async function untilOut(ids: readonly string[], offset: number, going?: ChildProcess): Promise<void> {
  for (;;) {
    if (going) await lookedBy(going, offset);
    else await killed(await work(offset));
    const { out, twice } = await look(ids);
    expect(twice).toBe(0);
    if (out === ids.length) return;
  }
}

test('workers killed at a random moment, and others in their place, put each story out once', async () => {
  for (let round = 0; round < ROUNDS; round += 1) {
    const ids = await schedule(-HOURS);
    const first = await work(-2 * HOURS);
    const second = url ? await work(-2 * HOURS) : undefined;
    for (const child of [first, second]) child?.send({ offset: 0 });
    // Somewhere in the midst of it, which takes a tenth of a second to some.
    await sleep(Math.random() * 400);
    await killed(first);
    const { twice } = await look(ids);
    expect(twice).toBe(0);
    await untilOut(ids, 0, second);
    if (second) await killed(second);
  }
});

test('a clock set two hours on puts out what is due by it, once; set back, it puts nothing out again', async () => {
  const early = await schedule(HOURS - 60_000);
  if (url) {
    const [one, other] = [await work(), await work()];
    expect(await look(early)).toEqual({ out: 0, twice: 0 });
    // One worker's clock is set on, then both are, then both are set back.
    await setClocks([one], HOURS);
    await untilOut(early, HOURS, one);
    await setClocks([other], HOURS);
    await setClocks([one, other], -HOURS);
    expect(await look(early)).toEqual({ out: STORIES, twice: 0 });
    const late = await schedule(-HOURS / 2);
    await Promise.all([one, other].map((child) => lookedBy(child, -HOURS)));
    expect(await look(late)).toEqual({ out: 0, twice: 0 });
    await setClocks([one, other], 0);
    await untilOut(late, 0, one);
    await Promise.all([one, other].map(killed));
    return;
  }
  const before = await work();
  await setClocks([before], HOURS);
  await setClocks([before], -HOURS);
  await killed(before);
  await untilOut(early, HOURS);
  const late = await schedule(-HOURS / 2);
  await killed(await work(-HOURS));
  expect(await look(late)).toEqual({ out: 0, twice: 0 });
  await untilOut(late, 0);
  expect(await look(early)).toEqual({ out: STORIES, twice: 0 });
});
