import { randomUUID } from 'node:crypto';
import { addFeed } from '../../desk/feeds/add-feed.ts';
import type { FeedKind } from '../../desk/feeds/feed.ts';
import { secretOfNew } from '../../desk/feeds/feed-secret.ts';
import { NOTHING_TYPED, readFeedTerms } from '../../desk/feeds/read-feed-terms.ts';
import { Problem } from '../../errors.ts';
import type { Egress } from '../../intake/egress/egress.ts';
import { asOperator } from '../../readers/permission.ts';
import { readSecrets } from '../../readers/secrets/read-secrets.ts';
import type { SecretSettings } from '../../readers/secrets/secrets.queries.ts';
import type { Store } from '../../store/database.ts';
import { bodyToHtml } from '../../stories/body-to-html.ts';
import { NewsStories } from './news-stories.ts';

/** A source of a measurement. */
export interface BenchSource {
  readonly id: string;
  /** The key of one that pushes; null for others. */
  readonly secret: string | null;
}

const ETAG = '"unchanged"';
/** Below the items of the archive, so that none is sent twice. */
const FIRST = 1_000_000;

/** Makes feeds of made-up items, each other ones than the last. */
export class MadeUpFeeds {
  readonly #stories = new NewsStories();
  #made = 0;

  /** A JSON Feed of `count` items, and the headline of its last. */
  next(count: number, now: Date): { readonly body: string; readonly last: string } {
    const items = Array.from({ length: count }, () => {
      this.#made += 1;
      const { headline, body } = this.#stories.story(FIRST + this.#made, now);
      return {
        ...{ id: `bench-${this.#made}-${randomUUID()}`, title: `${headline} ${this.#made}` },
        content_html: bodyToHtml(body, { mediaUrl: () => '' }),
        date_published: now.toISOString(),
      };
    });
    const feed = { version: 'https://jsonfeed.org/version/1.1', title: 'Bench', language: 'en', items };
    return { body: JSON.stringify(feed), last: items.at(-1)?.title ?? '' };
  }
}

/** Hosts that answer from memory: the feeds at these addresses, and elsewhere that nothing changed. */
export function hostsInMemory(feeds: ReadonlyMap<string, string>): Egress {
  return {
    send: async ({ url }) => {
      const body = feeds.get(url);
      const status = body !== undefined ? 200 : url.endsWith('/robots.txt') ? 404 : 304;
      const headers = { 'content-type': 'application/feed+json', etag: ETAG };
      return { status, headers, bytes: Buffer.from(body ?? ''), url };
    },
  };
}

/** Follows an address, or what a sender pushes, as drafts. */
export async function followOne(
  store: Store,
  settings: SecretSettings,
  kind: Extract<FeedKind, 'feed' | 'push'>,
  address: string,
): Promise<BenchSource> {
  const read = readFeedTerms(
    { ...NOTHING_TYPED, kind, address, name: `Source ${address || 'that sends'}` },
    [],
  );
  if ('faults' in read) throw new Problem('conflict', `The bench may not follow ${address}.`);
  const { shown, secret } = await secretOfNew(await readSecrets(store, settings), read.wanted);
  const found = { kind, address, title: '' };
  const id = await store.write((writing) =>
    addFeed(writing, asOperator(), found, read.wanted, new Date(), { secret }),
  );
  return { id, secret: shown };
}

/** Follows `count` addresses more, as one that is followed: each on a host of its own, all due now, and known before. */
export async function followIdle(store: Store, like: BenchSource, count: number): Promise<void> {
  await store.statement(
    `insert into feeds (id, source_id, name, kind, address, host, language, section, credit, goes_to, only_words,
        never_words, how, wait_seconds, next_at, made_at, etag, fetched_at)
      select gen_random_uuid(), source_id, 'Idle ' || n, kind, 'https://h' || n || '.bench.example/feed',
        'h' || n || '.bench.example', language, section, credit, goes_to, only_words, never_words, how, 86400, now(),
        made_at, $2, now()
      from feeds, generate_series(1, cast($3 as integer)) n where id = $1`,
    [like.id, ETAG, count],
  );
}

/** Puts off whatever is followed by a year: in the portal that is measured, the hosts are no longer in memory. */
export async function putOff(store: Store): Promise<void> {
  await store.statement(`update feeds set next_at = now() + interval '1 year' where kind <> 'push'`);
}
