import { mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { asOperator } from '../../readers/permission.ts';
import { type Replayed, replayingNewsroom } from '../following/testing.ts';
import { changeFeed, fetchFeedSoon, resumeFeed } from './change-feed.ts';
import { claimOne } from './claim-feeds.ts';
import { type FeedTerms, NO_HOW, stateOf } from './feed.ts';
import { feedItems, feedRuns, findFeed } from './feeds.queries.ts';
import { type FeedsUnderTest, feedsUnderTest, rss } from './testing.ts';

const ADDRESS = 'https://wire.example/feed.xml';
const by = asOperator();
const newsroom = replayingNewsroom();
let feeds: FeedsUnderTest;
let before: ReadonlySet<string>;
beforeEach(async () => {
  newsroom.host.answers = {};
  newsroom.host.asked = [];
  feeds = feedsUnderTest(newsroom.store, newsroom.host, by);
  const rows = await newsroom.store.reading.selectFrom('stories').select('id').execute();
  before = new Set(rows.map(({ id }) => id));
});
afterEach(async () => {
  await newsroom.store.write((writing) => writing.deleteFrom('feeds').execute());
});

const serve = (body: string, headers: Record<string, string> = {}, path = '/feed.xml') => {
  newsroom.host.answers[path] = { body, headers };
};
const packed = (body: Buffer): Replayed => ({ body, headers: { 'content-encoding': 'gzip' } });
/** The stories of this test. */
const stories = async () =>
  (await allStories()).flatMap(({ id, ...story }) => (before.has(id) ? [] : [story]));
const allStories = () =>
  newsroom.store.reading
    .selectFrom('stories')
    .select([
      'id',
      'headline',
      'state',
      'revision',
      'language',
      'policy',
      'byline',
      'source_url as sourceUrl',
    ])
    .orderBy('headline')
    .execute();
const headlines = async () => (await stories()).map(({ headline }) => headline);
const minutesUntil = (next: Date) => (next.getTime() - new Date(feeds.at).getTime()) / 60_000;
const publish = (headline: string) =>
  newsroom.store.write((writing) =>
    writing.updateTable('stories').set({ state: 'published' }).where('headline', '=', headline).execute(),
  );

describe('what a feed brings', () => {
  test('becomes drafts, each once; what changed becomes a version', async () => {
    const id = await feeds.follow(ADDRESS);
    serve(
      rss([
        ['1', 'One'],
        ['2', 'Two'],
      ]),
      { etag: '"a"', 'last-modified': 'Mon, 02 Nov 2026 05:00:00 GMT' },
    );
    expect(await feeds.run(id, '2026-11-02T06:00:00Z')).toMatchObject({
      outcome: 'new',
      feed: { items: 2 },
    });
    expect(await stories()).toMatchObject([
      { headline: 'One', state: 'draft', policy: 'linked', sourceUrl: 'https://wire.example/1' },
      { headline: 'Two', state: 'draft' },
    ]);
    newsroom.host.answers['/feed.xml'] = { status: 304 };
    const unchanged = await feeds.run(id, '2026-11-02T07:00:00Z');
    expect(unchanged).toMatchObject({ outcome: 'unchanged', feed: { unchanged: 1, fetches: 2 } });
    expect(newsroom.host.asked.at(-1)?.headers).toMatchObject({
      'if-none-match': '"a"',
      'if-modified-since': 'Mon, 02 Nov 2026 05:00:00 GMT',
    });
    serve(
      rss([
        ['3', 'Three'],
        ['1', 'One, updated'],
        ['2', 'Two'],
      ]),
    );
    const more = await feeds.run(id, '2026-11-02T08:00:00Z');
    expect(more.items.map(({ outcome, headline }) => [outcome, headline])).toEqual([
      ['taken', 'Three'],
      ['revised', 'One, updated'],
    ]);
    expect(await stories()).toMatchObject([
      { headline: 'One, updated', revision: 2 },
      { headline: 'Three', revision: 1 },
      { headline: 'Two', revision: 1 },
    ]);
    expect((await feeds.run(id, '2026-11-02T09:00:00Z')).outcome).toBe('nothing new');
    expect(await feedRuns(newsroom.store.reading, id, 9)).toMatchObject([
      { outcome: 'nothing new' },
      { outcome: 'new', taken: 1, revised: 1 },
      { outcome: 'unchanged' },
      { outcome: 'new', taken: 2 },
    ]);
  });

  test('with one id twice is taken once, and does not change in turns', async () => {
    const id = await feeds.follow(ADDRESS);
    serve(
      rss([
        ['1', 'The newer text'],
        ['1', 'The older text'],
      ]),
    );
    await feeds.run(id, '2026-11-02T06:00:00Z');
    for (const hour of [7, 8, 9])
      expect((await feeds.run(id, `2026-11-02T0${hour}:00:00Z`)).outcome).toBe('nothing new');
    expect(await stories()).toMatchObject([{ headline: 'The newer text', revision: 1 }]);
  });

  test('in several versions becomes the newest, whatever their order, and stays so', async () => {
    const item = (version: string, headline: string) => ({
      ...{ uri: 'urn:wire:v', type: 'text', pubstatus: 'usable', headline, version },
      ...{ versioncreated: `2026-11-02T0${version}:00:00Z`, body_text: `${headline}: what was said.` },
    });
    const id = await feeds.follow('https://wire.example/v.json', { policy: 'own' });
    serve(JSON.stringify([item('3', 'Third'), item('1', 'First'), item('2', 'Second')]), {}, '/v.json');
    await feeds.run(id, '2026-11-02T06:00:00Z');
    await feeds.run(id, '2026-11-02T07:00:00Z');
    expect(await stories()).toMatchObject([{ headline: 'Third', revision: 1 }]);
  });

  test('is tried again where the database would not take it', async () => {
    const id = await feeds.follow(ADDRESS);
    serve(rss([['1', 'One']]), { etag: '"a"' });
    await newsroom.store.statement(
      `alter table stories add constraint not_now check (headline <> 'One') not valid`,
    );
    const refused = await feeds.run(id, '2026-11-02T06:00:00Z');
    await newsroom.store.statement('alter table stories drop constraint not_now');
    expect(refused.items).toMatchObject([{ outcome: 'refused' }]);
    expect(refused.feed.etag).toBe(null);
    expect((await feeds.run(id, '2026-11-02T07:00:00Z')).items).toMatchObject([{ outcome: 'taken' }]);
  });

  test('is known by the import where the feed has forgotten it', async () => {
    const id = await feeds.follow(ADDRESS);
    serve(rss([['1', 'One']]));
    await feeds.run(id, '2026-11-02T06:00:00Z');
    await newsroom.store.write((writing) => writing.deleteFrom('feed_items').execute());
    const again = await feeds.run(id, '2026-11-02T07:00:00Z');
    expect(again.items.map(({ outcome }) => outcome)).toEqual(['same']);
    expect(again.outcome).toBe('nothing new');
    expect(await stories()).toMatchObject([{ headline: 'One', revision: 1 }]);
  });

  test('goes by the language, section, credit line and source of the feed', async () => {
    const id = await feeds.follow(ADDRESS, {
      ...{
        language: 'fr',
        section: 'world',
        credit: 'With agencies',
        source: 'Agence Exemple',
        policy: 'licensed',
      },
    });
    serve(rss([['1', 'One']]));
    await feeds.run(id, '2026-11-02T06:00:00Z');
    expect(await stories()).toMatchObject([{ language: 'fr', byline: 'With agencies', policy: 'licensed' }]);
    const sections = await newsroom.store.reading
      .selectFrom('stories as s')
      .innerJoin('sections as c', 'c.id', 's.section_id')
      .innerJoin('sources as o', 'o.id', 's.source_id')
      .select(['c.slug', 'o.name'])
      .execute();
    expect(sections).toEqual([{ slug: 'world', name: 'Agence Exemple' }]);
  });

  test('is filtered by words, and looked at again when they change', async () => {
    const id = await feeds.follow(ADDRESS, { only: ['Élections', '选举'], never: ['sport'] });
    serve(
      rss([
        ['1', 'The elections'],
        ['2', 'Sport and elections'],
        ['3', '加拿大选举结果'],
        ['4', 'Elections2 are none'],
      ]),
    );
    const first = await feeds.run(id, '2026-11-02T06:00:00Z');
    expect(await headlines()).toEqual(['The elections', '加拿大选举结果']);
    expect(first.items.filter(({ outcome }) => outcome === 'filtered')).toHaveLength(2);
    const feed = await findFeed(newsroom.store.reading, id);
    const terms = {
      ...NO_HOW,
      name: 'Wire',
      language: null,
      section: null,
      credit: '',
      goesTo: 'draft' as const,
    };
    await newsroom.store.write((writing) =>
      changeFeed(
        writing,
        by,
        { id, version: feed?.version ?? 0 },
        { ...terms, only: [], never: [] },
        new Date(feeds.at),
      ),
    );
    expect((await feeds.run(id, '2026-11-02T06:01:00Z')).items).toHaveLength(2);
    expect(await headlines()).toHaveLength(4);
    await expect(
      newsroom.store.write((writing) =>
        changeFeed(writing, by, { id, version: 1 }, { ...terms, only: [], never: [] }, new Date(feeds.at)),
      ),
    ).rejects.toMatchObject({ code: 'feedConflict' });
  });
});

describe('what a feed may publish', () => {
  test('is published where the terms of its source allow it', async () => {
    serve(rss([['1', 'One']]));
    const linked = await feeds.follow(ADDRESS, { goesTo: 'published', source: 'Linked' });
    await feeds.run(linked, '2026-11-02T06:00:00Z');
    expect(await stories()).toMatchObject([{ headline: 'One', state: 'published', policy: 'linked' }]);
    serve(rss([['2', 'Two']]), {}, '/licensed.xml');
    const licensed = await feeds.follow('https://wire.example/licensed.xml', {
      ...{ goesTo: 'published', source: 'Licensed', policy: 'licensed' },
    });
    await feeds.run(licensed, '2026-11-02T06:00:00Z');
    expect(await stories()).toMatchObject([{ headline: 'One' }, { headline: 'Two', state: 'draft' }]);
    await newsroom.store.write((writing) =>
      writing.updateTable('sources').set({ licence: 'By contract' }).where('name', '=', 'Licensed').execute(),
    );
    serve(
      rss([
        ['2', 'Two'],
        ['3', 'Three'],
      ]),
      {},
      '/licensed.xml',
    );
    await feeds.run(licensed, '2026-11-02T07:00:00Z');
    expect(await stories()).toMatchObject([
      {},
      { headline: 'Three', state: 'published' },
      { state: 'draft' },
    ]);
  });

  test('does not replace what an editor changed, nor, as a draft, what was published', async () => {
    const id = await feeds.follow(ADDRESS);
    serve(
      rss([
        ['1', 'One'],
        ['2', 'Two'],
      ]),
    );
    await feeds.run(id, '2026-11-02T06:00:00Z');
    await publish('One');
    await newsroom.store.write((writing) =>
      writing
        .updateTable('stories')
        .set({ intake_hash: 'as it came' })
        .where('headline', '=', 'Two')
        .execute(),
    );
    serve(
      rss([
        ['1', 'One, later'],
        ['2', 'Two, later'],
      ]),
    );
    const later = await feeds.run(id, '2026-11-02T07:00:00Z');
    expect(later.items).toMatchObject([
      { outcome: 'refused', reason: expect.stringContaining('waits for an editor') },
      { outcome: 'refused', reason: expect.stringContaining('An editor has changed') },
    ]);
    expect(await headlines()).toEqual(['One', 'Two']);
    const moves = await newsroom.store.reading.selectFrom('story_moves').select(['move', 'note']).execute();
    expect(moves).toHaveLength(2);
    expect(moves[0]).toMatchObject({ move: 'leave version', note: expect.stringContaining('later') });
    // A person was told once.
    await feeds.run(id, '2026-11-02T08:00:00Z');
    expect(await newsroom.store.reading.selectFrom('story_moves').select('id').execute()).toHaveLength(2);
  });

  test('never replaces or withdraws what another source sent', async () => {
    const item = {
      uri: 'urn:wire:1',
      type: 'text',
      pubstatus: 'usable',
      headline: 'Ours',
      versioncreated: '2026-11-02T05:00:00Z',
      body_text: 'The first paragraph of ours.',
    };
    const own = await feeds.follow('https://wire.example/own.json', {
      goesTo: 'published',
      source: 'Own Wire',
      policy: 'own',
    });
    serve(JSON.stringify([item]), {}, '/own.json');
    await feeds.run(own, '2026-11-02T06:00:00Z');
    serve(rss([['9', 'A link']]), {}, '/link.xml');
    const links = await feeds.follow('https://wire.example/link.xml', {
      goesTo: 'published',
      source: 'Links',
    });
    await feeds.run(links, '2026-11-02T06:00:00Z');
    const sent = await stories();
    expect(sent).toMatchObject([{ headline: 'A link' }, { headline: 'Ours', state: 'published' }]);
    // Under the same ids and addresses, and in the other’s name.
    const order = { ...item, pubstatus: 'canceled', infosources: [{ name: 'Own Wire' }] };
    const other = {
      ...item,
      headline: 'Hostile',
      versioncreated: '2026-11-02T09:00:00Z',
      infosources: [{ name: 'Own Wire' }],
    };
    const stolen = rss([['x', 'Stolen']]).replace('isPermaLink="false">x', '>https://wire.example/9');
    const hostile = await feeds.follow('https://bad.example/all.json', {
      goesTo: 'published',
      source: 'Bad',
    });
    serve(JSON.stringify([other, order]), {}, '/all.json');
    await feeds.run(hostile, '2026-11-02T10:00:00Z');
    const rssToo = await feeds.follow('https://bad.example/all.xml', { goesTo: 'published', source: 'Bad' });
    serve(stolen, {}, '/all.xml');
    await feeds.run(rssToo, '2026-11-02T10:00:00Z');
    const after = await stories();
    for (const story of sent) expect(after).toContainEqual(story);
  });

  test('is withdrawn at once where its sender cancels it', async () => {
    const item = {
      uri: 'urn:wire:7',
      type: 'text',
      pubstatus: 'usable',
      headline: 'Wrong',
      versioncreated: '2026-11-02T05:00:00Z',
      body_text: 'A paragraph that was wrong.',
    };
    const id = await feeds.follow('https://wire.example/n.json', { goesTo: 'published', policy: 'own' });
    serve(JSON.stringify([item]), {}, '/n.json');
    await feeds.run(id, '2026-11-02T06:00:00Z');
    expect(await stories()).toMatchObject([{ headline: 'Wrong', state: 'published' }]);
    const order = { ...item, pubstatus: 'canceled', versioncreated: '2026-11-02T06:30:00Z' };
    serve(JSON.stringify([order]), {}, '/n.json');
    const killed = await feeds.run(id, '2026-11-02T07:00:00Z');
    expect(killed.items).toMatchObject([{ outcome: 'withdrawn' }]);
    expect(await stories()).toMatchObject([{ headline: 'Wrong', state: 'withdrawn' }]);
  });
});

describe('what a host answers', () => {
  test('decides when it is asked again: sooner what is new, later what is not, between two minutes and a day', async () => {
    const id = await feeds.follow(ADDRESS);
    let waits = 0;
    for (let n = 0; n < 6; n += 1) {
      serve(rss([[`n${n}`, `Number ${n}`]]));
      const { feed } = await feeds.run(id, `2026-11-02T0${n}:00:00Z`);
      waits = minutesUntil(feed.nextAt);
    }
    expect(waits).toBeGreaterThan(1.7);
    expect(waits).toBeLessThan(2.3);
    for (let day = 3; day < 29; day += 1)
      waits = minutesUntil(
        (await feeds.run(id, `2026-11-${String(day).padStart(2, '0')}T00:00:00Z`)).feed.nextAt,
      );
    expect(waits).toBeGreaterThan(1_290);
    expect(waits).toBeLessThan(1_590);
  });

  test('a fault is kept with its reason and since when, and tried again later and later', async () => {
    const id = await feeds.follow(ADDRESS);
    newsroom.host.answers['/feed.xml'] = { status: 500 };
    const first = await feeds.run(id, '2026-11-02T06:00:00Z');
    expect(first).toMatchObject({ outcome: 'failed', problem: { code: 'server', status: 500 } });
    expect(minutesUntil(first.feed.nextAt)).toBeLessThan(7);
    const second = await feeds.run(id, '2026-11-02T06:10:00Z');
    expect(second.feed).toMatchObject({ failures: 2, failingSince: new Date('2026-11-02T06:00:00Z') });
    expect(minutesUntil(second.feed.nextAt)).toBeGreaterThan(10);
    expect(await feedRuns(newsroom.store.reading, id, 9)).toMatchObject([{ outcome: 'failed', times: 2 }]);
    serve(rss([['1', 'One']]));
    expect((await feeds.run(id, '2026-11-02T07:00:00Z')).feed).toMatchObject({
      ...{ failures: 0, failingSince: null, problem: null },
    });
  });

  test('429 with Retry-After has all feeds of its host wait', async () => {
    const id = await feeds.follow(ADDRESS);
    const beside = await feeds.follow('https://wire.example/second.xml');
    const elsewhere = await feeds.follow('https://other.example/feed.xml');
    newsroom.host.answers['/feed.xml'] = { status: 429, headers: { 'retry-after': '7200' } };
    const busy = await feeds.run(id, '2026-11-02T06:00:00Z');
    expect(busy).toMatchObject({ outcome: 'failed', problem: { code: 'busy', status: 429 } });
    expect(minutesUntil(busy.feed.nextAt)).toBeGreaterThanOrEqual(120);
    const next = async (of: string) => (await findFeed(newsroom.store.reading, of))?.nextAt ?? new Date(0);
    expect(minutesUntil(await next(beside))).toBeGreaterThanOrEqual(120);
    expect(minutesUntil(await next(elsewhere))).toBeLessThanOrEqual(0);
  });

  test('410 ends it until somebody resumes it', async () => {
    const id = await feeds.follow(ADDRESS);
    newsroom.host.answers['/feed.xml'] = { status: 410 };
    const { feed } = await feeds.run(id, '2026-11-02T06:00:00Z');
    expect(stateOf(feed)).toBe('ended');
    await newsroom.store.write((writing) => resumeFeed(writing, by, id, new Date('2026-11-03T06:00:00Z')));
    serve(rss([['1', 'One']]));
    expect(stateOf((await feeds.run(id, '2026-11-03T06:00:00Z')).feed)).toBe('followed');
  });

  test('a move for good is recorded, one for a while is only followed', async () => {
    const id = await feeds.follow(ADDRESS);
    serve(rss([['1', 'One']]), { etag: '"n"' }, '/new.xml');
    newsroom.host.answers['/feed.xml'] = {
      status: 302,
      headers: { location: 'https://wire.example/new.xml' },
    };
    expect((await feeds.run(id, '2026-11-02T06:00:00Z')).feed).toMatchObject({
      address: ADDRESS,
      items: 1,
    });
    newsroom.host.answers['/feed.xml'] = { status: 301, headers: { location: '/new.xml' } };
    expect((await feeds.run(id, '2026-11-02T07:00:00Z')).feed).toMatchObject({
      address: 'https://wire.example/new.xml',
      movedFrom: ADDRESS,
      movedAt: new Date('2026-11-02T07:00:00Z'),
    });
    newsroom.host.answers['/new.xml'] = {
      status: 301,
      headers: { location: 'https://wire.example/new.xml' },
    };
    expect(await feeds.run(id, '2026-11-02T08:00:00Z')).toMatchObject({
      outcome: 'failed',
      problem: { status: 301 },
    });
  });

  test('robots.txt is asked for once a day and honoured', async () => {
    newsroom.host.answers['/robots.txt'] = { body: 'User-agent: *\nDisallow: /feed' };
    serve(rss([['1', 'One']]));
    const id = await feeds.follow(ADDRESS);
    const forbidden = await feeds.run(id, '2026-11-02T06:00:00Z');
    expect(forbidden).toMatchObject({ outcome: 'failed', problem: { code: 'robots', status: null } });
    await feeds.run(id, '2026-11-02T12:00:00Z');
    expect(newsroom.host.asked.map(({ path }) => path)).toEqual(['/robots.txt']);
    newsroom.host.answers['/robots.txt'] = { body: 'User-agent: *\nDisallow: /other' };
    expect((await feeds.run(id, '2026-11-03T06:30:00Z')).outcome).toBe('new');
    newsroom.host.answers['/robots.txt'] = { status: 503 };
    expect((await feeds.run(id, '2026-11-05T06:30:00Z')).problem).toMatchObject({ code: 'busy' });
  });

  test.each<[string, Replayed, string]>([
    [
      'breaks off',
      {
        by: (response) => {
          response.writeHead(200, { 'content-length': '9000' });
          response.write('<rss>', () => response.destroy());
        },
      },
      'unreachable',
    ],
    ['is packed and cut off', packed(gzipSync(rss([['1', 'One']])).subarray(0, 60)), 'unreachable'],
    ['is a bomb of gzip', packed(gzipSync(Buffer.alloc(40_000_000))), 'too large'],
    ['is too long', { body: `<rss>${'x'.repeat(11_000_000)}` }, 'too large'],
    ['defines entities', { body: `<!DOCTYPE rss [<!ENTITY a "aaaa">]>${rss([['1', '&a;']])}` }, 'no feed'],
    ['is nested too deep', { body: `<rss>${'<a>'.repeat(20_000)}</rss>` }, 'too large'],
    ['is a page', { body: '<!doctype html><html><head><title>Login</title></head></html>' }, 'no feed'],
    ['is no text', { body: '%PDF-1.7 x' }, 'no feed'],
    ['is empty', { body: '' }, 'no feed'],
    ['is some JSON', { body: '{"error":"quota"}' }, 'no feed'],
  ])('an answer that %s takes nothing, and says why', async (_, answer, code) => {
    newsroom.host.answers['/feed.xml'] = answer;
    const id = await feeds.follow(ADDRESS);
    const { outcome, problem, feed } = await feeds.run(id, '2026-11-02T06:00:00Z');
    expect({ outcome, code: problem?.code, etag: feed.etag }).toEqual({
      outcome: 'failed',
      code,
      etag: null,
    });
    expect(await stories()).toEqual([]);
  });

  test('of a feed that ends in the middle what came whole is taken, and all is asked for again', async () => {
    const whole = rss([
      ['1', 'One'],
      ['2', 'Two'],
    ]);
    serve(whole.slice(0, whole.indexOf('<title>Two') + 8), { etag: '"half"' });
    const id = await feeds.follow(ADDRESS);
    const { feed } = await feeds.run(id, '2026-11-02T06:00:00Z');
    expect(await headlines()).toEqual(['One']);
    expect(feed.etag).toBe(null);
    serve(whole, { etag: '"whole"' });
    expect((await feeds.run(id, '2026-11-02T07:00:00Z')).feed.etag).toBe('"whole"');
    expect(await headlines()).toEqual(['One', 'Two']);
  });

  test('an empty feed is no fault', async () => {
    serve(rss([]));
    const id = await feeds.follow(ADDRESS);
    expect((await feeds.run(id, '2026-11-02T06:00:00Z')).outcome).toBe('nothing new');
  });
});

const page = (title: string) =>
  `<!doctype html><html lang="en"><head><title>${title}</title><meta property="article:published_time" content="2026-11-02T05:00:00Z"></head><body><article><h1>${title}</h1>${`<p>${title}: a paragraph of some length about what happened there, and what officials said.</p>`.repeat(6)}</article></body></html>`;

describe('a sitemap', () => {
  const sitemap = (entries: readonly (readonly [path: string, changed: string])[]) =>
    `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${entries.map(([path, changed]) => `<url><loc>https://wire.example${path}</loc><lastmod>${changed}</lastmod></url>`).join('')}</urlset>`;

  test('brings its new pages, not those that were there before', async () => {
    const id = await feeds.follow('https://wire.example/sitemap.xml', {}, 'sitemap');
    serve(
      sitemap([
        ['/old', '2020-01-01'],
        ['/a', '2026-11-02'],
      ]),
      {},
      '/sitemap.xml',
    );
    serve(page('Page A'), {}, '/a');
    serve(page('Page B'), {}, '/b');
    await feeds.run(id, '2026-11-02T06:00:00Z');
    expect(await headlines()).toEqual(['Page A']);
    serve(
      sitemap([
        ['/old', '2026-11-02'],
        ['/a', '2026-11-02'],
        ['/b', '2026-11-02T07:00:00Z'],
      ]),
      {},
      '/sitemap.xml',
    );
    newsroom.host.asked = [];
    await feeds.run(id, '2026-11-02T08:00:00Z');
    expect(await headlines()).toEqual(['Page A', 'Page B']);
    expect(newsroom.host.asked.map(({ path }) => path)).toEqual(['/sitemap.xml', '/b']);
  });

  test('tries a page again that could not be read, and gives up one that is gone', async () => {
    const id = await feeds.follow('https://wire.example/sitemap.xml', {}, 'sitemap');
    serve(
      sitemap([
        ['/a', '2026-11-02'],
        ['/gone', '2026-11-02'],
      ]),
      {},
      '/sitemap.xml',
    );
    newsroom.host.answers['/a'] = { status: 500 };
    const first = await feeds.run(id, '2026-11-02T06:00:00Z');
    expect(first.items).toHaveLength(2);
    expect(await stories()).toEqual([]);
    serve(page('Page A'), {}, '/a');
    newsroom.host.asked = [];
    await feeds.run(id, '2026-11-02T07:00:00Z');
    expect(newsroom.host.asked.map(({ path }) => path)).toEqual(['/sitemap.xml', '/a']);
    expect(await headlines()).toEqual(['Page A']);
  });

  test('with many new pages takes them in several runs', async () => {
    const id = await feeds.follow('https://wire.example/sitemap.xml', {}, 'sitemap');
    const paths = Array.from({ length: 13 }, (_, at) => `/p${at}`);
    serve(sitemap(paths.map((path) => [path, '2026-11-02'] as const)), { etag: '"s"' }, '/sitemap.xml');
    for (const path of paths) serve(page(`Page ${path}`), {}, path);
    const first = await feeds.run(id, '2026-11-02T06:00:00Z');
    expect(first.feed).toMatchObject({ items: 10, etag: null, nextAt: new Date('2026-11-02T06:00:00Z') });
    expect((await feeds.run(id, '2026-11-02T06:00:30Z')).feed).toMatchObject({ items: 13, etag: '"s"' });
  });
});

describe('a page of links', () => {
  const LINKS = `<title>Press</title><base href="/news/"><nav><a href="/about">About</a></nav><main>
    <h2><a href="a?utm_source=x#top">A</a></h2><h2><a href="a">A again</a></h2><h2>No link</h2><h2><a href="mailto:x@y.example">Mail</a></h2></main>`;
  const follow = (selector: string) =>
    feeds.follow('https://wire.example/press', { selector, kind: 'page' }, 'page');

  test('brings the stories that its selector matches, each read once', async () => {
    const id = await follow('main h2');
    serve(LINKS, { etag: '"p"' }, '/press');
    serve(page('Page A'), {}, '/news/a');
    expect(await feeds.run(id, '2026-11-02T06:00:00Z')).toMatchObject({
      outcome: 'new',
      feed: { items: 1, etag: '"p"' },
    });
    expect(await stories()).toMatchObject([
      { headline: 'Page A', policy: 'linked', sourceUrl: 'https://wire.example/news/a' },
    ]);
    serve(page('Page B'), {}, '/news/b');
    serve(LINKS.replace('<h2>No link</h2>', '<h2><a href="b">B</a></h2>'), {}, '/press');
    newsroom.host.asked = [];
    await feeds.run(id, '2026-11-02T07:00:00Z');
    expect(newsroom.host.asked.map(({ path }) => path)).toEqual(['/press', '/news/b']);
    expect(await headlines()).toEqual(['Page A', 'Page B']);
  });

  test('that was redesigned fails, and says why', async () => {
    const id = await follow('main h2 a');
    serve('<p>Welcome to our new site.</p>', {}, '/press');
    const failed = await feeds.run(id, '2026-11-02T06:00:00Z');
    expect(failed.problem).toMatchObject({ code: 'no links', says: expect.stringContaining('main h2 a') });
    const { version = 0, ...terms } = (await findFeed(newsroom.store.reading, id)) ?? {};
    const changed = newsroom.store.write((writing) =>
      changeFeed(writing, by, { id, version }, { ...(terms as FeedTerms), selector: 'a[' }, new Date()),
    );
    await expect(changed).rejects.toThrow('is not a CSS selector');
  });
});

describe('a folder', () => {
  test('brings files once they are whole, and again when they change', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sourceline-feed-'));
    try {
      mkdirSync(join(folder, 'in'));
      const put = (name: string, body: string, at: string) => {
        writeFileSync(join(folder, name), body);
        utimesSync(join(folder, name), new Date(at), new Date(at));
      };
      put(
        'in/one.xml',
        rss([
          ['1', 'One'],
          ['2', 'Two'],
        ]),
        '2026-11-02T05:00:00Z',
      );
      put('fresh.xml', rss([['3', 'Three']]), '2026-11-02T05:59:58Z');
      symlinkSync('/etc/hostname', join(folder, 'link.xml'));
      const id = await feeds.follow(folder, {}, 'folder');
      await feeds.run(id, '2026-11-02T06:00:00Z');
      expect(await headlines()).toEqual(['One', 'Two']);
      await feeds.run(id, '2026-11-02T06:01:00Z');
      expect(await headlines()).toEqual(['One', 'Three', 'Two']);
      put(
        'in/one.xml',
        rss([
          ['1', 'One, updated'],
          ['2', 'Two'],
        ]),
        '2026-11-02T06:30:00Z',
      );
      const again = await feeds.run(id, '2026-11-02T07:00:00Z');
      expect(again.items.map(({ outcome }) => outcome)).toEqual(['revised']);
      expect(await headlines()).toEqual(['One, updated', 'Three', 'Two']);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    const id = await feeds.follow('/nowhere/at/all', {}, 'folder');
    expect((await feeds.run(id, '2026-11-02T08:00:00Z')).problem).toMatchObject({ code: 'folder' });
  });
});

test('a feed that is in hand is not taken by another worker, and is again when its claim has run out', async () => {
  const { store } = newsroom;
  const id = await feeds.follow(ADDRESS);
  const now = new Date('2026-11-02T06:00:00Z');
  const taken = await Promise.all([
    claimOne(store, id, now),
    claimOne(store, id, now),
    claimOne(store, id, now),
  ]);
  expect(taken.filter(Boolean)).toHaveLength(1);
  expect(await claimOne(store, id, new Date('2026-11-02T06:10:00Z'))).toBe(null);
  // The worker was killed.
  expect(await claimOne(store, id, new Date('2026-11-02T06:16:00Z'))).not.toBe(null);
  expect((await feedItems(store.reading, id, 9)).length).toBe(0);
});

test('what is asked for or changed while it is fetched has it fetched again at once, by what was changed', async () => {
  const id = await feeds.follow(ADDRESS, { only: ['nothing'] });
  const now = new Date('2026-11-02T06:00:00Z');
  const meanwhile = (change: () => Promise<unknown>) => {
    newsroom.host.answers['/feed.xml'] = {
      by: (response) =>
        void change().then(() => response.writeHead(200, { etag: '"x"' }).end(rss([['1', 'One']]))),
    };
  };
  meanwhile(() => newsroom.store.write((writing) => fetchFeedSoon(writing, by, id, now)));
  expect((await feeds.run(id, '2026-11-02T06:00:00Z')).feed.nextAt).toEqual(now);
  const terms = {
    ...NO_HOW,
    name: 'Wire',
    language: null,
    section: null,
    credit: '',
    goesTo: 'draft' as const,
  };
  const { version = 0 } = (await findFeed(newsroom.store.reading, id)) ?? {};
  const any = { ...terms, only: [], never: [] };
  meanwhile(() => newsroom.store.write((writing) => changeFeed(writing, by, { id, version }, any, now)));
  const changed = await feeds.run(id, '2026-11-02T06:00:00Z');
  expect(changed.feed).toMatchObject({ nextAt: now, etag: null, only: [] });
  expect(await stories()).toEqual([]);
  serve(rss([['1', 'One']]));
  await feeds.run(id, '2026-11-02T06:00:00Z');
  expect(await headlines()).toEqual(['One']);
});
