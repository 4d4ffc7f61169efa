import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { systemClock } from '../../clock.ts';
import { readConfig } from '../../config.ts';
import { type LiveSettings, openSettings } from '../../desk/settings/open-settings.ts';
import { announceSettings } from '../../desk/settings/settings.changes.ts';
import type { Discovery, Suggestion } from '../../discovery/discovery.ts';
import { announceEntities } from '../../entities/entity.changes.ts';
import { silentLog } from '../../log.ts';
import type { Reading, Store } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { openTestStore } from '../../store/testing.ts';
import { announceAll } from '../../stories/story.changes.ts';
import { draftOf } from '../../stories/testing.ts';
import { upsertStories } from '../../stories/upsert-stories.ts';
import { withdrawStory } from '../../stories/withdraw-story.ts';
import { PageCache } from '../http/page-cache.ts';
import { SavedPages } from '../http/saved-pages.ts';
import { cacheTags } from '../site/cache-tags.ts';
import { emptyDiscovery } from '../testing/testing-parts.ts';
import { hidingFrom } from './hidden-stories.ts';
import { invalidateCachedPages } from './invalidate-pages.ts';

let store: Store;
const endings: (() => void)[] = [];
beforeAll(async () => {
  store = await openTestStore();
});
afterEach(() => {
  for (const end of endings.splice(0)) end();
});
afterAll(() => store.close());

/** Pages that are invalidated, for data from `reading`, with the options in `more`. */
async function keeping(
  more: Partial<Discovery> = {},
  reading = store.reading,
  also: { saved?: SavedPages | null; changesSince?: Store['changesSince']; newsroom?: LiveSettings } = {},
) {
  const { saved = null, changesSince = store.changesSince } = also;
  const cache = new PageCache({
    bytes: 100_000,
    clock: systemClock,
    log: silentLog,
    security: [],
    staleFor: 60_000,
    saved,
  });
  const { discovery, hiding } = hidingFrom(emptyDiscovery(more));
  const invalidation = await invalidateCachedPages({
    store: { ...store, reading, changesSince },
    cache,
    discovery,
    hiding,
    clock: systemClock,
    log: silentLog,
    newsroom: {
      topicsChanged: async () => false,
      ...(also.newsroom ?? (await openSettings({ store, config: readConfig({}), log: silentLog }))),
    },
    saved,
    isPurged: () => true,
  });
  endings.push(invalidation.stop);
  await invalidation.settled();
  return {
    cache,
    settled: invalidation.settled,
    suggested: async () => (await discovery.related('x', 5, new Date())).map(({ id }) => id),
    keep: (key: string, ...tags: string[]) =>
      cache.serve(key, 'main', async () => ({ status: 200, type: 'text/html', text: key, cacheTags: tags })),
    current: (...keys: string[]) => keys.filter((key) => cache.find(key)),
  };
}

/** Reads like the store until it becomes unreachable, and then fails with `message`. */
function thatGoes(message = 'Connection terminated unexpectedly') {
  const state = { isGone: false };
  const reading = new Proxy(store.reading, {
    get: (target, name) => {
      if (state.isGone) throw new Error(message);
      const value = Reflect.get(target, name) as unknown;
      return typeof value === 'function' ? value.bind(target) : value;
    },
  }) as Reading;
  return { state, reading };
}

const PATIENTLY = { timeout: 30_000 };
const take = async (draft: Parameters<typeof draftOf>[0]) => {
  const [taken] = await store.write((writing) => upsertStories(writing, [draftOf(draft)], new Date()));
  return taken?.id ?? '';
};

test('a change that came while the database was away is looked at once it is back, without another', async () => {
  const { state, reading } = thatGoes();
  const refreshed: unknown[] = [];
  const { cache, keep, current } = await keeping(
    {
      refresh: async (ids) => {
        refreshed.push(ids);
        return ids;
      },
    },
    reading,
  );
  await keep('/other', cacheTags.story('other'));
  await keep('/lists', cacheTags.language('en'));
  state.isGone = true;
  await take({ headline: 'Meanwhile' });
  await vi.waitFor(() => expect(cache.isCutOff).toBe(true), PATIENTLY);
  expect(refreshed).toEqual([]);
  expect(current('/other', '/lists')).toEqual(['/other', '/lists']);
  state.isGone = false;
  await vi.waitFor(() => expect(cache.isCutOff).toBe(false), PATIENTLY);
  await vi.waitFor(() => expect(refreshed).toHaveLength(1), PATIENTLY);
  expect(refreshed[0]).toHaveLength(1);
  expect(current('/other', '/lists')).toEqual(['/other']);
});

