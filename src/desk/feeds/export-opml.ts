import { type Subscription, writeOpml } from '../../intake/feeds/opml.ts';
import type { Reading } from '../../store/database.ts';
import { everyFeed } from './feeds.queries.ts';

/** Every feed and sitemap that is followed, as an OPML list; whatever else is followed is of this newsroom alone. */
export async function feedsOpml(reading: Reading, portalName: string, now: Date): Promise<string> {
  const listed: Subscription[] = [];
  for await (const { kind, name, address } of everyFeed(reading))
    if (kind === 'feed' || kind === 'sitemap') listed.push({ address, title: name });
  return writeOpml(portalName, listed, now);
}
