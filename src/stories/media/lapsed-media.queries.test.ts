import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Store } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { openTestStore } from '../../store/testing.ts';
import type { Body } from '../body.ts';
import { addEntry } from '../live/keep-entry.ts';
import { keepMedia } from '../media.queries.ts';
import { takeStories } from '../take-stories.ts';
import { draftOf } from '../testing.ts';
import { countLapsedShown, listLapsedShown } from './lapsed-media.queries.ts';
import { storiesShowing } from './uses.queries.ts';

const NOW = new Date('2026-11-25T12:00:00Z');
let store: Store;
beforeAll(async () => {
  store = await openTestStore();
});
afterAll(() => store.close());

const showing = (mediaId: string): Body => ({
  type: 'doc',
  content: [
    {
      type: 'figure',
      attrs: { mediaId, src: null, alt: 'A port', caption: null, credit: 'Ada', width: 9, height: 9 },
    },
  ],
});

test('a picture is found in the text of a story and in its entries, each story once', async () => {
  const kept = (text: string) =>
    store.write((writing) =>
      keepMedia(writing, { mime: 'image/png', width: 9, height: 9, bytes: Buffer.from(text) }),
    );
  const [inText, inEntries, inNone] = [await kept('text'), await kept('entries'), await kept('none')];
  const drafts = [
    draftOf({ headline: 'In its text', slug: 'in-its-text', body: showing(inText) }),
    draftOf({ headline: 'In its entries', slug: 'in-its-entries' }),
  ];
  await store.write((writing) => takeStories(writing, drafts, NOW));
  await store.statement(`update stories set kind = 'live' where slug = 'in-its-entries'`);
  const rows = await store.reading.selectFrom('stories').select(['id', 'slug']).execute();
  const idOf = (slug: string) => rows.find((row) => row.slug === slug)?.id ?? '';
  for (const media of [inEntries, inEntries, inText]) {
    const entry = { id: newId(), headline: null, body: showing(media), byline: null, by: null };
    await store.write((writing) => addEntry(writing, idOf('in-its-entries'), entry, NOW));
  }
  expect(await storiesShowing(store.reading, inEntries)).toEqual([idOf('in-its-entries')]);
  expect((await storiesShowing(store.reading, inText)).sort()).toEqual(rows.map(({ id }) => id).sort());
  expect(await storiesShowing(store.reading, inNone)).toEqual([]);
  expect(await countLapsedShown(store.reading, NOW, 'UTC')).toBe(0);
  await store.statement(`update media set expires_on = '2026-11-24'`);
  const lapsed = await listLapsedShown(store.reading, NOW, 'UTC', 9);
  expect(lapsed.map(({ mediaId, headline }) => [mediaId, headline]).sort()).toEqual(
    [
      [inEntries, 'In its entries'],
      [inText, 'In its entries'],
      [inText, 'In its text'],
    ].sort(),
  );
  expect(await countLapsedShown(store.reading, NOW, 'UTC')).toBe(2);
});
