import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fixedClock } from '../clock.ts';
import { plantMention } from '../entities/testing.ts';
import { silentLog } from '../log.ts';
import type { Store } from '../store/database.ts';
import { openTestStore } from '../store/testing.ts';
import { draftOf } from '../stories/testing.ts';
import { upsertStories } from '../stories/upsert-stories.ts';
import { withdrawStory } from '../stories/withdraw-story.ts';
import type { Discovery } from './discovery.ts';
import { keptIn } from './kept-index.ts';
import { createDiscovery } from './open-discovery.ts';

const now = new Date('2026-11-24T12:00:00Z');
const clock = fixedClock(now.toISOString());
let store: Store;
let folder: string;
let path: string;
const ids: string[] = [];

const draft = (i: number, text = `A lighthouse number ${i} shone over alpha${i} and the reefs of Ndola.`) =>
  draftOf({
    headline: `Story ${i}`,
    text,
    language: i % 7 === 0 ? 'fr' : 'en',
    publishedAt: new Date('2026-11-20T10:00:00Z'),
  });
const take = async (i: number, text?: string) =>
  (await store.write((writing) => upsertStories(writing, [draft(i, text)], now)))[0]?.id ?? '';
const found = async (discovery: Discovery, text: string) =>
  (await discovery.search({ text, limit: 100, offset: 0 }, now)).hits;
/** A process that starts with another's saved index; `read` has the stories it reads from the database. */
function begin() {
  const kept = keptIn(path, store);
  const read: string[] = [];
  const reading = (store.reading as never as { withPlugin(plugin: object): typeof store.reading }).withPlugin(
    {
      transformQuery: ({ node }: { node: unknown }) => node,
      transformResult: async ({ result }: { result: { rows: { id?: string; copySketch?: string }[] } }) => {
        for (const row of result.rows) if (row.copySketch !== undefined) read.push(row.id ?? '');
        return result;
      },
    },
  );
  return { discovery: createDiscovery(reading, clock, silentLog, kept), kept, read };
}

/** Reads like `builder`, and calls `read` with the rows of each query before they are returned. */
function afterReading<Builder extends object>(
  builder: Builder,
  read: (rows: Record<string, unknown>[]) => Promise<void>,
): Builder {
  return new Proxy(builder, {
    get: (target, name) => {
      const value: unknown = Reflect.get(target, name);
      if (typeof value !== 'function') return value;
      return (...by: unknown[]) => {
        const result: unknown = value.apply(target, by);
        if (name !== 'execute')
          return typeof result === 'object' && result !== null ? afterReading(result, read) : result;
        return (result as Promise<Record<string, unknown>[]>).then(async (rows) => {
          await read(rows);
          return rows;
        });
      };
    },
  });
}

beforeAll(async () => {
  store = await openTestStore();
  folder = mkdtempSync(join(tmpdir(), 'kept-index-'));
  path = join(folder, 'search-index');
  for (let i = 0; i < 40; i += 1) ids.push(await take(i));
  await plantMention(store, { storyId: ids[1] ?? '', name: 'Ndola', text: 'Ndola', nth: 0 }).catch(
    () => undefined,
  );
  const first = begin();
  await first.discovery.filled();
  await first.discovery.close();
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await store.close();
});

it('begins with what was kept, and answers the same', async () => {
  const anew = createDiscovery(store.reading, clock, silentLog);
  await anew.filled();
  const { discovery, read } = begin();
  await discovery.filled();
  expect(discovery).toMatchObject({ ready: true, size: 40 });
  for (const text of ['lighthouse', 'alpha3', '"reefs of ndola" story', 'nothing'])
    expect(await discovery.search({ text, limit: 50, offset: 0 }, now)).toEqual(
      await anew.search({ text, limit: 50, offset: 0 }, now),
    );
  for (const id of ids.slice(0, 5)) {
    expect(await discovery.related(id, 5, now)).toEqual(await anew.related(id, 5, now));
    expect(await discovery.recommended(id, 'en', 5, new Set(), now)).toEqual(
      await anew.recommended(id, 'en', 5, new Set(), now),
    );
  }
  // Everything announced since the saving process started, and nothing else.
  expect(read).toEqual([]);
});

