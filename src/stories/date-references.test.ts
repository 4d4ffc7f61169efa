import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Store } from '../store/database.ts';
import { openTestStore } from '../store/testing.ts';
import { listCards } from './card.queries.ts';
import { dateReferences } from './date-references.ts';
import { draftOf } from './testing.ts';
import { upsertStories } from './upsert-stories.ts';

const NOW = new Date('2026-11-20T12:00:00Z');
const TOPIC = { slug: 'grain', names: { en: 'Grain' } };
let store: Store;
beforeAll(async () => {
  store = await openTestStore();
  const draft = draftOf({ headline: 'Out', topics: [TOPIC] });
  await store.write((writing) => upsertStories(writing, [draft], NOW));
});
afterAll(() => store.close());

const listed = async () =>
  (await listCards(store.reading, { topic: 'grain', language: 'en' }, 10, NOW)).map(
    ({ headline }) => headline,
  );

test('a topic whose dates were lost has its stories again', async () => {
  expect(await listed()).toEqual(['Out']);
  await store.statement('update story_topics set published_at = null, language = null');
  expect(await listed()).toEqual([]);
  await store.write(dateReferences);
  expect(await listed()).toEqual(['Out']);
});
