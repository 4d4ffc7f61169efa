import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Store } from '../../store/database.ts';
import { openTestStore } from '../../store/testing.ts';
import { placedCards } from '../card.queries.ts';
import { pinStories } from '../pin-stories.ts';
import { draftOf } from '../testing.ts';
import { upsertStories } from '../upsert-stories.ts';
import { withdrawStory } from '../withdraw-story.ts';
import { boardsTurned, findBoard, findVersion, listVersions, nextTurn } from './board.queries.ts';
import { isOn, MOST_SLOTS, type Slot, sameSlots, turnsAfter } from './board.ts';
import { keepBoard, lockBoard } from './keep-board.ts';

const NOW = new Date('2026-11-25T12:00:00Z');
const later = (hours: number) => new Date(NOW.getTime() + hours * 3_600_000);
const FRONT = { language: 'en', section: null };
const WORLD = { language: 'en', section: 'world' };
const world = { slug: 'world', names: { en: 'World' } };
const trade = { slug: 'trade', names: { en: 'Trade' } };
let store: Store;
const ids: Record<string, string> = {};

beforeAll(async () => {
  store = await openTestStore();
  const drafts = ['a', 'b', 'c', 'd'].map((slug, at) =>
    draftOf({
      headline: `Story ${slug}`,
      slug,
      text: `Only ${slug} says this, in words of its own ${slug}${slug}.`,
      section: slug === 'd' ? trade : world,
      publishedAt: later(-1 - at),
    }),
  );
  const french = draftOf({
    headline: 'En français',
    slug: 'f',
    language: 'fr',
    section: world,
    publishedAt: later(-9),
  });
  const taken = await store.write((writing) => upsertStories(writing, [...drafts, french], NOW));
  for (const [at, slug] of ['a', 'b', 'c', 'd', 'f'].entries()) ids[slug] = taken[at]?.id ?? '';
});
afterAll(() => store.close());

const slot = (slug: string, startsAt: Date | null = null, endsAt: Date | null = null): Slot => ({
  storyId: ids[slug] ?? '',
  startsAt,
  endsAt,
});
const keep = (place: { language: string; section: string | null }, slots: Slot[]) =>
  store.write(async (writing) =>
    keepBoard(writing, await lockBoard(writing, place), { slots, kind: 'save', by: null }, NOW),
  );
const shown = async (place: { language: string; section: string | null }, now: Date) =>
  (await placedCards(store.reading, place, now)).map((card) => card.slug);

it('shows a story from its start to its end, and lets the next move up', async () => {
  await keep(FRONT, [slot('a', null, later(2)), slot('b', later(1), later(3)), slot('c')]);
  expect(await shown(FRONT, NOW)).toEqual(['a', 'c']);
  expect(await shown(FRONT, later(1))).toEqual(['a', 'b', 'c']);
  expect(await shown(FRONT, later(2))).toEqual(['b', 'c']);
  expect(await shown(FRONT, later(3))).toEqual(['c']);
});

it('says when a board turns by itself, and which did', async () => {
  expect(await nextTurn(store.reading, NOW)).toEqual(later(1));
  expect(await nextTurn(store.reading, later(1))).toEqual(later(2));
  expect(await nextTurn(store.reading, later(3))).toBeNull();
  expect(await boardsTurned(store.reading, NOW, later(1))).toEqual([FRONT]);
  expect(await boardsTurned(store.reading, later(3), later(9))).toEqual([]);
  const slots = (await findBoard(store.reading, FRONT))?.slots ?? [];
  expect(turnsAfter(slots, later(1))).toEqual([later(2), later(3)]);
});

it('shows in a section only what is of it, and nowhere another language', async () => {
  await keep(WORLD, [slot('d'), slot('f'), slot('c'), slot('b')]);
  expect(await shown(WORLD, NOW)).toEqual(['c', 'b']);
  expect(await shown({ language: 'fr', section: 'world' }, NOW)).toEqual([]);
  await keep(FRONT, [slot('f'), slot('d')]);
  expect(await shown(FRONT, NOW)).toEqual(['d']);
});

it('never shows what is under embargo, at no time of its slot', async () => {
  await keep(FRONT, [slot('a'), slot('b')]);
  await store.write((writing) =>
    writing
      .updateTable('stories')
      .set({ embargo_until: later(5) })
      .where('slug', '=', 'a')
      .execute(),
  );
  expect(await shown(FRONT, later(4.9))).toEqual(['b']);
  expect(await shown(FRONT, later(5))).toEqual(['a', 'b']);
  await store.write((writing) =>
    writing.updateTable('stories').set({ embargo_until: null }).where('slug', '=', 'a').execute(),
  );
});

it('takes a withdrawn story off every board, and says so in the history of each', async () => {
  await keep(FRONT, [slot('c'), slot('d')]);
  await keep(WORLD, [slot('c'), slot('b')]);
  await store.write((writing) => withdrawStory(writing, ids.c ?? '', 'It was not so.', NOW));
  expect(await shown(FRONT, NOW)).toEqual(['d']);
  expect(await shown(WORLD, NOW)).toEqual(['b']);
  for (const place of [FRONT, WORLD]) {
    const board = await findBoard(store.reading, place);
    const [last, before] = await listVersions(store.reading, board?.id ?? '', null, 2);
    expect(last).toMatchObject({ kind: 'withdrawal', number: board?.version });
    expect(before?.slots).toHaveLength(2);
  }
});

it('keeps every version, and none can be changed', async () => {
  await store.write((writing) => pinStories(writing, 'en', [ids.a ?? '', ids.b ?? '', ids.a ?? ''], NOW));
  const board = await findBoard(store.reading, FRONT);
  expect(board?.slots.map(({ storyId }) => storyId)).toEqual([ids.a, ids.b]);
  const version = await findVersion(store.reading, board?.id ?? '', 1);
  expect(
    sameSlots(version?.slots ?? [], [slot('a', null, later(2)), slot('b', later(1), later(3)), slot('c')]),
  ).toBe(true);
  expect(await findVersion(store.reading, board?.id ?? '', 99)).toBeNull();
  await expect(store.statement(`update board_versions set why = 'x'`)).rejects.toThrow('append-only');
  await expect(store.statement('delete from board_versions')).rejects.toThrow('append-only');
});

it('refuses the same story twice, an end before its start, and more than a board holds', async () => {
  await expect(keep(FRONT, [slot('a'), slot('a')])).rejects.toThrow();
  await expect(keep(FRONT, [slot('a', later(2), later(1))])).rejects.toThrow();
  await expect(
    keep(
      FRONT,
      Array.from({ length: MOST_SLOTS + 1 }, () => slot('a')),
    ),
  ).rejects.toThrow('at most 24');
  await expect(keep({ language: 'en', section: 'nowhere' }, [])).rejects.toThrow('no such section');
  expect(isOn({ startsAt: NOW, endsAt: later(1) }, NOW)).toBe(true);
  expect(isOn({ startsAt: null, endsAt: NOW }, NOW)).toBe(false);
});

it('holds as many stories as a board may, in their order', async () => {
  const place = { language: 'de', section: null };
  const drafts = Array.from({ length: MOST_SLOTS }, (_, at) =>
    draftOf({ headline: `Nummer ${at}`, language: 'de', section: world, publishedAt: later(-1) }),
  );
  const taken = await store.write((writing) => upsertStories(writing, drafts, NOW));
  const slots = taken.map(({ id }) => ({ storyId: id, startsAt: null, endsAt: null }));
  await keep(place, slots);
  expect(await shown(place, NOW)).toEqual(taken.map(({ slug }) => slug));
});