test('a change of an entity as well, and nobody is sent its pages meanwhile', async () => {
  const { state, reading } = thatGoes();
  const { cache, keep } = await keeping({}, reading);
  const id = newId();
  await keep('/entity/a', cacheTags.entity(id), cacheTags.entitySlug('a'));
  await keep('/other', cacheTags.story('other'));
  state.isGone = true;
  await store.write((writing) => announceEntities(writing, [id]));
  await vi.waitFor(() => expect(cache.isCutOff).toBe(true), PATIENTLY);
  expect(cache.findLast('/entity/a')).toBeUndefined();
  expect(cache.findLast('/other')).toBeDefined();
  state.isGone = false;
  await vi.waitFor(() => expect(cache.isCutOff).toBe(false), PATIENTLY);
});

test('a change drops the list that a story left and the file of the sitemap it is in, and no other', async () => {
  const topic = (slug: string) => ({ slug, names: { en: slug } });
  const first = { externalKey: 'moves', headline: 'It moves', publishedAt: new Date('2026-01-01T00:00:00Z') };
  const id = await take({ ...first, topics: [topic('before')] });
  // It starts after the story had its first topic, but must still know where it was listed.
  const { cache, keep, current, settled } = await keeping();
  const pages = {
    before: cacheTags.topic('before'),
    after: cacheTags.topic('after'),
    other: cacheTags.topic('other'),
    file: cacheTags.sitemap(null, id),
    later: cacheTags.sitemap(id, null),
  };
  for (const [key, tag] of Object.entries(pages)) await keep(key, tag);
  await take({ ...first, headline: 'It moved', topics: [topic('after')] });
  await vi.waitFor(() => expect(cache.find('after')).toBeUndefined(), PATIENTLY);
  await settled();
  expect(current(...Object.keys(pages))).toEqual(['other', 'later']);
});

test('a draft invalidates no list; a published story does, and its withdrawal removes lists', async () => {
  const { cache, keep, current, settled } = await keeping();
  const keepLists = () => keep('/lists', cacheTags.language('en'), cacheTags.everything);
  const change = async (state: 'draft' | 'published') => {
    await keepLists();
    const publishedAt = new Date(Date.now() + (state === 'draft' ? 3_600_000 : -60_000));
    const id = await take({ headline: state, slug: `it-is-${state}`, state, publishedAt });
    await settled();
    return id;
  };
  await change('draft');
  expect(current('/lists')).toEqual(['/lists']);
  const id = await change('published');
  expect(current('/lists')).toEqual([]);
  expect(cache.findLast('/lists')).toBeDefined();
  await keepLists();
  await store.write((writing) => withdrawStory(writing, id, 'It was wrong.', new Date()));
  await settled();
  expect(cache.findLast('/lists')).toBeUndefined();
});

test('a list rendered before the index knew of a withdrawal is removed once it does', async () => {
  let indexed: () => void = () => undefined;
  let isSlow = false;
  const { cache, keep, settled } = await keeping({
    refresh: async (ids) => {
      if (isSlow) await new Promise<void>((resolve) => (indexed = resolve));
      return ids;
    },
  });
  const id = await take({ headline: 'Not for long', slug: 'not-for-long' });
  await settled();
  isSlow = true;
  await store.write((writing) => withdrawStory(writing, id, 'It was wrong.', new Date()));
  await keep('/suggests', cacheTags.story(id));
  await vi.waitFor(() => {
    indexed();
    expect(cache.findLast('/suggests')).toBeUndefined();
  }, PATIENTLY);
});

test('an index update that failed is tried again, though nothing else changes, and no other page is dropped', async () => {
  let failures = 2;
  const refreshed: unknown[] = [];
  const { cache, keep, current, settled } = await keeping({
    refresh: async (ids) => {
      refreshed.push(ids);
      failures -= 1;
      if (failures >= 0) throw new Error('the index is damaged');
      return ids;
    },
  });
  await keep('/other', cacheTags.story('other'));
  await keep('/search', cacheTags.searched);
  const id = await take({ headline: 'Not in the index yet', slug: 'not-yet' });
  await settled();
  expect(refreshed).toEqual([[id]]);
  await vi.waitFor(() => expect(refreshed).toEqual([[id], [id], [id]]), PATIENTLY);
  await settled();
  expect(current('/other', '/search')).toEqual(['/other']);
  expect(cache.figures.dropped).toBe(1);
});

