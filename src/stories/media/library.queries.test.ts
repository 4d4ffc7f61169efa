import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeMember } from '../../readers/testing.ts';
import type { Store } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { openTestStore, permittedTo } from '../../store/testing.ts';
import { addEntry } from '../live/keep-entry.ts';
import { NOTHING_CHOSEN } from '../presentation.ts';
import type { LeadMedia } from '../story.ts';
import { draftOf } from '../testing.ts';
import { upsertStories } from '../upsert-stories.ts';
import { describeMedia, type MediaDescription } from './describe-media.ts';
import { findMediaItem, listMedia, type MediaWanted } from './library.queries.ts';
import { mediaFiles, mediaHistory } from './media-history.queries.ts';
import { mediaByOrigin, rememberOrigin } from './origins.queries.ts';
import { bringBackMedia, removeMedia } from './remove-media.ts';
import { findLeadFocal, findShownMedia } from './shown-media.queries.ts';
import {
  deleteSizes,
  findKept,
  findSize,
  insertSizes,
  sizesThere,
  type WantedSize,
} from './sizes.queries.ts';
import { findUses, storiesShowing } from './uses.queries.ts';

// The library's data on pictures, without generating any.

const NOW = new Date('2026-03-10T12:00:00Z');
const SOON = new Date('2026-03-10T12:00:01Z');
const DAY = '2026-03-10';

let store: Store;
let ada: string;
const ids: Record<string, string> = {};
beforeAll(async () => {
  store = await openTestStore();
  ada = (await makeMember(store, { name: 'Ada' })).id;
});
afterAll(() => store.close());

/** A picture with everything a library asks for, with overrides in `more`. */
async function picture(name: string, more: Readonly<Record<string, unknown>> = {}): Promise<string> {
  const id = newId();
  ids[name] = id;
  const row: Record<string, unknown> = {
    id,
    name: `${name}.jpg`,
    sha256: id.replaceAll('-', '').repeat(2),
    mime: 'image/jpeg',
    width: 640,
    height: 480,
    alt: JSON.stringify({ en: 'Something' }),
    credit: 'Somebody',
    created_at: NOW.toISOString(),
    changed_at: NOW.toISOString(),
    ...more,
  };
  await store.statement(
    `insert into media (${Object.keys(row).join(', ')}, bytes) select r.*, '\\x00'::bytea from (select ${Object.keys(row).join(', ')}
      from jsonb_populate_record(null::media, $1::jsonb)) r`,
    [JSON.stringify({ ...row, alt: JSON.parse(String(row.alt)), caption: row.caption ?? undefined })],
  );
  return id;
}

const leadOf = (mediaId: string, focal = { x: 0.25, y: 0.8 }): LeadMedia => ({
  mediaId,
  src: null,
  alt: '',
  caption: null,
  credit: null,
  width: 640,
  height: 480,
  focal,
});
const take = async (more: Parameters<typeof draftOf>[0]) =>
  store.write(async (writing) => (await upsertStories(writing, [draftOf(more)], NOW))[0]?.id ?? '');

