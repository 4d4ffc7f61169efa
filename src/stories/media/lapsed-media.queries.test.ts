import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Store } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { openTestStore } from '../../store/testing.ts';
import type { Body } from '../body.ts';
import { addEntry } from '../live/keep-entry.ts';
import { keepMedia } from '../media.queries.ts';
import { draftOf } from '../testing.ts';
import { upsertStories } from '../upsert-stories.ts';
import { countLapsedShown, lapsedMedia, listLapsedShown } from './lapsed-media.queries.ts';
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
  await store.write((writing) => upsertStories(writing, drafts, NOW));
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

test('a picture may be used to the end of its last day in the portal’s time zone; the first to lapse comes first', async () => {
  await store.statement('truncate stories, media cascade');
  const kept = (text: string) =>
    store.write((writing) =>
      keepMedia(writing, { mime: 'image/png', width: 9, height: 9, bytes: Buffer.from(text) }),
    );
  const [long, last] = [await kept('long'), await kept('last')];
  const ends = (id: string, day: string) =>
    store.statement('update media set expires_on = $2::date where id = $1::uuid', [id, day]);
  await ends(long, '2026-11-01');
  await ends(last, '2026-11-25');
  const drafts = [
    draftOf({ headline: 'Older', body: showing(long), publishedAt: new Date('2026-11-01T00:00:00Z') }),
    draftOf({ headline: 'Newer', body: showing(long), publishedAt: new Date('2026-11-02T00:00:00Z') }),
    draftOf({ headline: 'Last', body: showing(last) }),
    draftOf({ headline: 'Not out', body: showing(long), embargoUntil: new Date('2026-12-24T00:00:00Z') }),
  ];
  await store.write((writing) => upsertStories(writing, drafts, NOW));
  const listed = async (at: string, zone: string) =>
    (await listLapsedShown(store.reading, new Date(at), zone, 9)).map(({ headline, expiresOn }) => [
      headline,
      expiresOn,
    ]);
  const before = [
    ['Newer', '2026-11-01'],
    ['Older', '2026-11-01'],
  ];
  const after = [...before, ['Last', '2026-11-25']];
  // The day ends at 15:00 UTC in Tokyo, at 05:00 UTC of the next in New York.
  for (const [at, zone, expected] of [
    ['2026-11-25T23:59:59Z', 'UTC', before],
    ['2026-11-26T00:00:00Z', 'UTC', after],
    ['2026-11-25T14:59:59Z', 'Asia/Tokyo', before],
    ['2026-11-25T15:00:00Z', 'Asia/Tokyo', after],
    ['2026-11-26T04:59:59Z', 'America/New_York', before],
    ['2026-11-26T05:00:00Z', 'America/New_York', after],
  ] as const) {
    expect(await listed(at, zone), `${at} ${zone}`).toEqual(expected);
    expect((await lapsedMedia(store.reading, [last], new Date(at), zone)).get(last)).toBe(
      expected === after ? '2026-11-25' : undefined,
    );
    expect(await countLapsedShown(store.reading, new Date(at), zone)).toBe(expected === after ? 2 : 1);
  }
  expect(await lapsedMedia(store.reading, [], NOW, 'UTC')).toEqual(new Map());
});