test.each([
  ['an update of the index fails', false],
  ['a change cannot be looked at', true],
])('a withdrawn story is suggested to nobody while %s', async (_, isBroken) => {
  const { state, reading } = thatGoes('a fault');
  const id = await take({ headline: 'Withdrawn', slug: `withdrawn-${isBroken}` });
  let isIndexBroken = false;
  const { suggested, settled } = await keeping(
    {
      related: async () => [{ id }, { id: 'other' }] as Suggestion[],
      refresh: async (ids) => {
        if (isIndexBroken) throw new Error('the index is damaged');
        return ids;
      },
    },
    reading,
  );
  await settled();
  expect(await suggested()).toEqual([id, 'other']);
  if (isBroken) state.isGone = true;
  else isIndexBroken = true;
  await store.write((writing) => withdrawStory(writing, id, 'It was wrong.', new Date()));
  await settled();
  expect(await suggested()).toEqual(['other']);
});

test('if any story may have changed, nothing is suggested until the index has read all of them', async () => {
  let indexed: () => void = () => undefined;
  const { suggested, settled } = await keeping({
    related: async () => [{ id: 'any' }] as Suggestion[],
    refresh: async (ids) => {
      await new Promise<void>((resolve) => (indexed = resolve));
      return ids;
    },
  });
  await store.write((writing) => announceAll(writing));
  await vi.waitFor(async () => expect(await suggested()).toEqual([]), PATIENTLY);
  const shown = settled();
  await vi.waitFor(async () => {
    indexed();
    expect(await suggested()).toEqual(['any']);
  }, PATIENTLY);
  await shown;
});

test('a story that is rescheduled for later leaves the lists at once', async () => {
  const { cache, keep, settled } = await keeping();
  const story = { headline: 'Too early', slug: 'too-early', externalKey: 'too-early' };
  await take({ ...story, publishedAt: new Date(Date.now() - 60_000) });
  await settled();
  await keep('/lists', cacheTags.language('en'));
  await take({ ...story, publishedAt: new Date(Date.now() + 3_600_000) });
  await settled();
  expect(cache.findLast('/lists')).toBeUndefined();
});

test('what changed since pages were saved is examined together, once the database answers', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sourceline-invalidate-'));
  const open = () => SavedPages.open(folder, 'test', silentLog);
  const first = open();
  first?.note({ position: await store.position(), at: Date.now() });
  first?.close();
  const ids = [await take({ headline: 'One', slug: 'one' }), await take({ headline: 'Two', slug: 'two' })];
  const refreshed: unknown[] = [];
  let isGone = true;
  const refresh: Discovery['refresh'] = async (told) => {
    refreshed.push(told);
    return told;
  };
  const { cache } = await keeping({ refresh }, store.reading, {
    saved: open(),
    changesSince: async (position) => {
      if (isGone) throw new Error('Connection terminated unexpectedly');
      return store.changesSince(position);
    },
  });
  await cache.serve('/one', 'main', async () => {
    return { status: 200, type: 'text/html', text: 'one', cacheTags: [cacheTags.story(ids[0] ?? '')] };
  });
  expect([cache.isCutOff, cache.findLast('/one') !== undefined, refreshed]).toEqual([true, true, []]);
  isGone = false;
  await vi.waitFor(() => expect(cache.isCutOff).toBe(false), PATIENTLY);
  await vi.waitFor(() => expect(refreshed).toEqual([ids]), PATIENTLY);
  expect(cache.find('/one')).toBeUndefined();
  rmSync(folder, { recursive: true });
});

test('settings that change while they are read again are read once more', async () => {
  const readings: { done: () => void; failed: (error: Error) => void }[] = [];
  const reload = () => new Promise<void>((done, failed) => readings.push({ done, failed }));
  const { keep, current, settled } = await keeping({}, store.reading, {
    newsroom: { config: readConfig({}), reload },
  });
  const change = () => store.write((writing) => announceSettings(writing));
  const hasBegun = (count: number) => vi.waitFor(() => expect(readings.length).toBe(count), PATIENTLY);
  await change();
  await hasBegun(1);
  await change();
  readings[0]?.done();
  await hasBegun(2);
  await keep('/', cacheTags.language('en'));
  readings[1]?.failed(new Error('Connection terminated unexpectedly'));
  await hasBegun(3);
  readings[2]?.done();
  await settled();
  expect(current('/')).toEqual([]);
});
