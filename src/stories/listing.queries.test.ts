import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '../store/database.ts';
import { openTestStore } from '../store/testing.ts';
import { type CardFilter, cardsById, listCards, mostReadIds } from './card.queries.ts';
import { findNamed, listLanguages, listMonths, listSections, listTopics } from './catalogue.queries.ts';
import { correctStory } from './correct-story.ts';
import { correctionsByStory, listCorrections } from './corrections.queries.ts';
import { countReads } from './count-reads.ts';
import { nextAppearance, sitemapRows, storiesToIndex, storiesToIndexById } from './indexing.queries.ts';
import { keepOldPaths } from './keep-old-paths.ts';
import { appearedBetween, idsByGroup, listingsById, visibleAmong } from './listing.queries.ts';
import { slugAtOldPath } from './old-path.queries.ts';
import { pinStories } from './pin-stories.ts';
import { keepSitemapBreaks, sitemapBreaks, translationGroups } from './sitemap.queries.ts';
import type { StoryDraft } from './story.ts';
import { draftOf } from './testing.ts';
import { upsertStories } from './upsert-stories.ts';
import { withdrawStory } from './withdraw-story.ts';

// A newsroom of a few stories, and what each list of it holds: which stories, in which order, from when to when.

const NOW = new Date('2026-11-24T12:00:00Z');
const SOON = new Date('2026-11-24T12:00:01Z');
const us = draftOf({ headline: '' }).source;
const wire = { ...us, slug: 'wire', name: 'Wire', policy: 'licensed' as const };
const named = (slug: string) => ({ slug, names: { en: slug } });

const STORIES: Readonly<Record<string, Partial<StoryDraft>>> = {
  newest: { publishedAt: NOW, topics: [named('ports')], section: named('trade') },
  second: { publishedAt: new Date('2026-11-01T00:00:00Z'), topics: [named('ports'), named('grain')] },
  third: { publishedAt: new Date('2026-10-31T23:59:59Z'), authors: [named('ada')], source: wire },
  russian: { publishedAt: new Date('2026-11-02T00:00:00Z'), language: 'ru', groupKey: 'pair' },
  pair: { publishedAt: new Date('2026-09-02T00:00:00Z'), groupKey: 'pair', topics: [named('grain')] },
  embargoed: {
    publishedAt: new Date('2026-11-03T00:00:00Z'),
    embargoUntil: SOON,
    topics: [named('hidden'), named('ports')],
    authors: [named('hidden')],
    section: named('trade'),
    groupKey: 'pair',
  },
  draft: { state: 'draft', publishedAt: null, topics: [named('grain')], authors: [named('hidden')] },
};

let store: Store;
const ids: Record<string, string> = {};
beforeAll(async () => {
  store = await openTestStore();
  const drafts = Object.entries(STORIES).map(([slug, more]) => draftOf({ headline: slug, slug, ...more }));
  const taken = await store.write((writing) => upsertStories(writing, drafts, NOW));
  for (const { slug, id } of taken) ids[slug] = id;
  await store.write(async (writing) => {
    const [gone] = await upsertStories(writing, [draftOf({ headline: 'gone', slug: 'gone' })], NOW);
    ids.gone = gone?.id ?? '';
    await correctStory(writing, ids.gone, { text: 'A number was wrong.' }, new Date('2026-11-21T00:00:00Z'));
    await withdrawStory(writing, ids.gone, 'It was made up.', new Date('2026-11-22T00:00:00Z'));
  });
});
afterAll(() => store.close());

const slugsOf = (ids_: readonly string[]) =>
  ids_.map((id) => Object.entries(ids).find(([, one]) => one === id)?.[0] ?? id);
const cards = async (filter: CardFilter, limit = 100, now = NOW) =>
  (await listCards(store.reading, filter, limit, now)).map(({ slug }) => slug);
const inOrderOfId = (...slugs: string[]) =>
  slugs.toSorted((a, b) => (String(ids[a]) < String(ids[b]) ? -1 : 1));

