import { isAbsolute } from 'node:path';
import type { Clock } from '../../clock.ts';
import type { Config } from '../../config.ts';
import { Problem } from '../../errors.ts';
import { readPublicUrl } from '../../intake/egress/target.ts';
import { NoFeed } from '../../intake/feeds/feed-document.ts';
import { findFeeds, type NamedFeed } from '../../intake/feeds/find-feeds.ts';
import type { PoliteFetch } from '../../intake/feeds/polite-fetch.ts';
import { isMailbox, readMailboxAddress } from '../../intake/mail/mailbox-address.ts';
import type { ImportedItem } from '../../intake/take-findings.ts';
import type { Authorized, Operator } from '../../readers/permission.ts';
import { refusal } from '../../words/refusal.ts';
import { type Feed, type FeedHow, howOf, NO_HOW } from './feed.ts';
import type { FeedAsking } from './feed-asking.ts';
import { answeredContent, documentOf, feedContent } from './feed-candidates.ts';
import type { FeedContent } from './feed-content.ts';
import type { NotedItem } from './note-fetched.ts';
import type { FeedWanted } from './read-feed-terms.ts';
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
  readonly config: Pick<Config, 'MAILBOX_HOSTS_INSIDE'>;
  readonly signal?: AbortSignal | undefined;
}

/** What is said of a feed to follow that decides how it is read. */
export type FeedNamed = Pick<FeedWanted, 'kind' | 'address' | 'password' | 'name' | 'source' | keyof FeedHow>;

/** A sender that pushes: there is nothing to read yet. */
const PUSHED: ResolvedFeed = {
  ...{ kind: 'push', address: '', title: '', language: null, named: [] },
  content: {
    ...{ kind: 'push', title: null, language: null, candidates: [], before: [], most: 0 },
    ...{ validators: null, movedTo: null },
  },
};
const PAGES_SHOWN = 3;
const ACCEPT =
  'application/atom+xml, application/rss+xml, application/feed+json, text/html;q=0.9, application/json;q=0.8, application/xml;q=0.8, */*;q=0.5';

/**
 * Reads an address to follow: a feed or a sitemap, the first feed linked from a page, a page with the selector of its
 * links, a mailbox, or, only for the operator, a local folder. Nothing changes there, not even what counts as read.
 * Throws a Problem with the reason if it cannot be followed.
 */
export async function resolveFeed(
  parts: ResolveParts,
  by: FeedManager,
  wanted: FeedNamed,
): Promise<ResolvedFeed> {
  const { polite, clock, config, signal } = parts;
  const asking: FeedAsking = { polite, now: () => clock.now(), signal, mailbox: null };
  if (wanted.kind === 'push') return { ...PUSHED, title: wanted.name || wanted.source };
  if (wanted.kind === 'mailbox' || isMailbox(wanted.address)) {
    const inside = config.MAILBOX_HOSTS_INSIDE;
    const { href: address, user } = readMailboxAddress(wanted.address, inside);
    const mailbox = { password: wanted.password, inside, threads: async () => null };
    const how = { ...howOf(wanted), afterReading: 'leave' as const };
    const content = await readFresh({ kind: 'mailbox', address, ...how }, { ...asking, mailbox });
    return { kind: 'mailbox', address, title: user, language: null, content, named: [] };
  }
  const address = addressOf(wanted.address, by);
  if (isAbsolute(address)) {
    const content = await readFresh({ kind: 'folder', address }, asking);
    return { kind: 'folder', address, title: '', language: null, content, named: [] };
  }
  if (wanted.kind === 'page') {
    const content = await readFresh({ kind: 'page', address, selector: wanted.selector }, asking);
    const at = content.movedTo ?? address;
    return { kind: 'page', address: at, title: content.title ?? '', language: null, content, named: [] };
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
  feed: Pick<Feed, 'kind' | 'address'> & Partial<FeedHow>,
  asking: FeedAsking,
): Promise<FeedContent> {
  const unread = { etag: null, lastModified: null, fetchedAt: null, cursor: null };
  const content = await feedContent({ ...NO_HOW, ...feed, ...unread }, asking);
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
  const shown = ['sitemap', 'page'].includes(resolved.content.kind) ? Math.min(most, PAGES_SHOWN) : most;
  const content = { ...resolved.content, before: [], most: shown };
  const { items } = await takeItems(parts, feed, content, new Map());
  return { items, read };
}
