import { isAbsolute } from 'node:path';
import type { Clock } from '../../clock.ts';
import type { Config } from '../../config.ts';
import { Problem } from '../../errors.ts';
import { readPublicUrl } from '../../intake/egress/target.ts';
import { NoFeed } from '../../intake/feeds/feed-document.ts';
import { findFeeds, type NamedFeed } from '../../intake/feeds/find-feeds.ts';
import type { PoliteFetch } from '../../intake/feeds/polite-fetch.ts';
import type { ImportedItem } from '../../intake/take-findings.ts';
import type { Authorized, Operator } from '../../readers/permission.ts';
import { refusal } from '../../words/refusal.ts';
import type { Feed } from './feed.ts';
import { answeredContent, documentOf, type FeedContent, feedContent } from './feed-candidates.ts';
import type { NotedItem } from './note-fetched.ts';
import { type TakingFeed, takeItems } from './take-items.ts';

/** A person or token that may manage feeds. */
export type FeedManager = Authorized<'manage sources'> | Operator;

/** A feed found at an address. */
export interface ResolvedFeed {
  readonly kind: Feed['kind'];
  readonly address: string;
  /** Its own title; '' if it has none. */
  readonly title: string;
  readonly language: string | null;
  readonly content: FeedContent;
  /** The feeds linked from the page, if the address was a page; the first is used. */
  readonly named: readonly NamedFeed[];
}

/** What an address is read with. */
export interface ResolveParts {
  readonly polite: PoliteFetch;
  readonly clock: Clock;
  readonly signal?: AbortSignal | undefined;
}

const PAGES_SHOWN = 3;
const ACCEPT =
  'application/atom+xml, application/rss+xml, application/feed+json, text/html;q=0.9, application/json;q=0.8, application/xml;q=0.8, */*;q=0.5';

/**
 * Reads an address to follow: a feed or a sitemap, the first feed linked from a page, or, only for the operator, a
 * local folder. Throws a Problem with the reason if it cannot be followed.
 */
export async function resolveFeed(
  parts: ResolveParts,
  by: FeedManager,
  typed: string,
): Promise<ResolvedFeed> {
  const { polite, clock, signal } = parts;
  const address = addressOf(typed, by);
  const asking = { polite, now: () => clock.now(), signal };
  if (isAbsolute(address)) {
    const content = await readFresh({ kind: 'folder', address }, asking);
    return { kind: 'folder', address, title: '', language: null, content, named: [] };
  }
  const { answer, movedTo } = await polite.get({ url: address, accept: ACCEPT, signal });
  if (!answer) throw refusal('hostNothingChanged');
  const document = documentOf(answer);
  const named = document.kind === 'page' ? findFeeds(document.html, answer.url) : [];
  const [first] = named;
  if (document.kind === 'page' && !first) throw new NoFeed('pageNamesNoFeed');
  const at = first?.address ?? movedTo ?? address;
  const content = first
    ? await readFresh({ kind: 'feed', address: at }, asking)
    : await answeredContent({ fetchedAt: null }, { answer, movedTo }, document, asking);
  return {
    kind: content.kind,
    address: content.movedTo ?? at,
    title: content.title ?? first?.title ?? '',
    language: content.language,
    content,
    named,
  };
}

async function readFresh(
  feed: Pick<Feed, 'kind' | 'address'>,
  asking: Parameters<typeof feedContent>[1],
): Promise<FeedContent> {
  const content = await feedContent({ ...feed, etag: null, lastModified: null, fetchedAt: null }, asking);
  if ('unchanged' in content) throw refusal('hostNoFeed');
  return content;
}

/** The address to fetch: a host alone is its front page. */
function addressOf(typed: string, by: FeedManager): string {
  const text = typed.trim();
  if (isAbsolute(text)) {
    if (by.member === null) return text;
    throw refusal('feedFolderRefused');
  }
  try {
    return readPublicUrl(/^[a-z][a-z\d+.-]*:/i.test(text) ? text : `https://${text}`, true).href;
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    throw refusal('feedNotPublic');
  }
}

/** Previews the outcome for a feed's items: nothing is saved, so known items are not distinguished from new ones. */
export async function previewItems(
  config: Pick<Config, 'PORTAL_NAME' | 'PORTAL_LANGUAGE'>,
  clock: Clock,
  resolved: Pick<ResolvedFeed, 'content'>,
  feed: TakingFeed,
  most: number,
): Promise<{ readonly items: readonly NotedItem[]; readonly read: readonly ImportedItem[] }> {
  const read: ImportedItem[] = [];
  const parts = { store: null, config, clock, onItem: (item: ImportedItem) => void read.push(item) };
  // Pages are read one by one while someone waits.
  const shown = resolved.content.kind === 'sitemap' ? Math.min(most, PAGES_SHOWN) : most;
  const content = { ...resolved.content, before: [], most: shown };
  const { items } = await takeItems(parts, feed, content, new Map());
  return { items, read };
}
