import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fixedClock } from '../clock.ts';
import { plantMention } from '../entities/testing.ts';
import { silentLog } from '../log.ts';
import type { Store } from '../store/database.ts';
import { openTestStore } from '../store/testing.ts';
import { takeStories } from '../stories/take-stories.ts';
import { draftOf } from '../stories/testing.ts';
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
  (await store.write((writing) => takeStories(writing, [draft(i, text)], now)))[0]?.id ?? '';
const found = async (discovery: Discovery, text: string) =>
  (await discovery.search({ text, limit: 100, offset: 0 }, now)).hits;
/** A process that begins with what another has kept; `read` counts the stories it reads from the database. */
function begin() {
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
  return { discovery: createDiscovery(reading, clock, silentLog, keptIn(path, store)), read };
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
  // All that was announced since the process that kept it began, and nothing else.
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
  writeFileSync(path, whole);
});