describe('the library', () => {
  const listed = async (wanted: Partial<MediaWanted> = {}) =>
    (await listMedia(store.reading, { most: 50, day: DAY, ...wanted })).map(({ name }) =>
      name.replace('.jpg', ''),
    );
  beforeAll(async () => {
    const at = (second: number) => ({ created_at: new Date(NOW.getTime() + second * 1000).toISOString() });
    await picture('oldest', { ...at(1), credit: '' });
    await picture('drawing', { ...at(2), mime: 'image/svg+xml', alt: '{}' });
    await picture('moving', { ...at(3), frames: 9, holder: 'Harbour Films' });
    await picture('ended', { ...at(4), expires_on: '2026-03-09' });
    await picture('ends today', { ...at(5), expires_on: DAY });
    await picture('ends in a month', { ...at(6), expires_on: '2026-04-09' });
    await picture('ends later', { ...at(7), expires_on: '2026-04-10' });
    await picture('removed', { ...at(8), removed_at: NOW.toISOString() });
    await picture('harbour', { ...at(9), caption: { fr: 'Le PORT' } });
    await take({ headline: 'Shows', lead: leadOf(ids.harbour ?? '') });
    const teaserPicture = { mediaId: ids['ends later'] ?? '', alt: '' };
    await take({ headline: 'Teases', presentation: { ...NOTHING_CHOSEN, teaserPicture } });
  });
  const ALL = [
    'harbour',
    'ends later',
    'ends in a month',
    'ends today',
    'ended',
    'moving',
    'drawing',
    'oldest',
  ];

  test('has the newest first, page by page, and nothing that was taken out', async () => {
    expect(await listed()).toEqual(ALL);
    expect(await listed({ most: 2 })).toEqual(ALL.slice(0, 2));
    expect(await listed({ before: ids['ends later'] })).toEqual(ALL.slice(2));
    expect(await listed({ before: newId() })).toEqual([]);
  });

  test.each<[string, Partial<MediaWanted>, string[]]>([
    ['photographs', { kind: 'photo' }, ALL.filter((name) => name !== 'moving' && name !== 'drawing')],
    ['drawings', { kind: 'drawing' }, ['drawing']],
    ['what moves', { kind: 'moving' }, ['moving']],
    ['what lacks a credit', { lack: 'credit' }, ['oldest']],
    ['what lacks words', { lack: 'alt' }, ['drawing']],
    ['what may be used no more: the day after its last', { lack: 'expired' }, ['ended']],
    ['what ends within thirty days, today too', { lack: 'expiring' }, ['ends in a month', 'ends today']],
    ['what is used nowhere', { lack: 'unused' }, ALL.slice(2)],
    ['what was taken out', { lack: 'removed' }, ['removed']],
    ['a word of its name', { q: 'ENDS' }, ['ends later', 'ends in a month', 'ends today']],
    ['words of its caption and its name, in any order', { q: 'port  harbour' }, ['harbour']],
    ['whose it is', { q: 'films' }, ['moving']],
    ['a word that none has', { q: 'port films' }, []],
  ])('is narrowed to %s', async (_, wanted, names) => {
    expect(await listed(wanted)).toEqual(names);
  });

  test('tells where a picture was taken in from, while it is there', async () => {
    const src = (name: string) => `https://a.example/${name}`;
    await store.write(async (writing) => {
      for (const name of ['ended', 'removed', 'oldest'])
        await rememberOrigin(writing, ids[name] ?? '', src(name));
      await rememberOrigin(writing, ids.moving ?? '', src('oldest'));
    });
    const found = await mediaByOrigin(store.reading);
    expect([...found].map(([address, { id }]) => [address, id]).toSorted()).toEqual([
      [src('ended'), ids.ended],
      [src('oldest'), ids.moving],
    ]);
  });
});

