import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { systemClock } from '../clock.ts';
import type { Discovery } from '../discovery/discovery.ts';
import { silentLog } from '../log.ts';
import type { Reading, Store } from '../store/database.ts';
import { openTestStore } from '../store/testing.ts';
import { takeStories } from '../stories/take-stories.ts';
import { draftOf } from '../stories/testing.ts';
import { withdrawStory } from '../stories/withdraw-story.ts';
import { keepPagesTrue } from './drop-pages.ts';
import { PageCache } from './page-cache.ts';
import { shows } from './shows.ts';

const hiding = { hide: () => 0, show: () => undefined };
let store: Store;
beforeAll(async () => {
  store = await openTestStore();
});
afterAll(() => store.close());

test('a change that came while the database was away is looked at once it is back, without another', async () => {
  let isGone = false;
  const reading = new Proxy(store.reading, {
    get: (target, name) => {
      if (isGone) throw new Error('Connection terminated unexpectedly');
      const value = Reflect.get(target, name) as unknown;
      return typeof value === 'function' ? value.bind(target) : value;
    },
  }) as Reading;
  const refreshed: unknown[] = [];
  const discovery = {
    refresh: async (ids: unknown) => void refreshed.push(ids),
    filled: async () => undefined,
    neighbours: () => [],
    recommendedVersion: () => '',
  } as unknown as Discovery;
  const cache = new PageCache({ bytes: 100_000, clock: systemClock, security: [], staleFor: 60_000 });
  const dropping = await keepPagesTrue({
    store: { ...store, reading },
    cache,
    discovery,
    hiding,
    clock: systemClock,
    log: silentLog,
    zone: 'UTC',
  });
  await dropping.settled();
  const keep = (key: string, ...tags: string[]) =>
    cache.serve(key, 'long', async () => ({ status: 200, type: 'text/html', text: key, shows: tags }));
  await keep('/other', shows.story('other'));
  await keep('/lists', shows.language('en'));
  isGone = true;
  await store.write((writing) => takeStories(writing, [draftOf({ headline: 'Meanwhile' })], new Date()));
  await vi.waitFor(() => expect(cache.isCutOff).toBe(true), { timeout: 30_000 });
  expect(refreshed).toEqual([]);
  expect(['/other', '/lists'].filter((key) => cache.find(key))).toEqual(['/other', '/lists']);
  isGone = false;
  await vi.waitFor(() => expect(cache.isCutOff).toBe(false), { timeout: 30_000 });
  expect(refreshed).toHaveLength(1);
  expect(refreshed[0]).toHaveLength(1);
  expect(['/other', '/lists'].filter((key) => cache.find(key))).toEqual(['/other']);
  dropping.stop();
});

test('a change drops the list that a story left and the file of the sitemap it is in, and no other', async () => {
  const topic = (slug: string) => ({ slug, names: { en: slug } });
  const first = { externalKey: 'moves', headline: 'It moves', publishedAt: new Date('2026-01-01T00:00:00Z') };
  const take = (draft: Parameters<typeof draftOf>[0]) =>
    store.write((writing) => takeStories(writing, [draftOf(draft)], new Date()));
  const [story] = await take({ ...first, topics: [topic('before')] });
  const { id = '' } = story ?? {};
  const discovery = {
    refresh: async () => undefined,
    filled: async () => undefined,
    neighbours: () => [],
    recommendedVersion: () => '',
  } as unknown as Discovery;
  const cache = new PageCache({ bytes: 100_000, clock: systemClock, security: [], staleFor: 60_000 });
  // It begins after the story had its first topic: what it was listed under has to be known all the same.
  const dropping = await keepPagesTrue({
    ...{ store, cache, discovery, hiding, clock: systemClock, log: silentLog, zone: 'UTC' },
  });
  await dropping.settled();
  const pages = {
    before: shows.topic('before'),
    after: shows.topic('after'),
    other: shows.topic('other'),
    file: shows.sitemap(null, id),
    later: shows.sitemap(id, null),
  };
  for (const [key, tag] of Object.entries(pages)) {
    const page = { status: 200, type: 'text/html', text: key, shows: [tag] } as const;
    await cache.serve(key, 'long', async () => ({ ...page, shows: [tag] }));
  }
  await take({ ...first, headline: 'It moved', topics: [topic('after')] });
  await vi.waitFor(() => expect(cache.find('after')).toBeUndefined(), { timeout: 30_000 });
  await dropping.settled();
  expect(Object.keys(pages).filter((key) => cache.find(key))).toEqual(['other', 'later']);
  dropping.stop();
});

test('a draft takes no list back; a story that is out does, and its withdrawal removes it', async () => {
  const discovery = {
    refresh: async () => undefined,
    filled: async () => undefined,
    neighbours: async () => [],
    recommendedVersion: () => '',
  } as unknown as Discovery;
  const cache = new PageCache({ bytes: 100_000, clock: systemClock, security: [], staleFor: 60_000 });
  const dropping = await keepPagesTrue({
    store,
    cache,
    discovery,
    hiding,
    clock: systemClock,
    log: silentLog,
    zone: 'UTC',
  });
  await dropping.settled();
  const keep = () =>
    cache.serve('/lists', 'long', async () => ({
      status: 200,
      type: 'text/html',
      text: 'lists',
      shows: [shows.language('en'), shows.everything],
    }));
  const change = async (state: 'draft' | 'published') => {
    await keep();
    const publishedAt = new Date(Date.now() + (state === 'draft' ? 3_600_000 : -60_000));
    const draft = draftOf({ headline: state, slug: `it-is-${state}`, state, publishedAt });
    const [taken] = await store.write((writing) => takeStories(writing, [draft], new Date()));
    await dropping.settled();
    return taken?.id ?? '';
  };
  await change('draft');
  expect(cache.find('/lists')).toBeDefined();
  const id = await change('published');
  expect(cache.find('/lists')).toBeUndefined();
  expect(cache.lastKnown('/lists')).toBeDefined();
  await keep();
  await store.write((writing) => withdrawStory(writing, id, 'It was wrong.', new Date()));
  await dropping.settled();
  expect(cache.lastKnown('/lists')).toBeUndefined();
  dropping.stop();
});
