import { afterAll, beforeAll, expect, it } from 'vitest';
import { fixedClock } from '../../clock.ts';
import { silentLog } from '../../log.ts';
import type { Store } from '../../store/database.ts';
import { openTestStore } from '../../store/testing.ts';
import { draftOf } from '../../stories/testing.ts';
import { upsertStories } from '../../stories/upsert-stories.ts';
import { withdrawStory } from '../../stories/withdraw-story.ts';
import type { Discovery } from '../discovery.ts';
import { createDiscovery } from '../open-discovery.ts';
import { askForIndex, indexChanged, noteFilled } from './index-stories.ts';
import { createDatabaseDiscovery } from './open-database-discovery.ts';

// Both engines, over the same stories: readers are told the same, whichever a newsroom chose.
const now = new Date('2026-11-24T12:00:00Z');
const SUBJECTS = ['harbour', 'vineyard', 'glacier', 'railway', 'orchestra', 'reactor', 'herring', 'lithium'];
const VERBS = ['opens', 'closes', 'grows', 'shrinks', 'moves', 'returns'];
let store: Store;
let memory: Discovery;
let database: Discovery;
const ids: string[] = [];

beforeAll(async () => {
  store = await openTestStore();
  const drafts = Array.from({ length: 120 }, (_, i) => {
    const subject = SUBJECTS[i % SUBJECTS.length];
    const other = SUBJECTS[(i * 3 + 1) % SUBJECTS.length];
    return draftOf({
      headline: `The ${subject} ${VERBS[i % VERBS.length]} near ${other} number ${i}`,
      text: `A ${subject} in the north was seen by ${i % 5} engineers. The ${other} of Norway and the ${subject} of
        Sweden are part${i % 11} of a plan${i % 7}, said the ministry of the sea.`,
      language: i % 12 === 0 ? 'fr' : 'en',
      publishedAt: new Date(now.getTime() - i * 7_200_000),
      ...(i % 20 === 19 ? { embargoUntil: new Date(now.getTime() + 3_600_000) } : {}),
    });
  });
  drafts.push(
    draftOf({
      headline: '中国出口增长',
      text: '中国对非洲的出口在十一月增长了百分之三，铜矿石进口下降。',
      language: 'zh',
    }),
    draftOf({ headline: 'صادرات النفط', text: 'ارتفعت صادرات النفط من العراق في نوفمبر.', language: 'ar' }),
  );
  const taken = await store.write((writing) => upsertStories(writing, drafts, now));
  ids.push(...taken.map(({ id }) => id));
  const [, , gone = ''] = ids;
  await store.write((writing) => withdrawStory(writing, gone, 'It was wrong.', now));
  memory = createDiscovery(store.reading, fixedClock(now.toISOString()), silentLog);
  database = createDatabaseDiscovery(store, fixedClock(now.toISOString()), silentLog);
  await memory.filled();
  await indexAll();
  await database.filled();
});
afterAll(() => store.close());

/** What a worker does. */
async function indexAll(): Promise<void> {
  await askForIndex(store, now);
  while ((await indexChanged(store, now, 50)) > 0);
  await noteFilled(store, now);
}

const rounded = (hits: readonly { id: string; score: number }[]) =>
  hits.map(({ id, score }) => [id, score.toFixed(3)]);

it('holds as many stories as memory does', () => {
  expect([database.ready, database.size]).toEqual([true, memory.size]);
});

it.each([
  ['harbour'],
  ['glacier norway'],
  ['norwegian ministry'],
  ['"ministry of the sea" reactor'],
  ['lithium -harbour'],
  ['the of'],
  ['part3 plan2 orchestra'],
  ['出口'],
  ['铜'],
  ['صادرات'],
  ['nothing has this'],
])('finds the same stories for %s, with the same scores', async (text) => {
  const asked = { text, limit: 30, offset: 0 };
  const [one, other] = await Promise.all([memory.search(asked, now), database.search(asked, now)]);
  expect(rounded(other.hits)).toEqual(rounded(one.hits));
  expect({ ...other, hits: [] }).toEqual({ ...one, hits: [] });
});

