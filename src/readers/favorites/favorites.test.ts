import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Store } from '../../store/database.ts';
import { openTestStore } from '../../store/testing.ts';
import { draftOf } from '../../stories/testing.ts';
import { upsertStories } from '../../stories/upsert-stories.ts';
import { withdrawStory } from '../../stories/withdraw-story.ts';
import { type Authorized, authorize } from '../permission.ts';
import { makeMember } from '../testing.ts';
import { bringFavorites } from './bring-favorites.ts';
import { changeFavorite } from './change-favorite.ts';
import { addFolder, removeFolder, renameFolder } from './change-folders.ts';
import { type FavoriteOrder, MOST_FAVORITES } from './favorite.ts';
import {
  countFavorites,
  exportFavorites,
  listFavorites,
  listFolders,
  savedAmong,
} from './favorites.queries.ts';
import { removeFavorite } from './remove-favorite.ts';
import { saveStory } from './save-story.ts';

type By = Authorized<'use own account'>;
const now = new Date('2026-11-24T12:00:00Z');
let store: Store;
beforeAll(async () => {
  store = await openTestStore();
  await store.write((writing) =>
    upsertStories(
      writing,
      [
        ...Array.from({ length: 9 }, (_, at) =>
          draftOf({
            slug: `story-${at}`,
            headline: `Headline ${'ihgfedcba'[at]}`,
            standfirst: at === 4 ? '100 % of a_b\\c' : null,
            publishedAt: new Date(Date.UTC(2026, 9, 20 - ((at * 4) % 9))),
          }),
        ),
        draftOf({ slug: 'embargoed', headline: 'Secret', embargoUntil: new Date('2027-01-01T00:00:00Z') }),
      ],
      now,
    ),
  );
});
afterAll(() => store.close());

async function member(): Promise<By> {
  const { id, email } = await makeMember(store);
  const person = { id, email, name: '', role: 'reader', language: null, twoStep: false } as const;
  const session = {
    id: '',
    token: '',
    passed: 'password',
    startedAt: now,
    expiresAt: now,
    member: { ...person, keepsHistory: true, wantsRecommended: false, ownFront: false },
  } as const;
  return authorize(session, 'use own account', { twoStep: false });
}
const save = (by: By, slug: string, at = now) => store.write((writing) => saveStory(writing, by, slug, at));
const idOf = async (by: By, slug: string) =>
  (await exportFavorites(store.reading, by, now)).find((favorite) => favorite.slug === slug)?.id ?? '';

test('a story is saved once, however often it is asked, and taken out again', async () => {
  const by = await member();
  await save(by, 'story-0', new Date('2026-11-01T00:00:00Z'));
  await save(by, 'story-0');
  const [only, ...rest] = await exportFavorites(store.reading, by, now);
  expect(rest).toEqual([]);
  expect(only).toMatchObject({ slug: 'story-0', note: '', savedAt: new Date('2026-11-01T00:00:00Z') });
  await store.write((writing) => removeFavorite(writing, by, 'story-0'));
  expect(await exportFavorites(store.reading, by, now)).toEqual([]);
  await expect(store.write((writing) => removeFavorite(writing, by, 'story-0'))).rejects.toThrow(/not among/);
});

test('what readers may not see cannot be saved', async () => {
  const by = await member();
  await expect(save(by, 'embargoed')).rejects.toThrow(/no story/);
  await expect(save(by, 'no-such-story')).rejects.toThrow(/no story/);
  await expect(save(by, '')).rejects.toThrow(/no story/);
});

test.each(['newest saved', 'oldest saved', 'newest published', 'headline'] satisfies FavoriteOrder[])(
  'by %s, pages of two follow one another without gap or repetition',
  async (order) => {
    const by = await member();
    for (let at = 0; at < 9; at += 1) {
      // Three at a time in the same millisecond.
      await save(by, `story-${at}`, new Date(Date.UTC(2026, 10, 1 + Math.floor(at / 3))));
    }
    const whole = await listFavorites(store.reading, by, { order }, 100, now);
    const paged = [];
    for (let after: (typeof whole)[number] | undefined; ; ) {
      const page = await listFavorites(store.reading, by, { order, after: after ?? null }, 2, now);
      if (page.length === 0) break;
      paged.push(...page);
      after = page.at(-1);
    }
    expect(paged.map(({ slug }) => slug)).toEqual(whole.map(({ slug }) => slug));
    expect(new Set(whole.map(({ slug }) => slug)).size).toBe(9);
    const slugs = whole.map(({ slug }) => slug);
    const first = {
      'newest saved': ['story-6', 'story-7', 'story-8'],
      'oldest saved': ['story-0', 'story-1', 'story-2'],
      'newest published': ['story-0', 'story-7', 'story-5'],
      headline: ['story-8', 'story-7', 'story-6'],
    }[order];
    expect(order.startsWith('newest saved') ? slugs.slice(0, 3).sort() : slugs.slice(0, 3)).toEqual(first);
  },
);

