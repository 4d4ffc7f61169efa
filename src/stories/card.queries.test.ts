import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../store/database.ts';
import { openTestStore } from '../store/testing.ts';
import { type CardFilter, listCards } from './card.queries.ts';
import { draftOf, setColumns } from './testing.ts';
import { upsertStories } from './upsert-stories.ts';

const NOW = new Date('2026-11-20T12:00:00Z');
const day = (at: number) => new Date(Date.UTC(2026, 9, at));
const grain = { slug: 'grain', names: { en: 'Grain' } };
const ann = { slug: 'ann', names: { en: 'Ann' } };

let store: Store;
let ids: readonly string[];
beforeAll(async () => {
  store = await openTestStore();
  const drafts = Array.from({ length: 12 }, (_, at) =>
    draftOf({
      headline: `Story ${at}`,
      // Not in the order of their dates.
      publishedAt: day(1 + ((at * 5) % 12)),
      language: at % 4 === 3 ? 'fr' : 'en',
      topics: at % 2 === 0 || at === 3 ? [grain] : [],
      authors: at < 8 ? [ann] : [],
      embargoUntil: at === 4 ? new Date('2027-01-01T00:00:00Z') : null,
      state: at === 6 ? 'draft' : 'published',
      section: at === 8 ? null : { slug: 'world', names: { en: 'World' } },
    }),
  );
  ids = (await store.write((writing) => upsertStories(writing, drafts, NOW))).map(({ id }) => id);
});
afterAll(() => store.close());

const at = async (filter: CardFilter, limit = 20) =>
  (await listCards(store.reading, filter, limit, NOW)).map(({ id }) => ids.indexOf(id));

describe('stories of a topic or an author', () => {
  it('come newest first, without what readers may not see', async () => {
    expect(await at({ topic: 'grain', language: 'en' })).toEqual([2, 8, 10, 0]);
    expect(await at({ topic: 'grain', language: 'fr' })).toEqual([3]);
    expect(await at({ topic: 'grain' })).toEqual([2, 8, 3, 10, 0]);
    expect(await at({ author: 'ann' })).toEqual([7, 2, 1, 3, 5, 0]);
    expect(await at({ author: 'ann', language: 'fr' })).toEqual([7, 3]);
    expect(await at({ topic: 'none', language: 'en' })).toEqual([]);
  });

  it('may be narrowed further', async () => {
    expect(await at({ topic: 'grain', author: 'ann' })).toEqual([2, 3, 0]);
    expect(await at({ topic: 'grain', language: 'en', section: 'world' })).toEqual([2, 10, 0]);
    expect(await at({ topic: 'grain', from: day(5) })).toEqual([2, 8]);
  });

  it('are listed page by page', async () => {
    const pages: number[][] = [];
    for (let before: CardFilter['before']; ; ) {
      const cards = await listCards(store.reading, { author: 'ann', before }, 2, NOW);
      if (cards.length === 0) break;
      pages.push(cards.map(({ id }) => ids.indexOf(id)));
      const last = cards[cards.length - 1];
      before = last && { publishedAt: last.publishedAt, id: last.id };
    }
    expect(pages).toEqual([
      [7, 2],
      [1, 3],
      [5, 0],
    ]);
  });

  it('move with their date, language and state', async () => {
    await setColumns(store, ids[6] ?? '', { state: 'published', published_at: day(20) });
    expect(await at({ topic: 'grain', language: 'en' }, 2)).toEqual([6, 2]);
    await setColumns(store, ids[6] ?? '', { language: 'fr' });
    expect(await at({ topic: 'grain', language: 'fr' })).toEqual([6, 3]);
    await setColumns(store, ids[6] ?? '', { state: 'withdrawn' });
    expect(await at({ topic: 'grain', language: 'fr' })).toEqual([3]);
  });
});
