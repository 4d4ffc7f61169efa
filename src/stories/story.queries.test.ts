import { expect, test } from 'vitest';
import { openTestStore } from '../store/testing.ts';
import { findStory } from './story.queries.ts';
import { draftOf } from './testing.ts';
import { upsertStories } from './upsert-stories.ts';

test('what a story page asks is planned once, however long it has become', async () => {
  const store = await openTestStore();
  const now = new Date('2026-11-28T12:00:00Z');
  await store.write((writing) =>
    upsertStories(writing, [draftOf({ headline: 'Read often', slug: 'read-often', publishedAt: now })], now),
  );
  for (let time = 0; time < 3; time += 1)
    expect(await findStory(store.reading, 'read-often', now)).toMatchObject({ found: 'story' });
  const { rows } = await store.statement('select statement from pg_prepared_statements');
  expect(rows.filter(({ statement }) => String(statement).includes('picture_ids'))).toHaveLength(1);
  await store.close();
});