describe('where a picture stands', () => {
  test('stories that readers see first, the newest of them, then the rest; with the place it has there', async () => {
    const id = await picture('used');
    const figure = {
      type: 'doc' as const,
      content: [
        {
          type: 'figure' as const,
          attrs: { mediaId: id, src: null, alt: '', caption: null, credit: null, width: null, height: null },
        },
      ],
    };
    const at = (day: number) => new Date(Date.UTC(2026, 2, day));
    const stories = {
      draft: await take({ headline: 'draft', state: 'draft', publishedAt: null, lead: leadOf(id) }),
      older: await take({ headline: 'older', publishedAt: at(1), body: figure }),
      embargoed: await take({
        headline: 'embargoed',
        publishedAt: at(2),
        embargoUntil: SOON,
        lead: leadOf(id),
      }),
      newer: await take({ headline: 'newer', publishedAt: at(2), lead: leadOf(id) }),
      none: await take({ headline: 'none' }),
    };
    const uses = async (now: Date) =>
      (await findUses(store.reading, id, now)).map(({ headline, isLead, isOut }) => [
        headline,
        isLead,
        isOut,
      ]);
    expect(await uses(NOW)).toEqual([
      ['newer', true, true],
      ['older', false, true],
      ['embargoed', true, false],
      ['draft', true, false],
    ]);
    const { none: _, ...showing } = stories;
    expect((await storiesShowing(store.reading, id)).toSorted()).toEqual(Object.values(showing).toSorted());
    await expect(
      store.write((writing) => removeMedia(writing, { id, by: permittedTo(ada), now: NOW })),
    ).rejects.toThrow(/“newer”, “older”, “embargoed” and 1 more/);
  });

  test('readers are sent it from the moment a story shows it to them', async () => {
    for (const times of [{ publishedAt: SOON }, { publishedAt: NOW, embargoUntil: SOON }]) {
      const id = await picture(`shown ${JSON.stringify(times)}`);
      await take({ headline: `Shows ${id}`, lead: leadOf(id), ...times });
      const isPublic = async (now: Date) => (await findShownMedia(store.reading, id, now))?.isPublic;
      expect([await isPublic(NOW), await isPublic(SOON)]).toEqual([false, true]);
    }
    const id = await picture('in a draft');
    await take({ headline: 'A draft', state: 'draft', publishedAt: null, lead: leadOf(id) });
    expect((await findShownMedia(store.reading, id, SOON))?.isPublic).toBe(false);
    expect(await findShownMedia(store.reading, newId(), NOW)).toBeNull();
    // The entries of live coverage are as public as their story.
    for (const [times, now] of [
      [{ publishedAt: NOW, embargoUntil: SOON }, NOW],
      [{ publishedAt: NOW }, NOW],
    ] as const) {
      const inEntry = await picture(`in an entry ${JSON.stringify(times)}`);
      const story = await take({ headline: `Live ${inEntry}`, kind: 'live', ...times });
      const body = {
        type: 'doc' as const,
        content: [
          {
            type: 'figure' as const,
            attrs: {
              mediaId: inEntry,
              src: null,
              alt: '',
              caption: null,
              credit: null,
              width: null,
              height: null,
            },
          },
        ],
      };
      const entry = { id: newId(), headline: null, body, byline: null, by: null };
      await store.write((writing) => addEntry(writing, story, entry, NOW));
      expect((await findShownMedia(store.reading, inEntry, now))?.isPublic).toBe(!('embargoUntil' in times));
    }
  });

  test('it is cut about a point that a story keeps for it, and no other', async () => {
    const [id, other] = [await picture('cut'), await picture('not cut')];
    await take({ headline: 'Cut', lead: leadOf(id, { x: 0.25, y: 0.8 }) });
    expect(await findLeadFocal(store.reading, id, '25-80')).toEqual({ x: 0.25, y: 0.8 });
    expect(await findLeadFocal(store.reading, id, '80-25')).toBeNull();
    expect(await findLeadFocal(store.reading, other, '25-80')).toBeNull();
  });
});