test('all words must stand in headline, standfirst or note; signs of the pattern language are plain signs', async () => {
  const by = await member();
  for (let at = 0; at < 9; at += 1) await save(by, `story-${at}`);
  const id = await idOf(by, 'story-2');
  await store.write((writing) =>
    changeFavorite(writing, by, { id, note: 'Ask the Zollamt', folderId: null }),
  );
  const find = async (q: string) =>
    (await listFavorites(store.reading, by, { q, order: 'headline' }, 100, now)).map(({ slug }) => slug);
  expect(await find('HEADLINE g')).toEqual(['story-2']);
  expect(await find('headline zollamt')).toEqual(['story-2']);
  expect(await find('%')).toEqual(['story-4']);
  expect(await find('a_b\\c')).toEqual(['story-4']);
  expect(await find('zollamt nothing')).toEqual([]);
  expect(await countFavorites(store.reading, by, { q: 'headline' }, now)).toBe(9);
});

test('a withdrawn story stays in the list without a word of it, is found by its note only, and can be removed', async () => {
  const by = await member();
  const [taken] = await store.write((writing) =>
    upsertStories(writing, [draftOf({ slug: 'to-withdraw', headline: 'Unsayable words' })], now),
  );
  await save(by, 'to-withdraw');
  await save(by, 'story-1');
  const id = await idOf(by, 'to-withdraw');
  await store.write((writing) => changeFavorite(writing, by, { id, note: 'my note', folderId: null }));
  await store.write((writing) => withdrawStory(writing, taken?.id ?? '', 'wrong', now));
  const kept = (await exportFavorites(store.reading, by, now)).find(({ slug }) => slug === 'to-withdraw');
  expect(kept).toMatchObject({ headline: null, publishedAt: null, note: 'my note' });
  const find = (q: string) => listFavorites(store.reading, by, { q, order: 'headline' }, 9, now);
  expect(await find('unsayable')).toEqual([]);
  expect((await find('note')).map(({ slug, key }) => [slug, key])).toEqual([['to-withdraw', '']]);
  expect(await savedAmong(store.reading, by, ['to-withdraw', 'story-1', 'story-2'], now)).toEqual([
    { slug: 'story-1', headline: 'Headline h', language: 'en' },
  ]);
  await store.write((writing) => removeFavorite(writing, by, 'to-withdraw'));
});

test('folders: a name once, whatever its letters; what was in one stays when it goes', async () => {
  const by = await member();
  const add = (name: string) => store.write((writing) => addFolder(writing, by, name));
  const folder = (await add('Trade')) as { id: string };
  expect([await add('TRADE'), await add('')]).toEqual(['name taken', 'no name']);
  const other = (await add('Other')) as { id: string };
  const rename = (id: string, name: string) => store.write((writing) => renameFolder(writing, by, id, name));
  expect([await rename(other.id, 'trade'), await rename(folder.id, 'TRADE')]).toEqual(['name taken', null]);
  await save(by, 'story-0');
  const id = await idOf(by, 'story-0');
  await store.write((writing) => changeFavorite(writing, by, { id, note: '', folderId: folder.id }));
  expect((await listFolders(store.reading, by)).map(({ name, count }) => [name, count])).toEqual([
    ['Other', 0],
    ['TRADE', 1],
  ]);
  await store.write((writing) => removeFolder(writing, by, folder.id));
  expect(await exportFavorites(store.reading, by, now)).toMatchObject([{ slug: 'story-0', folder: null }]);
});

