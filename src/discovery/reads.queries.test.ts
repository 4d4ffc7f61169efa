import { afterAll, beforeAll, expect, it } from 'vitest';
import { fixedClock } from '../clock.ts';
import { silentLog } from '../log.ts';
import type { Store } from '../store/database.ts';
import { openTestStore } from '../store/testing.ts';
import { draftOf } from '../stories/testing.ts';
import { upsertStories } from '../stories/upsert-stories.ts';
import { createDiscovery } from './open-discovery.ts';
import { readsSince } from './reads.queries.ts';

const NOW = new Date('2026-11-24T12:00:00Z');
const hoursAgo = (hours: number) => new Date(NOW.getTime() - hours * 3_600_000);

let store: Store;
const ids: Record<string, string> = {};
beforeAll(async () => {
  store = await openTestStore();
  const names = ['often', 'seldom', 'once', 'long ago'];
  const drafts = names.map((name, at) =>
    draftOf({ headline: `Read ${name}`, text: `Word${at} stands alone.`, publishedAt: hoursAgo(72) }),
  );
  const taken = await store.write((writing) => upsertStories(writing, drafts, hoursAgo(72)));
  for (const [at, name] of names.entries()) ids[name] = taken[at]?.id ?? '';
  const read = (name: string, hour: Date, count: number) =>
    store.write((writing) =>
      writing
        .insertInto('story_reads')
        .values({ story_id: ids[name] ?? '', hour, count })
        .execute(),
    );
  await read('often', hoursAgo(1), 40);
  await read('often', hoursAgo(47), 25);
  await read('seldom', hoursAgo(48), 3);
  await read('once', hoursAgo(2), 1);
  await read('long ago', hoursAgo(49), 900);
});
afterAll(() => store.close());

it('adds up the reads of each story since then, the most read first, so many and no more', async () => {
  const since = async (hours: number, limit: number) => [
    ...(await readsSince(store.reading, hoursAgo(hours), limit)),
  ];
  expect(await since(48, 9)).toEqual([
    [ids.often, 65],
    [ids.seldom, 3],
    [ids.once, 1],
  ]);
  expect(await since(48, 2)).toEqual([
    [ids.often, 65],
    [ids.seldom, 3],
  ]);
  expect(await since(2, 9)).toEqual([
    [ids.often, 40],
    [ids.once, 1],
  ]);
});

it('a portal that starts recommends what was read in the last two days, and nothing older for its reads', async () => {
  const discovery = createDiscovery(store.reading, fixedClock(NOW), silentLog);
  await discovery.filled();
  const list = () => discovery.recommended(null, 'en', 9, new Set(), NOW);
  await expect.poll(async () => (await list())[0]?.id).toBe(ids.often);
  const why = new Map((await list()).map(({ id, reason }) => [id, reason.kind]));
  expect(why.get(ids.often ?? '')).toBe('most read');
  expect(why.get(ids['long ago'] ?? '')).not.toBe('most read');
});