describe('a picture is sent', () => {
  const size = (width: number, more: object = {}) => ({
    kind: 'webp' as const,
    shape: 'whole' as const,
    point: '',
    width,
    mime: 'image/webp',
    bytes: Buffer.from(`${width}`),
    ...more,
  });
  let id: string;
  const found = async (more: Partial<WantedSize> = {}) => {
    const wanted = {
      kind: 'webp' as const,
      shape: 'whole' as const,
      point: '',
      width: 800,
      takesAvif: false,
      ...more,
    };
    const one = await findSize(store.reading, id, wanted);
    return one && [one.kind, one.shape, one.width];
  };
  beforeAll(async () => {
    id = await picture('sized', { avif: 'made' });
    await store.write((writing) =>
      insertSizes(writing, id, [
        ...[400, 800, 1200].map((width) => size(width)),
        size(400, { kind: 'avif', mime: 'image/avif' }),
        size(1200, { kind: 'still', mime: 'image/jpeg' }),
        size(1200, { kind: 'still', shape: 'card', point: '25-80', mime: 'image/jpeg' }),
      ]),
    );
  });

  test('in the narrowest size that is wide enough, else in the widest', async () => {
    expect(await found({ width: 400 })).toEqual(['webp', 'whole', 400]);
    expect(await found({ width: 401 })).toEqual(['webp', 'whole', 800]);
    expect(await found({ width: 1200 })).toEqual(['webp', 'whole', 1200]);
    expect(await found({ width: 1600 })).toEqual(['webp', 'whole', 1200]);
    expect(await found({ width: null })).toEqual(['webp', 'whole', 1200]);
  });

  test('as AVIF where that was made and is asked for, and else as it can be read', async () => {
    expect(await found({ kind: 'avif', takesAvif: true })).toEqual(['avif', 'whole', 400]);
    expect(await found({ takesAvif: true })).toEqual(['webp', 'whole', 800]);
    expect(await found({ kind: 'still' })).toEqual(['still', 'whole', 1200]);
    // The existing AVIF contains outdated text.
    await store.statement("update media set avif = 'waiting' where id = $1::uuid", [id]);
    expect(await found({ kind: 'avif', takesAvif: true })).toEqual(['webp', 'whole', 800]);
    await store.statement("update media set avif = 'made' where id = $1::uuid", [id]);
  });

  test('cut as it was asked for, else whole, and never cut otherwise', async () => {
    expect(await found({ kind: 'still', shape: 'card', point: '25-80' })).toEqual(['still', 'card', 1200]);
    for (const other of [
      { shape: 'card', point: '50-50' },
      { shape: 'lead', point: '25-80' },
    ] as const)
      expect(await found({ kind: 'still', ...other })).toEqual(['still', 'whole', 1200]);
  });

  test('in the sizes it has, one in the place of another of its kind, and not in those that were deleted', async () => {
    await store.write(async (writing) => {
      await insertSizes(writing, id, [size(800, { bytes: Buffer.from('anew') })]);
      await deleteSizes(writing, id, [size(1200), size(800, { kind: 'still' })]);
    });
    const widths = (await sizesThere(store.reading, id)).map(
      ({ kind, shape, width }) => `${kind} ${shape} ${width}`,
    );
    expect(widths.toSorted()).toEqual([
      'still card 1200',
      'still whole 1200',
      'webp whole 400',
      'webp whole 800',
    ]);
    const one = await findSize(store.reading, id, { ...size(800), takesAvif: false });
    expect(Buffer.from(one?.bytes ?? []).toString()).toBe('anew');
  });

  test('as it is kept only where we drew it and it is no larger than four megabytes', async () => {
    const kept = async (name: string, bytes: number, version: number | null) => {
      const one = await picture(name, { version: 2 });
      await store.statement('update media set bytes = $2 where id = $1::uuid', [one, Buffer.alloc(bytes)]);
      if (version)
        await store.statement(
          `insert into media_originals (media_id, version, sha256, mime, name, bytes) values ($1::uuid, $2, $3, 'image/jpeg', '', '\\x00')`,
          [one, version, one.replaceAll('-', '').repeat(2)],
        );
      return (await findKept(store.reading, one)) !== null;
    };
    expect(await kept('kept', 4 * 1024 * 1024, 2)).toBe(true);
    expect(await kept('too large', 4 * 1024 * 1024 + 1, 2)).toBe(false);
    expect(await kept('of an import', 1, null)).toBe(false);
    expect(await kept('of the file before', 1, 1)).toBe(false);
  });
});