test('nothing of another member can be seen, changed or taken', async () => {
  const [a, b] = [await member(), await member()];
  await save(b, 'story-0');
  const id = await idOf(b, 'story-0');
  const { id: folderId } = (await store.write((writing) => addFolder(writing, b, 'Mine'))) as { id: string };
  await store.write((writing) => changeFavorite(writing, b, { id, note: 'b', folderId }));
  const asA = (change: Parameters<Store['write']>[0]) =>
    expect(store.write(change)).rejects.toThrow(/not|no such/);
  await asA((writing) => removeFavorite(writing, a, 'story-0'));
  await asA((writing) => changeFavorite(writing, a, { id, note: 'a', folderId: null }));
  await asA((writing) => renameFolder(writing, a, folderId, 'Taken'));
  await asA((writing) => removeFolder(writing, a, folderId));
  await save(a, 'story-1');
  const own = await idOf(a, 'story-1');
  await asA((writing) => changeFavorite(writing, a, { id: own, note: '', folderId }));
  expect(await listFavorites(store.reading, a, { folder: folderId, order: 'headline' }, 9, now)).toEqual([]);
  expect(await listFolders(store.reading, a)).toEqual([]);
  expect(await savedAmong(store.reading, a, ['story-0'], now)).toEqual([]);
  expect(await exportFavorites(store.reading, b, now)).toMatchObject([
    { slug: 'story-0', note: 'b', folder: 'Mine' },
  ]);
});

test('a story is saved by an address it had before, as long as readers may see it', async () => {
  const by = await member();
  await store.write(async (writing) => {
    for (const [old, slug] of [
      ['before-story-0', 'story-0'],
      ['before-embargoed', 'embargoed'],
    ] as const) {
      const { id } = await writing
        .selectFrom('stories')
        .select('id')
        .where('slug', '=', slug)
        .executeTakeFirstOrThrow();
      await writing.insertInto('old_slugs').values({ slug: old, story_id: id, until: now }).execute();
    }
  });
  expect((await save(by, 'before-story-0')).slug).toBe('story-0');
  for (const slug of ['embargoed', 'before-embargoed']) {
    await expect(save(by, slug)).rejects.toThrow('no story at this address');
  }
  const brought = await store.write((writing) =>
    bringFavorites(
      writing,
      by,
      ['embargoed', 'before-embargoed'].map((slug) => ({ slug, note: '', folder: null, savedAt: null })),
      now,
    ),
  );
  expect(brought.map(({ outcome, headline }) => [outcome, headline])).toEqual([
    ['not ours', null],
    ['not ours', null],
  ]);
});

test('what is brought in is added once, with its folder, note and time; what is there already stays as it is', async () => {
  const by = await member();
  await save(by, 'story-0');
  const savedAt = new Date('2025-01-02T03:04:05Z');
  const favorite = (slug: string, more = {}) => ({ slug, note: '', folder: null, savedAt: null, ...more });
  const brought = await store.write((writing) =>
    bringFavorites(
      writing,
      by,
      [
        favorite('story-0', { note: 'never' }),
        favorite('story-1', { note: 'a note', folder: ' Brought ', savedAt }),
        favorite('story-1'),
        favorite('embargoed'),
        favorite('no-such-story', { folder: 'Not made' }),
        favorite('story-2', { folder: 'brought', savedAt: new Date('2030-01-01T00:00:00Z') }),
      ],
      now,
    ),
  );
  expect(brought.map(({ outcome }) => outcome)).toEqual([
    'there already',
    'added',
    'there already',
    'not ours',
    'not ours',
    'added',
  ]);
  expect(await exportFavorites(store.reading, by, now)).toMatchObject([
    { slug: 'story-1', note: 'a note', folder: 'Brought', savedAt },
    { slug: 'story-0', note: '', folder: null },
    { slug: 'story-2', folder: 'Brought', savedAt: now },
  ]);
  expect((await listFolders(store.reading, by)).map(({ name }) => name)).toEqual(['Brought']);
});

test(`${MOST_FAVORITES} favorites are as many as one may keep, whichever way they come`, async () => {
  const by = await member();
  // What is counted needs no stories here: ten thousand of them would take longer than all the rest.
  await store.statement('alter table favorites drop constraint favorites_story_id_fkey');
  await store.statement(
    `insert into favorites (id, user_id, story_id) select gen_random_uuid(), $1, gen_random_uuid()
      from generate_series(1, ${MOST_FAVORITES - 1})`,
    [by.member.id],
  );
  await save(by, 'story-1');
  await expect(save(by, 'story-2')).rejects.toThrow(`${MOST_FAVORITES.toLocaleString('en')} favourites`);
  await save(by, 'story-1');
  const bring = (slug: string) =>
    store.write((writing) =>
      bringFavorites(writing, by, [{ slug, note: '', folder: null, savedAt: null }], now),
    );
  await expect(bring('story-2')).rejects.toThrow(`${MOST_FAVORITES.toLocaleString('en')} favourites`);
  expect(await bring('story-1')).toMatchObject([{ outcome: 'there already' }]);
});
