import { afterAll, beforeAll, expect, test } from 'vitest';
import { WHOLE } from '../../../tests/depth.ts';
import { silentLog } from '../../log.ts';
import type { Store } from '../../store/database.ts';
import { openTestStore } from '../../store/testing.ts';
import { listCards, placedCards } from '../../stories/card.queries.ts';
import { findMedia } from '../../stories/media.queries.ts';
import { findStory } from '../../stories/story.queries.ts';
import { hasStories } from './demo.queries.ts';
import { loadDemo } from './load-demo.ts';

const now = new Date('2026-11-24T18:00:00Z');
let store: Store;

beforeAll(async () => {
  store = await openTestStore();
  await loadDemo(store, now, silentLog);
}, 180_000);

afterAll(() => store.close());

test('the lead story is there whole, with its picture and sources, and no place it was written from', async () => {
  const found = await findStory(store.reading, 'kyrgyzstan-europe-fast-growing-customer', now);
  if (found.found !== 'story') throw new Error(found.found);
  const { story } = found;
  expect(story).toMatchObject({ dateline: null, byline: 'Data desk', demo: true, language: 'en' });
  expect(story.place).toBeNull();
  expect(story.citations).toHaveLength(3);
  expect(JSON.stringify(story.body)).toContain('"href":"/story/lithuania-rush-to-kyrgyzstan"');
  const media = await findMedia(store.reading, story.lead?.mediaId ?? '');
  expect(media?.mime).toBe('image/svg+xml');
  expect(Buffer.from(media?.bytes ?? []).toString()).toMatch(/^<svg [^>]*width="760"/);
});

test('translations are one group, each under its own slug', async () => {
  const found = await findStory(store.reading, 'mirror-statistics-ar', now);
  if (found.found !== 'story') throw new Error(found.found);
  expect(found.story.translations.map(({ slug }) => slug).sort()).toEqual([
    'mirror-statistics',
    'mirror-statistics-ru',
    'mirror-statistics-zh',
  ]);
});

test('sections stand in their order and every language has a front page', async () => {
  const sections = await store.reading.selectFrom('sections').select('slug').orderBy('position').execute();
  expect(sections.map(({ slug }) => slug)).toEqual([
    'world',
    'trade',
    'business',
    'technology',
    'climate',
    'explainers',
  ]);
  for (const language of ['en', 'ru', 'zh', 'ar']) {
    expect(await placedCards(store.reading, { language, section: null }, now)).toHaveLength(5);
  }
});

test('loading again changes nothing', async () => {
  expect(await hasStories(store.reading)).toBe(true);
  const before = await listCards(store.reading, {}, 100, now);
  await loadDemo(store, now, silentLog);
  expect(await listCards(store.reading, {}, 100, now)).toEqual(before);
});

test.runIf(WHOLE)(
  'a clock that stands before the stories sees them all the same',
  async () => {
    const early = await openTestStore();
    const then = new Date('2026-03-01T00:00:00Z');
    await loadDemo(early, then, silentLog);
    const cards = await listCards(early.reading, {}, 100, then);
    expect(cards).toHaveLength(70);
    expect(cards[0]?.publishedAt.getUTCHours()).toBe(13);
    await early.close();
  },
  60_000,
);
