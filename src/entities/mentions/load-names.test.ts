import { expect, it } from 'vitest';
import { openTestStore } from '../../store/testing.ts';
import { draftOf } from '../../stories/testing.ts';
import { upsertStories } from '../../stories/upsert-stories.ts';
import { loadNames } from './load-names.ts';
import { nameDataFor } from './name-data.ts';

it('loads what names are read with in the languages that the newsroom writes', async () => {
  const store = await openTestStore();
  const drafts = ['fr-CA', 'ru', 'de', 'ru'].map((language, i) =>
    draftOf({ headline: `Story ${i}`, language }),
  );
  await store.write((writing) => upsertStories(writing, drafts, new Date('2026-11-20T10:00:00Z')));
  expect(await loadNames(store.reading, 'fr')).toEqual(['fr', 'ru']);
  expect(Object.keys(nameDataFor('none'))).toEqual(expect.arrayContaining(['fr', 'ru', 'places']));
  await store.close();
});
