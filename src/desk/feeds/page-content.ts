import { Problem } from '../../errors.ts';
import { decodeBytes } from '../../intake/decode-bytes.ts';
import { HostRefusal, validatorsOf } from '../../intake/egress/answers.ts';
import type { Answer } from '../../intake/egress/egress.ts';
import { markNamed } from '../../intake/feeds/item-key.ts';
import { linksBySelector } from '../../intake/feeds/links-by-selector.ts';
import type { Finding } from '../../intake/piece.ts';
import { reasonOf } from '../../intake/reason-of.ts';
import type { FeedAsking } from './feed-asking.ts';
import type { FeedContent } from './feed-content.ts';

/** How many pages are fetched in a run; each takes a request. */
export const MOST_PAGES = 10;
const PAGES = 'text/html, application/xhtml+xml;q=0.9, */*;q=0.3';

/** The stories that a section page links to. Throws a Problem if its selector matches no links. */
export function pageContent(
  selector: string,
  { answer, movedTo }: { readonly answer: Answer; readonly movedTo: string | null },
  asking: FeedAsking,
): FeedContent {
  const { text } = decodeBytes(answer.bytes, charsetOf(answer.headers));
  const { title, links } = linksBySelector(text, answer.url, selector);
  return {
    ...{ kind: 'page', title, language: null, before: [], most: MOST_PAGES },
    candidates: links.map((url) => ({
      ...markNamed(url, ''),
      ...{ name: url, at: null },
      read: () => readPage(url, asking),
    })),
    ...{ validators: validatorsOf(answer), movedTo },
  };
}

/** The story of a page that a sitemap or a section page leads to. */
export async function readPage(url: string, { polite, signal }: FeedAsking): Promise<Finding[]> {
  if (!URL.canParse(url)) return [{ refused: 'Its address in the sitemap is none.', headline: null }];
  try {
    const { answer } = await polite.get({ url, accept: PAGES, signal });
    if (!answer) return [];
    const { text } = decodeBytes(answer.bytes, charsetOf(answer.headers));
    // Not read at the start of a portal.
    const { extractPage } = await import('../../intake/extract-page.ts');
    const finding = extractPage(text, answer.url);
    if ('refused' in finding) return [finding];
    // The address that a page claims for itself may belong to someone else’s story.
    return [{ piece: { ...finding.piece, guid: null, url, sourceUrl: finding.piece.sourceUrl } }];
  } catch (error) {
    signal?.throwIfAborted();
    // It may be available later.
    if (!(error instanceof Problem) || error.kind === 'unavailable') throw error;
    const gone = error instanceof HostRefusal && error.answered === 410;
    return [{ refused: gone ? 'Its page is gone.' : reasonOf(error), headline: null }];
  }
}

/** The character set that a host states. */
export function charsetOf(headers: Readonly<Record<string, string | undefined>>): string | undefined {
  return /charset=["']?([\w.:-]+)/i.exec(headers['content-type'] ?? '')?.[1];
}
