import { type Subscription, writeOpml } from '../../intake/feeds/opml.ts';
import type { Reading } from '../../store/database.ts';
import { listFeeds } from './feeds.queries.ts';

const AT_ONCE = 1_000;

/** Every feed and sitemap that is followed, as an OPML list; folders are of this machine alone. */
export async function feedsOpml(reading: Reading, portalName: string, now: Date): Promise<string> {
  const listed: Subscription[] = [];
  let after: string | undefined;
  for (;;) {
    const feeds = await listFeeds(reading, { most: AT_ONCE, after });
    for (const { kind, name, address } of feeds) if (kind !== 'folder') listed.push({ address, title: name });
    after = feeds.at(-1)?.id;
    if (feeds.length < AT_ONCE) break;
  }
  return writeOpml(portalName, listed, now);
}