it('reads again what changed while no process ran, and nothing else', async () => {
  const [changed = '', gone = ''] = ids;
  const fresh = await take(100, 'A walrus was seen.');
  await take(0, 'An okapi was seen instead.');
  await store.write((writing) => withdrawStory(writing, gone, 'It was wrong.', now));
  const { discovery, read } = begin();
  await discovery.filled();
  expect((await found(discovery, 'walrus')).map(({ id }) => id)).toEqual([fresh]);
  expect((await found(discovery, 'okapi')).map(({ id }) => id)).toEqual([changed]);
  expect(await found(discovery, 'alpha0')).toEqual([]);
  expect(await found(discovery, 'alpha1')).toEqual([]);
  expect(new Set(read)).toEqual(new Set([changed, fresh]));
  await discovery.close();
});

it.each([
  ['is cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length - 40)],
  [
    'has another byte',
    (bytes: Buffer) =>
      Buffer.concat([
        bytes.subarray(0, 3000),
        Buffer.from([bytes.readUInt8(3000) ^ 1]),
        bytes.subarray(3001),
      ]),
  ],
  [
    'was made by another program',
    (bytes: Buffer) =>
      Buffer.from(bytes.toString('latin1').replace('sourceline index', 'sourceline xedni'), 'latin1'),
  ],
  ['is empty', () => Buffer.alloc(0)],
  ['is no index at all', () => Buffer.from('hello, world, this is no index')],
])('is made anew from the database where the file %s', async (_why, damage) => {
  const whole = readFileSync(path);
  writeFileSync(path, damage(whole));
  const { discovery, read } = begin();
  await discovery.filled();
  expect(discovery.size).toBe(40);
  expect(read).toHaveLength(40);
  // It is saved again in the background.
  await discovery.close();
  writeFileSync(path, whole);
});

it('keeps no text on the disk of a story that is withdrawn, nor of one that was while no process ran', async () => {
  const isOnDisk = (word: string) => existsSync(path) && readFileSync(path).includes(word);
  const id = await take(200, 'A pangolin was seen.');
  const first = begin();
  await first.discovery.filled();
  await first.discovery.close();
  expect(isOnDisk('pangolin')).toBe(true);
  await store.write((writing) => withdrawStory(writing, id, 'It was wrong.', now));
  await first.discovery.refresh([id]);
  expect(existsSync(path)).toBe(false);
  await first.discovery.close();
  expect([isOnDisk('lighthouse'), isOnDisk('pangolin')]).toEqual([true, false]);
  const other = await take(201, 'A quokka was seen.');
  await first.discovery.refresh([other]);
  await first.discovery.close();
  expect(isOnDisk('quokka')).toBe(true);
  await store.write((writing) => withdrawStory(writing, other, 'It was wrong.', now));
  const second = begin();
  await second.discovery.filled();
  expect(isOnDisk('quokka')).toBe(false);
  await second.discovery.close();
});

it('is written with the last position that was handled, so that nothing before it is read again', async () => {
  const first = begin();
  await first.discovery.filled();
  const id = await take(300, 'A numbat was seen.');
  await first.discovery.refresh([id]);
  first.kept.handled(await store.position());
  await first.discovery.close();
  const second = begin();
  await second.discovery.filled();
  expect(second.read).toEqual([]);
  expect(await found(second.discovery, 'numbat')).toHaveLength(1);
  await second.discovery.close();
});

it('deletes what a process left behind that was killed while it wrote, and nothing else', async () => {
  const { pid } = spawnSync('true');
  const names = [
    `search-index.${pid}`,
    `search-index.${process.pid}`,
    `search-index.${process.ppid}`,
    `other.${pid}`,
  ];
  for (const name of names) writeFileSync(join(folder, name), 'a draft');
  const { discovery } = begin();
  await discovery.filled();
  expect(readdirSync(folder).filter((name) => names.includes(name))).toEqual(names.slice(2).toSorted());
  await discovery.close();
  for (const name of names) rmSync(join(folder, name), { force: true });
});

it('does not bring back what was withdrawn while the file was being loaded', async () => {
  const id = await take(400, 'A bilby was seen.');
  const first = begin();
  await first.discovery.filled();
  await first.discovery.close();
  let isWithdrawn = false;
  const reading = afterReading(store.reading, async (rows) => {
    if (isWithdrawn || !rows.some((row) => row.id === id && 'changedAt' in row && !('body' in row))) return;
    isWithdrawn = true;
    await store.write((writing) => withdrawStory(writing, id, 'It was wrong.', now));
    await discovery.refresh([id]);
  });
  const discovery = createDiscovery(reading, clock, silentLog, keptIn(path, store));
  await discovery.filled();
  expect(isWithdrawn).toBe(true);
  expect(await found(discovery, 'bilby')).toEqual([]);
  await discovery.close();
});
