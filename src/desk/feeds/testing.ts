import { type Config, readConfig } from '../../config.ts';
import { type PoliteFetch, politeFetch } from '../../intake/feeds/polite-fetch.ts';
import type { Store } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import type { ReplayHost } from '../following/testing.ts';
import { addFeed } from './add-feed.ts';
import { claimOne } from './claim-feeds.ts';
import type { Feed, FeedKind } from './feed.ts';
import { findFeed } from './feeds.queries.ts';
import { type FetchEnded, fetchFeed } from './fetch-feed.ts';
import { type FeedWanted, NOTHING_TYPED, readFeedTerms } from './read-feed-terms.ts';
import type { FeedManager } from './resolve-feed.ts';

/** Feeds in a test, fetched at given times. */
export interface FeedsUnderTest {
  /** The current time. */
  at: string;
  readonly config: Config;
  readonly polite: PoliteFetch;
  /** Follows an address; returns the id of the feed. */
  follow(address: string, wanted?: Partial<FeedWanted>, kind?: FeedKind, secret?: string): Promise<string>;
  /** Fetches a feed at a given time; returns the result, and the feed afterwards. */
  run(id: string, at: string): Promise<FetchEnded & { readonly feed: Feed }>;
}

/** Sets up feeds for a test, where delays between requests take no time. */
export function feedsUnderTest(
  store: Store,
  host: Pick<ReplayHost, 'egress'>,
  by: FeedManager,
  settings: Record<string, string> = {},
): FeedsUnderTest {
  const clock = { now: () => new Date(feeds.at) };
  const time = { now: () => 0, pause: async () => undefined };
  // The items of one test must not match those of another.
  const source = `Wire ${newId().slice(-12)}`;
  const feeds: FeedsUnderTest = {
    at: '2026-11-02T06:00:00Z',
    config: readConfig({ PORT: '0', ...settings }),
    polite: politeFetch(host.egress, clock.now, time),
    follow: (address, more = {}, kind = 'feed', secret = undefined) => {
      const read = readFeedTerms({ ...NOTHING_TYPED, address }, []);
      if ('faults' in read) throw new Error('an address of a test is not right');
      const wanted = { ...read.wanted, source, ...more };
      return store.write((writing) =>
        addFeed(writing, by, { kind, address, title: 'Wire' }, wanted, clock.now(), {
          secret: secret ?? null,
        }),
      );
    },
    run: async (id, at) => {
      feeds.at = at;
      const claimed = await claimOne(store, id, clock.now());
      if (!claimed) throw new Error('another worker has it in hand');
      const parts = { store, config: feeds.config, polite: feeds.polite, clock };
      const ended = await fetchFeed(parts, claimed);
      const feed = await findFeed(store.reading, id);
      if (!feed) throw new Error('the feed is gone');
      return { ...ended, feed };
    },
  };
  return feeds;
}

/** Follows an address that no test fetches; returns the id of the feed. */
export function plantFeed(store: Store, by: FeedManager, address: string, now: Date): Promise<string> {
  const read = readFeedTerms({ ...NOTHING_TYPED, address }, []);
  if ('faults' in read) throw new Error('an address of a test is not right');
  const { wanted } = read;
  return store.write((writing) =>
    addFeed(writing, by, { kind: 'feed', address, title: 'Wire' }, wanted, now),
  );
}

/** An RSS feed for a test, with an item for each of `items`: its id and headline. */
export function rss(items: readonly (readonly [id: string, headline: string, text?: string])[]): string {
  const listed = items.map(
    ([id, headline, text = `${headline}: officials said so on Monday in a long statement.`]) =>
      `<item><guid isPermaLink="false">${id}</guid><link>https://wire.example/${id}</link><title>${headline}</title>
      <pubDate>Mon, 02 Nov 2026 05:00:00 GMT</pubDate><description>${text}</description></item>`,
  );
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Wire</title><link>https://wire.example/</link>
    <language>en</language>${listed.join('\n')}</channel></rss>`;
}
