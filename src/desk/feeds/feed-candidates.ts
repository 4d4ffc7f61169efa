import { validatorsOf } from '../../intake/egress/answers.ts';
import type { Answer } from '../../intake/egress/egress.ts';
import { type FeedDocument, NoFeed, readFeedDocument } from '../../intake/feeds/feed-document.ts';
import { markNamed, markOf } from '../../intake/feeds/item-key.ts';
import { namedHub } from '../../intake/feeds/named-hub.ts';
import { watchFolder } from '../../intake/feeds/watch-folder.ts';
import type { SitemapEntry } from '../../intake/parse-sitemap.ts';
import type { Finding } from '../../intake/piece.ts';
import { readFile } from '../../intake/read-file.ts';
import { refusal } from '../../words/refusal.ts';
import type { Feed } from './feed.ts';
import type { FeedAsking } from './feed-asking.ts';
import type { FeedContent } from './feed-content.ts';
import { mailboxContent } from './mailbox-content.ts';
import { charsetOf, MOST_PAGES, pageContent, readPage } from './page-content.ts';

/** A feed to fetch. */
export type FetchedFeed = Pick<
  Feed,
  | 'kind'
  | 'address'
  | 'etag'
  | 'lastModified'
  | 'fetchedAt'
  | 'cursor'
  | 'senders'
  | 'authServer'
  | 'afterReading'
  | 'selector'
>;

const ACCEPT =
  'application/atom+xml, application/rss+xml, application/feed+json, application/json;q=0.9, application/xml;q=0.9, text/xml;q=0.9, text/html;q=0.5, */*;q=0.3';
const MOST_ITEMS = 500;
const MOST_ENTRIES = 5_000;
const SITEMAPS_OF_INDEX = 3;
const DEEPEST_INDEX = 2;
/** Entries this old when a sitemap is first read count as existing before. */
const OLD_MS = 2 * 86_400_000;

/** Fetches a feed; null if its host says that nothing changed. Throws a Problem if it cannot be read. */
export async function feedContent(
  feed: FetchedFeed,
  asking: FeedAsking,
): Promise<FeedContent | { readonly unchanged: true; readonly movedTo: string | null }> {
  if (feed.kind === 'push') return { unchanged: true, movedTo: null };
  if (feed.kind === 'folder') return folderContent(feed.address, asking.now());
  if (feed.kind === 'mailbox') {
    if (!asking.mailbox) throw refusal('mailboxPasswordGone');
    return mailboxContent(feed, { ...asking, ...asking.mailbox });
  }
  const { polite, signal } = asking;
  const { address: url, etag, lastModified } = feed;
  const { answer, movedTo } = await polite.get({
    url,
    accept: ACCEPT,
    validators: { etag, lastModified },
    signal,
  });
  if (answer === null) return { unchanged: true, movedTo };
  if (feed.kind === 'page') return pageContent(feed.selector, { answer, movedTo }, asking);
  return answeredContent(feed, { answer, movedTo }, documentOf(answer), asking);
}

/** Parses a response. Throws NoFeed if it is none of the supported kinds. */
export function documentOf(answer: Answer): FeedDocument {
  return readFeedDocument(answer.bytes, new URL(answer.url).pathname, charsetOf(answer.headers));
}

/** The content of a feed from its host's response. */
export async function answeredContent(
  feed: Pick<Feed, 'fetchedAt'>,
  { answer, movedTo }: { readonly answer: Answer; readonly movedTo: string | null },
  document: FeedDocument,
  asking: FeedAsking,
): Promise<FeedContent> {
  const said = { validators: validatorsOf(answer), movedTo };
  if (document.kind === 'page') throw new NoFeed('feedIsPage');
  if (document.kind === 'sitemap')
    return { ...(await sitemapContent(document.entries, feed, asking)), ...said };
  const { title, language, findings, links, isFaulty } = document;
  return {
    ...{ kind: 'feed', title, language, before: [], most: MOST_ITEMS },
    candidates: findings.map((finding) => ({
      ...markOf(finding),
      name: nameOf(finding),
      at: null,
      read: async () => [finding],
    })),
    // One that breaks off may have named its hub further down.
    hub: isFaulty ? undefined : namedHub(answer.headers.link, links, answer.url),
    // A truncated response is fetched again in full.
    validators: isFaulty ? null : said.validators,
    movedTo,
  };
}

function nameOf(finding: Finding): string | null {
  if ('canceled' in finding) return finding.canceled.headline;
  return 'refused' in finding ? finding.headline : finding.piece.headline || null;
}

async function folderContent(folder: string, now: Date): Promise<FeedContent> {
  const files = await watchFolder(folder, now);
  return {
    ...{ kind: 'folder', title: null, language: null, before: [], most: MOST_ITEMS },
    ...{ validators: null, movedTo: null },
    candidates: files.map((file) => ({
      ...markNamed(file.name, file.state),
      name: file.name,
      at: file.time,
      read: async () => {
        const findings: Finding[] = [];
        for await (const { finding } of readFile(file, NOTHING, null)) findings.push(finding);
        return findings;
      },
    })),
  };
}

const NOTHING: AsyncIterable<Buffer> = (async function* (): AsyncGenerator<Buffer> {})();

async function sitemapContent(
  entries: readonly SitemapEntry[],
  feed: Pick<Feed, 'fetchedAt'>,
  asking: FeedAsking,
): Promise<Omit<FeedContent, 'validators' | 'movedTo'>> {
  const pages = newestFirst(await pagesOf(entries, asking, DEEPEST_INDEX)).slice(0, MOST_ENTRIES);
  const since = asking.now().getTime() - OLD_MS;
  const isBefore = (entry: SitemapEntry) => feed.fetchedAt === null && !(timeOf(entry) >= since);
  const mark = ({ url, changed }: SitemapEntry) => markNamed(url, changed ?? '');
  return {
    ...{ kind: 'sitemap', title: null, language: null, most: MOST_PAGES },
    before: pages.filter(isBefore).map(mark),
    candidates: pages
      .filter((entry) => !isBefore(entry))
      .map((entry) => ({
        ...mark(entry),
        name: entry.url,
        at: null,
        read: () => readPage(entry.url, asking),
      })),
  };
}

/** The pages of a sitemap; for an index, those of the most recently changed sitemaps. */
async function pagesOf(
  entries: readonly SitemapEntry[],
  asking: FeedAsking,
  deepest: number,
): Promise<SitemapEntry[]> {
  const pages = entries.filter(({ isSitemap }) => !isSitemap);
  if (deepest === 0) return pages;
  const { polite, signal } = asking;
  for (const { url } of newestFirst(entries.filter(({ isSitemap }) => isSitemap)).slice(
    0,
    SITEMAPS_OF_INDEX,
  )) {
    const { answer } = await polite.get({ url, accept: ACCEPT, signal });
    const document = answer && readFeedDocument(answer.bytes, new URL(url).pathname);
    if (document?.kind === 'sitemap') pages.push(...(await pagesOf(document.entries, asking, deepest - 1)));
  }
  return pages;
}

function newestFirst(entries: readonly SitemapEntry[]): SitemapEntry[] {
  return [...entries].sort((one, other) => (timeOf(other) || 0) - (timeOf(one) || 0));
}

/** When an entry was changed, in milliseconds; NaN if not stated. */
function timeOf({ changed }: SitemapEntry): number {
  return changed === null ? Number.NaN : Date.parse(changed);
}