describe('cards', () => {
  test('the newest stand first, and no more than are asked for', async () => {
    expect(await cards({})).toEqual(['newest', 'russian', 'second', 'third', 'pair']);
    expect(await cards({}, 2)).toEqual(['newest', 'russian']);
    expect(await cards({}, 100, SOON)).toEqual(['newest', 'embargoed', 'russian', 'second', 'third', 'pair']);
  });

  test.each<[string, CardFilter, string[]]>([
    ['a language', { language: 'ru' }, ['russian']],
    ['a section', { section: 'trade' }, ['newest']],
    ['a section that is not there', { section: 'none' }, []],
    ['a topic', { topic: 'ports' }, ['newest', 'second']],
    ['a topic of what is under embargo', { topic: 'hidden' }, []],
    ['an author', { author: 'ada' }, ['third']],
    ['a source', { source: 'wire' }, ['third']],
    ['what is our own', { own: true, language: 'en' }, ['newest', 'second', 'pair']],
    [
      'from an instant on, with it',
      { from: new Date('2026-11-01T00:00:00Z') },
      ['newest', 'russian', 'second'],
    ],
    ['to an instant, without it', { to: new Date('2026-11-01T00:00:00Z') }, ['third', 'pair']],
    [
      'what comes after a card',
      {
        before: { publishedAt: new Date('2026-11-02T00:00:00Z'), id: '00000000-0000-0000-0000-000000000000' },
      },
      ['second', 'third', 'pair'],
    ],
  ])('narrowed to %s', async (_, filter, slugs) => {
    expect(await cards(filter)).toEqual(slugs);
  });

  test('by their ids they keep the order they were asked in, and what readers do not see is not among them', async () => {
    const asked = ['pair', 'embargoed', 'newest', 'draft', 'gone', 'second'].map((slug) => ids[slug] ?? '');
    const found = await cardsById(store.reading, asked, NOW);
    expect(found.map(({ slug }) => slug)).toEqual(['pair', 'newest', 'second']);
    expect(await cardsById(store.reading, [], NOW)).toEqual([]);
  });

  test('the most read stand first: reads of the hours since then, in one language', async () => {
    const since = new Date('2026-11-24T10:00:00Z');
    const count = (at: string, reads: Record<string, number>) =>
      store.write((writing) =>
        countReads(
          writing,
          new Map(Object.entries(reads).map(([slug, n]) => [ids[slug] ?? '', n])),
          new Date(at),
        ),
      );
    await count('2026-11-24T09:59:59Z', { pair: 50 });
    await count('2026-11-24T10:00:00Z', { second: 2, third: 3, russian: 9, embargoed: 9, gone: 9 });
    // The same hour adds up, and so do two hours.
    await count('2026-11-24T10:59:59Z', { second: 2 });
    await count('2026-11-24T11:00:00Z', { newest: 3, second: 1 });
    const most = (limit: number) => mostReadIds(store.reading, 'en', since, limit, NOW);
    expect(await most(9)).toEqual([ids.second, ids.newest, ids.third]);
    expect(await most(1)).toEqual([ids.second]);
  });
});

describe('the catalogue', () => {
  test('sections stand in the portal’s order, with what readers see of them; a removed one is not there', async () => {
    const sections = async (language: string | null) =>
      (await listSections(store.reading, language, NOW)).map(({ slug, count }) => [slug, count]);
    expect(await sections(null)).toEqual([
      ['trade', 1],
      ['world', 4],
    ]);
    expect(await sections('ru')).toEqual([
      ['trade', 0],
      ['world', 1],
    ]);
    await store.statement("update sections set position = 9 where slug = 'trade'");
    expect((await sections(null)).map(([slug]) => slug)).toEqual(['world', 'trade']);
    await store.statement("update sections set removed_at = now() where slug = 'trade'");
    expect((await sections(null)).map(([slug]) => slug)).toEqual(['world']);
    expect(await findNamed(store.reading, 'sections', 'trade', NOW)).toBeNull();
    await store.statement("update sections set removed_at = null, position = -1 where slug = 'trade'");
  });

  test('topics with the most stories stand first; of those with as many, by their slug', async () => {
    const topics = async (language: string | null, limit = 9, now = NOW) =>
      (await listTopics(store.reading, language, limit, now)).map(({ slug, count }) => [slug, count]);
    expect(await topics(null)).toEqual([
      ['grain', 2],
      ['ports', 2],
    ]);
    expect(await topics(null, 9, SOON)).toEqual([
      ['ports', 3],
      ['grain', 2],
      ['hidden', 1],
    ]);
    expect(await topics('en', 1)).toEqual([['grain', 2]]);
    expect(await topics('ru')).toEqual([]);
  });

  test('readers know a topic or an author by a story that they see', async () => {
    for (const [table, slug] of [
      ['topics', 'hidden'],
      ['authors', 'hidden'],
    ] as const) {
      expect(await findNamed(store.reading, table, slug, NOW)).toBeNull();
      expect(await findNamed(store.reading, table, slug, SOON)).toEqual(named(slug));
    }
    expect(await findNamed(store.reading, 'authors', 'ada', NOW)).toEqual(named('ada'));
  });

  test('languages with the most stories stand first, months with the newest, which are those of UTC', async () => {
    expect(await listLanguages(store.reading, NOW)).toEqual([
      { language: 'en', count: 4 },
      { language: 'ru', count: 1 },
    ]);
    expect(await listMonths(store.reading, null, NOW)).toEqual([
      { month: '2026-11', count: 3 },
      { month: '2026-10', count: 1 },
      { month: '2026-09', count: 1 },
    ]);
    expect(await listMonths(store.reading, 'ru', NOW)).toEqual([{ month: '2026-11', count: 1 }]);
  });
});

