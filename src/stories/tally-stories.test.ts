import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Store } from '../store/database.ts';
import { openTestStore } from '../store/testing.ts';
import { listLanguages, listMonths, listSections, listTopics } from './catalogue.queries.ts';
import { leavingsOf } from './listing.queries.ts';
import type { StoryDraft } from './story.ts';
import { addTalliesUp, countStories, forgetLeavings, talliesAgree, talliesWait } from './tally-stories.ts';
import { draftOf } from './testing.ts';
import { upsertStories } from './upsert-stories.ts';

const NOW = new Date('2026-11-28T12:00:00Z');
let store: Store;
let ids: string[] = [];

const world = { slug: 'world', names: { en: 'World' } };
const trade = { slug: 'trade', names: { en: 'Trade' } };
const grain = { slug: 'grain', names: { en: 'Grain' } };
const ports = { slug: 'ports', names: { en: 'Ports' } };
const ada = { slug: 'ada', names: { en: 'Ada' } };

const take = async (...drafts: (Partial<StoryDraft> & { headline: string })[]) =>
  (
    await store.write((writing) =>
      upsertStories(
        writing,
        drafts.map((draft) => draftOf({ publishedAt: new Date('2026-11-20T12:00:00Z'), ...draft })),
        NOW,
      ),
    )
  ).map(({ id }) => id);

/** What lists count, told by hand: nothing of it is read from the tallies. */
async function counted() {
  const count = (rows: readonly { count: number }[]) => rows.map(({ count: n }) => Number(n));
  return {
    sections: (await listSections(store.reading, null, NOW)).map(({ slug, count: n }) => [slug, n]),
    topics: (await listTopics(store.reading, null, 9, NOW)).map(({ slug, count: n }) => [slug, n]),
    months: count(await listMonths(store.reading, null, NOW)),
    languages: (await listLanguages(store.reading, NOW)).map(({ language, count: n }) => [language, n]),
  };
}

const FIRST = { externalKey: 'first', headline: 'First', section: world, topics: [grain], authors: [ada] };

beforeAll(async () => {
  store = await openTestStore();
  ids = await take(
    FIRST,
    { externalKey: 'second', headline: 'Second', section: world, topics: [grain, ports], language: 'fr' },
    { externalKey: 'held', headline: 'Held', section: trade, embargoUntil: new Date('2027-01-01T00:00:00Z') },
    { externalKey: 'draft', headline: 'Draft', section: trade, topics: [ports], state: 'draft' },
  );
});
afterAll(() => store.close());

test('counts follow what comes, changes and goes', async () => {
  expect(await counted()).toEqual({
    sections: expect.arrayContaining([
      ['world', 2],
      ['trade', 0],
    ]),
    topics: [
      ['grain', 2],
      ['ports', 1],
    ],
    months: [2],
    languages: [
      ['en', 1],
      ['fr', 1],
    ],
  });
  await take({ ...FIRST, headline: 'First, moved', section: trade, topics: [ports] });
  await store.statement(`update stories set state = 'withdrawn' where id = $1`, [ids[1]]);
  expect(await counted()).toEqual({
    sections: expect.arrayContaining([
      ['world', 0],
      ['trade', 1],
    ]),
    topics: [['ports', 1]],
    months: [1],
    languages: [['en', 1]],
  });
  expect(await talliesAgree(store.reading)).toBe(true);
});

test('adding the changes up changes no count', async () => {
  const before = await counted();
  expect(await talliesWait(store.reading, 3)).toBe(true);
  await store.write(addTalliesUp);
  expect(await talliesWait(store.reading, 0)).toBe(false);
  expect(await counted()).toEqual(before);
});

test('a wrong count is noticed, and put right', async () => {
  const before = await counted();
  await store.statement('update story_tallies set stories = stories + 1');
  expect(await talliesAgree(store.reading)).toBe(false);
  await store.write(countStories);
  expect(await talliesAgree(store.reading)).toBe(true);
  expect(await counted()).toEqual(before);
});

test('the lists a story left are known for a day', async () => {
  const left = await leavingsOf(store.reading, [ids[0] ?? '']);
  expect(left).toEqual(
    expect.arrayContaining([
      { storyId: ids[0], kind: 'section', slug: 'world', language: 'en' },
      { storyId: ids[0], kind: 'topic', slug: 'grain', language: 'en' },
      { storyId: ids[0], kind: 'author', slug: 'ada', language: 'en' },
    ]),
  );
  expect(await leavingsOf(store.reading, [ids[2] ?? ''])).toEqual([]);
  const { rows } = await store.statement('select clock_timestamp() as at');
  await store.write((writing) => forgetLeavings(writing, new Date(rows[0]?.at as Date)));
  expect(await leavingsOf(store.reading, [ids[0] ?? ''])).toEqual([]);
});

test('what comes out by itself is found by an index, and no other story is looked at', async () => {
  await store.statement(
    `insert into stories (id, group_id, slug, language, kind, state, headline, body, source_id, policy, published_at,
        revision, word_count, content_hash)
      select gen_random_uuid(), gen_random_uuid(), 'many-' || n, 'en', 'news', 'published', 'One of many', '{}',
        (select id from sources limit 1), 'own', timestamptz '2026-01-01' + n * interval '1 minute', 1, 1, ''
      from generate_series(1, 3000) n`,
  );
  await store.statement('analyze stories');
  const plan = await store.statement(
    `explain select id from stories s where s.state = 'published'
      and greatest(s.published_at, s.embargo_until) > $1::timestamptz
      and greatest(s.published_at, s.embargo_until) <= $2::timestamptz`,
    ['2026-11-28T11:50:00Z', '2026-11-28T12:00:00Z'],
  );
  expect(JSON.stringify(plan.rows)).toContain('stories_out');
});
