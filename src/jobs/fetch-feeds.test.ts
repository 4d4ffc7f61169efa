import { afterEach, expect, test } from 'vitest';
import { nextFeed } from '../desk/feeds/feeds.queries.ts';
import { importOpml } from '../desk/feeds/import-opml.ts';
import { NOTHING_TYPED, readFeedTerms } from '../desk/feeds/read-feed-terms.ts';
import { rss } from '../desk/feeds/testing.ts';
import { replayingNewsroom } from '../desk/following/testing.ts';
import { writeOpml } from '../intake/feeds/opml.ts';
import { politeFetch } from '../intake/feeds/polite-fetch.ts';
import { asOperator } from '../readers/permission.ts';
import { fetchDueFeeds } from './fetch-feeds.ts';
import { jobAt } from './testing.ts';

const newsroom = replayingNewsroom();
afterEach(async () => {
  await newsroom.store.write((writing) => writing.deleteFrom('feeds').execute());
});

const NOW = new Date('2026-11-02T06:00:00Z');
const terms = () => {
  const read = readFeedTerms({ ...NOTHING_TYPED, address: 'x' }, []);
  if ('faults' in read) throw new Error('no terms');
  return read.wanted;
};
const follow = (addresses: readonly string[]) => {
  const list = addresses.map((address, at) => ({ address, title: `Feed ${at}` }));
  return importOpml(newsroom.store, asOperator(), writeOpml('x', list, NOW), terms(), NOW);
};
const polite = () =>
  politeFetch(newsroom.host.egress, () => NOW, { now: () => 0, pause: async () => undefined });
const worker = (at: string, asking = polite()) => fetchDueFeeds(jobAt(newsroom.store, at), asking);

test('several workers fetch each feed once, also those of one host, and import each item once', async () => {
  const addresses = Array.from({ length: 60 }, (_, at) => `https://h${at % 7}.example/f${at}.xml`);
  newsroom.host.answers = Object.fromEntries(
    addresses.map((address, at) => [new URL(address).pathname, { body: rss([[`i${at}`, `Item ${at}`]]) }]),
  );
  newsroom.host.asked = [];
  expect((await follow(addresses)).filter(({ why }) => why !== null)).toEqual([]);
  // They are spread over two minutes: an hour later all are due at once.
  expect((await nextFeed(newsroom.store.reading))?.getTime()).toBe(NOW.getTime());
  await Promise.all([1, 2, 3, 4].map(() => worker('2026-11-02T07:00:00Z')));
  const fetched = newsroom.host.asked.map(({ path }) => path).filter((path) => path !== '/robots.txt');
  expect(fetched.sort()).toEqual(addresses.map((address) => new URL(address).pathname).sort());
  const { rows } = await newsroom.store.statement('select count(*)::int as n from stories');
  expect(rows[0]?.n).toBe(60);
  expect((await nextFeed(newsroom.store.reading))?.getTime()).toBeGreaterThan(
    Date.parse('2026-11-02T07:05:00Z'),
  );
}, 60_000);

test('a list is followed a little at a time, and what it names wrongly is said', async () => {
  const done = await follow([
    'https://a.example/1',
    'https://10.0.0.1/2',
    'ftp://a.example/3',
    'https://a.example/4',
  ]);
  expect(done.map(({ why }) => why !== null)).toEqual([false, true, true, false]);
  const times = await newsroom.store.reading
    .selectFrom('feeds')
    .select('next_at')
    .orderBy('next_at')
    .execute();
  expect(times.map(({ next_at }) => (next_at.getTime() - NOW.getTime()) / 1000)).toEqual([0, 6]);
  const again = await follow(['https://a.example/1']);
  expect(again[0]?.why).toContain('already followed');
});

test('what is stopped in the middle is left to the next worker at once', async () => {
  await follow(['https://slow.example/a.xml', 'https://slow2.example/b.xml']);
  const stop = new AbortController();
  newsroom.host.answers = {
    '/a.xml': { by: (response) => void setTimeout(() => response.writeHead(200).end(rss([])), 20) },
    '/b.xml': { body: rss([]) },
  };
  const stopped = { ...jobAt(newsroom.store, '2026-11-02T07:00:00Z'), stopping: stop.signal };
  const asking = polite();
  const run = fetchDueFeeds(stopped, {
    get: (request) => {
      stop.abort();
      request.signal?.throwIfAborted();
      return asking.get(request);
    },
  });
  await run.catch(() => undefined);
  newsroom.host.asked = [];
  await worker('2026-11-02T07:00:10Z');
  expect(
    newsroom.host.asked
      .map(({ path }) => path)
      .filter((path) => path !== '/robots.txt')
      .sort(),
  ).toEqual([...['/a.xml', '/b.xml']]);
});