test('corrections: the newest first, by language and kind; of a withdrawn story its retraction alone', async () => {
  const correct = (slug: string, text: string, at: string, kind?: 'clarification') =>
    store.write((writing) =>
      correctStory(writing, ids[slug] ?? '', { text, ...(kind && { kind }) }, new Date(at)),
    );
  await correct('second', 'Older.', '2026-11-23T00:00:00Z');
  await correct('russian', 'По-русски.', '2026-11-23T01:00:00Z');
  await correct('second', 'Newer.', '2026-11-23T02:00:00Z', 'clarification');
  await correct('embargoed', 'Not yet.', '2026-11-23T03:00:00Z');
  const said = async (asked: Partial<Parameters<typeof listCorrections>[1]>, limit = 9, now = NOW) =>
    (await listCorrections(store.reading, { language: null, kind: null, ...asked }, limit, now)).map(
      ({ text }) => text,
    );
  expect(await said({})).toEqual(['Newer.', 'По-русски.', 'Older.', 'It was made up.']);
  expect(await said({}, 2)).toEqual(['Newer.', 'По-русски.']);
  expect(await said({ language: 'ru' })).toEqual(['По-русски.']);
  expect(await said({ kind: 'clarification' })).toEqual(['Newer.']);
  expect(await said({ kind: 'retraction' })).toEqual(['It was made up.']);
  expect((await said({}, 9, SOON))[0]).toBe('Not yet.');
  const [second, pair] = [ids.second ?? '', ids.pair ?? ''];
  const byStory = await correctionsByStory(store.reading, [second, pair]);
  expect([...byStory.keys()]).toEqual([second]);
  expect(byStory.get(second)?.map(({ text }) => text)).toEqual(['Older.', 'Newer.']);
});