describe('what is done to a picture', () => {
  const state = async (id: string) =>
    (
      await store.statement(
        'select avif, sizes, changed_by, changed_at, removed_at, removed_by from media where id = $1::uuid',
        [id],
      )
    ).rows[0];
  const RIGHTS = { holder: '', licence: '', territories: '', note: '', expiresOn: null };
  const PLAIN: MediaDescription = {
    language: 'en',
    alt: 'Something',
    caption: '',
    credit: 'Somebody',
    rights: RIGHTS,
    focal: { x: 0.5, y: 0.5 },
  };

  test.each<[string, Partial<MediaDescription>, { told: boolean; avif: string; sizes: string }]>([
    ['its alternative text', { alt: 'Else' }, { told: true, avif: 'made', sizes: 'made' }],
    ['its caption', { caption: 'Else' }, { told: true, avif: 'waiting', sizes: 'made' }],
    ['its credit', { credit: 'Else' }, { told: true, avif: 'waiting', sizes: 'made' }],
    ['what stays in sight', { focal: { x: 0.25, y: 0.5 } }, { told: true, avif: 'made', sizes: 'waiting' }],
    [
      'how long it may be used',
      { rights: { ...RIGHTS, expiresOn: DAY } },
      { told: false, avif: 'made', sizes: 'made' },
    ],
    [
      'words in another language',
      { language: 'fr', alt: 'Autre' },
      { told: true, avif: 'made', sizes: 'made' },
    ],
  ])(
    '%s: readers get a note about what they see, and everything derived from it is rebuilt',
    async (_, more, expected) => {
      const id = await picture(`described ${JSON.stringify(more)}`, { avif: 'made', sizes: 'made' });
      let told = false;
      const tell = async () => {
        told = true;
      };
      const about = { id, seen: NOW.getTime(), by: permittedTo(ada), now: SOON };
      await store.write((writing) => describeMedia(writing, about, { ...PLAIN, ...more }, tell));
      const { avif, sizes, changed_by, changed_at } = (await state(id)) ?? {};
      expect({ told, avif, sizes, changed_by, changed_at }).toEqual({
        ...expected,
        changed_by: ada,
        changed_at: SOON,
      });
      expect(await mediaHistory(store.reading, id)).toMatchObject([
        { kind: 'describe', by: 'Ada', at: SOON },
      ]);
      // An outdated change is refused, and a change without effect is not recorded.
      await expect(store.write((writing) => describeMedia(writing, about, PLAIN, tell))).rejects.toThrow(
        'since you opened it',
      );
      const again = { ...about, seen: SOON.getTime() };
      await expect(
        store.write((writing) => describeMedia(writing, again, { ...PLAIN, ...more }, tell)),
      ).rejects.toThrow('Nothing changes');
    },
  );

  test('words in one language leave those in others', async () => {
    const id = await picture('in two', { alt: JSON.stringify({ en: 'Something', ru: 'Что-то' }) });
    const about = { id, seen: NOW.getTime(), by: permittedTo(ada), now: SOON };
    await store.write((writing) =>
      describeMedia(writing, about, { ...PLAIN, alt: '' }, async () => undefined),
    );
    expect((await findMediaItem(store.reading, id))?.alt).toEqual({ ru: 'Что-то' });
  });

  test('taken out once and brought back once, each with who did it; its history has the last first', async () => {
    const id = await picture('comes and goes');
    const remove = () =>
      store.write((writing) => removeMedia(writing, { id, by: permittedTo(ada), now: NOW }));
    const back = (now: Date) =>
      store.write((writing) => bringBackMedia(writing, { id, by: permittedTo(ada), now }));
    await back(NOW);
    await remove();
    expect(await state(id)).toMatchObject({ removed_at: NOW, removed_by: ada, changed_by: ada });
    await expect(remove()).rejects.toThrow('already been removed');
    await back(SOON);
    expect(await state(id)).toMatchObject({ removed_at: null, removed_by: null, changed_at: SOON });
    expect((await mediaHistory(store.reading, id)).map(({ kind, by }) => [kind, by])).toEqual([
      ['bring back', 'Ada'],
      ['remove', 'Ada'],
    ]);
    expect(await mediaFiles(store.reading, id)).toEqual([]);
  });
});
