import type { Reading } from '../../store/database.ts';
import { slugOf } from '../../stories/story.ts';
import { findSource } from '../sources/sources.queries.ts';
import type { FeedWanted } from './read-feed-terms.ts';
import type { ResolvedFeed } from './resolve-feed.ts';
import type { TakingFeed } from './take-items.ts';

/** How the items of a feed would be taken that nobody follows yet. */
export async function asFeed(
  reading: Reading,
  found: Pick<ResolvedFeed, 'title' | 'address'>,
  wanted: FeedWanted,
): Promise<TakingFeed> {
  const name = wanted.source || wanted.name || found.title || found.address;
  const slug = slugOf(name, 'source');
  const known = await findSource(reading, slug);
  const source = known
    ? { slug, name: known.name, policy: known.policy, hasLicence: Boolean(known.licence ?? known.licenceUrl) }
    : { slug, name, policy: wanted.policy ?? ('linked' as const), hasLicence: false };
  return { ...wanted, source };
}
