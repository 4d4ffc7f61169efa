import { Problem } from '../../errors.ts';
import { decodeBytes } from '../../intake/decode-bytes.ts';
import { readFeedDocument } from '../../intake/feeds/feed-document.ts';
import { markNamed, markOf } from '../../intake/feeds/item-key.ts';
import type { Finding } from '../../intake/piece.ts';
import { reasonOf } from '../../intake/reason-of.ts';
import type { ClaimedFeed } from './claim-feeds.ts';
import type { FeedContent } from './feed-content.ts';
import { type FetchEnded, type FetchParts, settling, takeContent } from './fetch-feed.ts';
import { beginDelivery, type Delivery } from './inbox.ts';
import { charsetOf } from './page-content.ts';

/** One that breaks the import again and again, or ends the process, is refused after so many tries. */
const MOST_TRIES = 5;

/**
 * Imports the oldest delivery of a feed claimed by this worker, and settles the claim. A worker
 * that is killed leaves it waiting, and what it has imported is known when it is imported again.
 */
export function takeDelivery(parts: Omit<FetchParts, 'polite'>, feed: ClaimedFeed): Promise<FetchEnded> {
  const take = async () => {
    const delivery = await beginDelivery(parts.store, feed.id);
    const content = delivery ? await contentOf(feed, delivery) : NOTHING_THERE;
    const ended = await takeContent(parts, feed, content);
    return { ...ended, validators: null, delivered: { id: delivery && !ended.isMore ? delivery.id : null } };
  };
  return settling(parts, feed, take, { id: null });
}

const NOTHING_THERE: FeedContent = {
  ...{ kind: 'push', title: null, language: null, candidates: [], before: [], most: 0 },
  ...{ validators: null, movedTo: null },
};
const MOST_ITEMS = 2_000;

async function contentOf(feed: ClaimedFeed, delivery: Delivery): Promise<FeedContent> {
  const findings = await findingsOf(feed, delivery);
  return {
    ...NOTHING_THERE,
    ...{ kind: feed.kind, most: MOST_ITEMS },
    candidates: findings.map((finding) => ({
      ...('refused' in finding ? markNamed(`delivery:${delivery.id}`, finding.refused) : markOf(finding)),
      ...{ name: null, at: delivery.at },
      read: async () => [finding],
    })),
  };
}

async function findingsOf(
  { kind }: ClaimedFeed,
  { body, contentType, tries }: Delivery,
): Promise<readonly Finding[]> {
  if (tries > MOST_TRIES) return [{ refused: 'It could not be imported in several tries.', headline: null }];
  try {
    const charset = charsetOf({ 'content-type': contentType });
    const document = readFeedDocument(body, '', charset);
    if (document.kind === 'feed') return document.findings;
    // A hub speaks of feeds alone.
    if (document.kind === 'page' && kind === 'push') {
      // Not read at the start of a portal.
      const { extractPage } = await import('../../intake/extract-page.ts');
      return [extractPage(decodeBytes(body, charset).text)];
    }
    return [{ refused: 'It holds no items.', headline: null }];
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return [{ refused: reasonOf(error), headline: null }];
  }
}