describe('what machines are told', () => {
  test('the sitemap has our own stories that readers see, in files of a size, each going on where the one before ended', async () => {
    const own = inOrderOfId('newest', 'second', 'russian', 'pair');
    const rows = async (after: string | null, to: string | null = null) =>
      (await sitemapRows(store.reading, { after, to }, 9, NOW)).map(({ slug }) => slug);
    expect(await rows(null)).toEqual(own);
    const breaks = await sitemapBreaks(store.reading, NOW, 2);
    // The newest file has no end, though it is full.
    expect(slugsOf(breaks)).toEqual([own[1]]);
    expect(await rows(null, breaks[0])).toEqual(own.slice(0, 2));
    expect(await rows(breaks[0] ?? '')).toEqual(own.slice(2));
    expect(await sitemapBreaks(store.reading, NOW, 5)).toEqual([]);
  });

  test('where a file of the sitemap ended, it ends from then on', async () => {
    const keep = () => store.write((writing) => keepSitemapBreaks(writing, NOW, 3));
    expect([await keep(), await keep()]).toEqual([1, 0]);
    const [end] = inOrderOfId('newest', 'second', 'russian', 'pair').slice(2);
    expect(slugsOf(await sitemapBreaks(store.reading, NOW, 2))).toEqual([end]);
    await store.statement('delete from sitemap_breaks');
  });

  test('a group is told where readers see two of its languages, each version by its language', async () => {
    const groups = (await listingsById(store.reading, Object.values(ids))).map(({ groupId }) => groupId);
    expect(await translationGroups(store.reading, groups, NOW)).toEqual([
      {
        groupId: expect.any(String),
        members: [
          { language: 'en', slug: 'pair' },
          { language: 'ru', slug: 'russian' },
        ],
      },
    ]);
    expect(await translationGroups(store.reading, groups, new Date('2026-10-01T00:00:00Z'))).toEqual([]);
    expect(await translationGroups(store.reading, [], NOW)).toEqual([]);
  });

  test('the index has what readers see, in pages by id', async () => {
    const seen = inOrderOfId('newest', 'second', 'third', 'russian', 'pair');
    const page = async (after: string | null, limit: number) =>
      (await storiesToIndex(store.reading, after, limit, NOW)).map(({ slug }) => slug);
    expect(await page(null, 2)).toEqual(seen.slice(0, 2));
    expect(await page(ids[seen[1] ?? ''] ?? '', 9)).toEqual(seen.slice(2));
    const some = await storiesToIndexById(store.reading, [ids.second ?? '', ids.embargoed ?? ''], NOW);
    expect(some).toMatchObject([
      { slug: 'second', section: 'world', topics: ['ports', 'grain'], source: 'us' },
    ]);
  });

  test('the index has the names a story says twice, or at its head, the most said first, but none that a person said is no name', async () => {
    const mention = (name: string, more: Readonly<Record<string, string>> = {}) =>
      store.statement(
        `insert into mentions (id, story_id, score, schema, name, folded, cue, country, place, exact, prefix, suffix,
            start_at, end_at, sentence, state, gone_at)
          values (gen_random_uuid(), $1::uuid, 1, $2, $3, $3, $4, $5, $6, $7, '', '', 0, 1, '', $8, $9::timestamptz)`,
        [
          ids.second,
          more.schema ?? 'Company',
          name,
          more.cue ?? 'suffix',
          more.country ?? null,
          more.place ?? 'text',
          more.exact ?? name,
          more.state ?? 'proposed',
          more.gone ?? null,
        ],
      );
    for (const exact of ['Acme Ltd', 'Acme', 'Acme']) await mention('Acme', { exact });
    await mention('Bex', { place: 'headline', cue: 'known name' });
    for (let times = 0; times < 2; times += 1) {
      await mention('Paris', { schema: 'Place', country: 'FR' });
      await mention('No name', { state: 'rejected' });
      await mention('Gone', { gone: '2026-11-01T00:00:00Z' });
    }
    await mention('Once');
    const [story] = await storiesToIndexById(store.reading, [ids.second ?? ''], NOW);
    expect(story?.names.map(({ name, written, country, known }) => [name, written, country, known])).toEqual([
      ['Acme', ['Acme', 'Acme Ltd'], null, false],
      ['Paris', ['Paris'], 'FR', false],
      ['Bex', ['Bex'], null, true],
    ]);
  });

  test('caches are told which lists a story stands in, whatever its state, and of its whole group', async () => {
    const [listing] = await listingsById(store.reading, [ids.embargoed ?? '']);
    expect(listing).toMatchObject({ slug: 'embargoed', section: 'trade', authors: ['hidden'] });
    expect(listing?.topics.toSorted()).toEqual(['hidden', 'ports']);
    expect(
      slugsOf(
        (await idsByGroup(store.reading, [listing?.groupId ?? ''])).get(listing?.groupId ?? '') ?? [],
      ).toSorted(),
    ).toEqual(['embargoed', 'pair', 'russian']);
    const pair = ['embargoed', 'pair'].map((slug) => ids[slug] ?? '');
    expect([...(await visibleAmong(store.reading, pair, NOW))]).toEqual([ids.pair]);
  });

  test('a story appears by itself at the later of its two times, once', async () => {
    expect(await nextAppearance(store.reading, NOW)).toEqual(SOON);
    expect(await nextAppearance(store.reading, SOON)).toBeNull();
    expect(await nextAppearance(store.reading, new Date('2026-11-01T12:00:00Z'))).toEqual(
      new Date('2026-11-02T00:00:00Z'),
    );
    const between = async (after: Date, until: Date) =>
      slugsOf(await appearedBetween(store.reading, after, until)).toSorted();
    expect(await between(NOW, SOON)).toEqual(['embargoed']);
    expect(await between(SOON, new Date('2027-01-01T00:00:00Z'))).toEqual([]);
    expect(await between(new Date('2026-11-01T00:00:00Z'), NOW)).toEqual(['newest', 'russian']);
  });
});

test('an address from elsewhere leads to the story that has it last, and to one that was withdrawn, but to none withheld', async () => {
  const keep = (...paths: [string, string][]) =>
    store.write((writing) =>
      keepOldPaths(
        writing,
        paths.map(([path, slug]) => ({ path, storyId: ids[slug] ?? '' })),
      ),
    );
  await keep(
    ['/a', 'second'],
    ['/gone', 'gone'],
    ['/embargoed', 'embargoed'],
    ['/draft', 'draft'],
    ['/b', 'third'],
  );
  await keep(['/a', 'third'], ['/b', 'second'], ['/b', 'newest']);
  const at = (path: string, now = NOW) => slugAtOldPath(store.reading, path, now);
  expect([await at('/a'), await at('/b'), await at('/gone')]).toEqual(['third', 'newest', 'gone']);
  expect([await at('/embargoed'), await at('/draft'), await at('/none')]).toEqual([null, null, null]);
  expect(await at('/embargoed', SOON)).toBe('embargoed');
});

test('what a machine pins stands in the order it was given, each once', async () => {
  const [second, newest] = [ids.second ?? '', ids.newest ?? ''];
  await store.write((writing) => pinStories(writing, 'en', [second, newest, second], NOW));
  const { rows } = await store.statement('select story_id from pins order by slot');
  expect(slugsOf(rows.map(({ story_id }) => String(story_id)))).toEqual(['second', 'newest']);
});
