import { Problem } from '../../errors.ts';
import { readPublicUrl } from '../../intake/egress/target.ts';
import { readOpml } from '../../intake/feeds/opml.ts';
import type { Store } from '../../store/database.ts';
import { addFeed } from './add-feed.ts';
import { type FeedHow, NO_HOW } from './feed.ts';
import type { FeedWanted } from './read-feed-terms.ts';
import type { FeedManager } from './resolve-feed.ts';

/** What became of a feed that a list names. */
export interface ImportedSubscription {
  readonly address: string;
  readonly title: string;
  /** Its id; null where it is not followed. */
  readonly id: string | null;
  /** Why it is not followed; null where it is. */
  readonly why: string | null;
}

/** The first fetches of a list are so many seconds apart, at most a day in all. */
const APART_S = 2;
const WITHIN_S = 86_400;

/**
 * Follows every feed that an OPML list names, each in a transaction of its own. None is fetched now: that comes one after the
 * other, so that thousands do not come at once.
 */
export async function importOpml(
  store: Store,
  by: FeedManager,
  opml: string,
  terms: Omit<FeedWanted, 'address' | 'name' | 'source' | 'kind' | 'password' | keyof FeedHow>,
  now: Date,
): Promise<ImportedSubscription[]> {
  const listed = readOpml(opml);
  const done: ImportedSubscription[] = [];
  for (const [place, { address, title }] of listed.entries()) {
    try {
      const found = { kind: 'feed' as const, address: readPublicUrl(address, true).href, title };
      const wanted = {
        ...terms,
        ...NO_HOW,
        kind: 'feed' as const,
        password: '',
        address,
        name: title,
        source: '',
      };
      const id = await store.write((writing) =>
        addFeed(writing, by, found, wanted, now, { after: Math.min(place * APART_S, WITHIN_S) }),
      );
      done.push({ address, title, id, why: null });
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      done.push({ address, title, id: null, why: error.message });
    }
  }
  return done;
}