it.each([
  ['glacier', ['orchestra', 'ministry of the sea', 'no such thing']],
  ['ice river', ['ministry of the sea', 'glacier']],
  ['reactor', ['出口', 'صادرات']],
])('finds the same stories for %s and for what else is called so', async (text, others) => {
  const names = [{ written: text, others: others.map((name) => ({ name, language: null })) }];
  const asked = { text, names, limit: 30, offset: 0 };
  const [one, other] = await Promise.all([memory.search(asked, now), database.search(asked, now)]);
  expect(one.total).toBeGreaterThan((await memory.search({ ...asked, names: [] }, now)).total);
  expect(rounded(other.hits)).toEqual(rounded(one.hits));
  expect({ ...other, hits: [] }).toEqual({ ...one, hits: [] });
});

it.each([
  [{ language: 'fr' }],
  [{ section: 'world' }],
  [{ section: 'nowhere' }],
  [{ from: new Date('2026-11-20T00:00:00Z'), to: new Date('2026-11-22T00:00:00Z') }],
  [{ limit: 5, offset: 12 }],
])('filters and turns pages as memory does: %j', async (more) => {
  const asked = { text: 'harbour glacier', limit: 30, offset: 0, ...more };
  const [one, other] = await Promise.all([memory.search(asked, now), database.search(asked, now)]);
  expect(rounded(other.hits)).toEqual(rounded(one.hits));
  expect({ ...other, hits: [] }).toEqual({ ...one, hits: [] });
});

it('shows the same stories beside each', async () => {
  for (const id of ids) {
    const [one, other] = await Promise.all([memory.related(id, 5, now), database.related(id, 5, now)]);
    expect(other.map((story) => story.id)).toEqual(one.map((story) => story.id));
  }
});

it('recommends the same stories after each', async () => {
  for (const id of ids.slice(0, 30)) {
    const lists = [memory, database].map((engine) => engine.recommended(id, 'en', 5, new Set([id]), now));
    const [one = [], other = []] = await Promise.all(lists);
    expect(other).toEqual(one);
  }
});

it('finds what was published at once, in every process, and never what was withdrawn', async () => {
  const second = createDatabaseDiscovery(store, fixedClock(now.toISOString()), silentLog);
  await second.filled();
  const [taken] = await store.write((writing) =>
    upsertStories(
      writing,
      [draftOf({ headline: 'An okapi', text: 'An okapi was seen.', publishedAt: now })],
      now,
    ),
  );
  const id = taken?.id ?? '';
  await Promise.all([database.refresh([id]), second.refresh([id])]);
  const asked = { text: 'okapi', limit: 5, offset: 0 };
  for (const engine of [database, second])
    expect((await engine.search(asked, now)).hits.map((hit) => hit.id)).toEqual([id]);
  await store.write((writing) => withdrawStory(writing, id, 'It was wrong.', now));
  // Before any process has indexed it again.
  expect((await second.search(asked, now)).hits).toEqual([]);
  await database.refresh([id]);
  expect((await database.search(asked, now)).missing).toEqual(['okapi']);
});

it('counts as if the index had been made anew, whatever came and went', async () => {
  const counts = async () => ({
    terms: await store.reading
      .selectFrom('term_counts')
      .select(['token', 'stories'])
      .where('stories', '<>', 0)
      .orderBy('token')
      .execute(),
    shelves: await store.reading.selectFrom('shelf_sizes').selectAll().orderBy('language').execute(),
    months: await store.reading
      .selectFrom('shelf_months')
      .selectAll()
      .where('stories', '<>', 0)
      .orderBy('language')
      .orderBy('month')
      .execute(),
  });
  const before = await counts();
  await store.write(async (writing) => {
    await writing.updateTable('search_index').set({ version: 0 }).execute();
  });
  await indexAll();
  expect(await counts()).toEqual(before);
});

it('shows what is under embargo once its time has come, and not before', async () => {
  const [, , , , , , , , , , , , , , , , , , , held = ''] = ids;
  const asked = { text: '"number 19"', limit: 5, offset: 0 };
  expect((await database.search(asked, now)).total).toBe(0);
  const later = new Date(now.getTime() + 7_200_000);
  const then = createDatabaseDiscovery(store, fixedClock(later.toISOString()), silentLog);
  await then.refresh([held]);
  expect((await then.search(asked, later)).hits.map(({ id }) => id)).toEqual([held]);
  // Another process whose clock is behind does not show it.
  expect((await database.search(asked, now)).hits).toEqual([]);
});

it('shows nothing beside a story that was withdrawn, though the index still has it', async () => {
  const id = ids[8] ?? '';
  expect(await database.related(id, 5, now)).not.toEqual([]);
  await store.write((writing) => withdrawStory(writing, id, 'It was wrong.', now));
  expect(await database.related(id, 5, now)).toEqual([]);
});
