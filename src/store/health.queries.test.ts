import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { draftOf } from '../stories/testing.ts';
import { upsertStories } from '../stories/upsert-stories.ts';
import type { Store } from './database.ts';
import { storeHealth, storeVersion } from './health.queries.ts';
import { MIGRATIONS } from './migrate.ts';
import { openTestStore } from './testing.ts';

const NOW = new Date('2026-11-24T12:00:00Z');
const SOON = new Date('2026-11-24T12:00:01Z');

let store: Store;
beforeAll(async () => {
  store = await openTestStore();
});
beforeEach(async () => {
  await store.statement('truncate stories cascade');
});
afterAll(() => store.close());

const take = (more: Partial<Parameters<typeof draftOf>[0]>) =>
  store.write((writing) => upsertStories(writing, [draftOf({ headline: 'One', slug: 'one', ...more })], NOW));

test.each([
  ['of just now', { publishedAt: NOW }, 1, 0],
  ['with a time to come', { publishedAt: SOON }, 0, 1],
  ['under an embargo', { embargoUntil: SOON }, 0, 1],
  ['whose embargo has just ended', { embargoUntil: NOW }, 1, 0],
  ['that is a draft', { state: 'draft' as const, publishedAt: null }, 0, 0],
])('a story %s is published, or waits for its time, and never both', async (_, more, stories, waiting) => {
  await take(more);
  expect(await storeHealth(store.reading, NOW)).toMatchObject({
    stories,
    waiting,
    withoutRevision: 0,
    shadowedSlugs: 0,
    migration: MIGRATIONS.length,
  });
});

test('a story whose newest revision is not there is counted, and so is an old address that another story hides', async () => {
  const [one] = await take({});
  await take({ headline: 'Two', slug: 'two' });
  await store.write(async (writing) => {
    await writing.updateTable('stories').set({ revision: 2 }).where('slug', '=', 'two').execute();
    await writing
      .insertInto('old_slugs')
      .values({ slug: 'two', story_id: one?.id ?? '', until: NOW })
      .execute();
    await writing
      .insertInto('old_slugs')
      .values({ slug: 'free', story_id: one?.id ?? '', until: NOW })
      .execute();
  });
  expect(await storeHealth(store.reading, NOW)).toMatchObject({ withoutRevision: 1, shadowedSlugs: 1 });
});

test('a database says which version its tables are of', async () => {
  expect(await storeVersion(store.reading)).toBe(MIGRATIONS.length);
});
