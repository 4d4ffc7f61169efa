import type { Clock } from '../../clock.ts';
import type { Reading } from '../../store/database.ts';
import { mostReadIds } from '../../stories/card.queries.ts';

/** Milliseconds between two queries of the most read stories, which add up a week of reads. */
export const MOST_READ_EVERY = 60_000;
const MOST_READ_OF = 7 * 86_400_000;
const MOST_READ = 30;

/** By the store it was read from: the ids in each language, and when they were queried. */
const lately = new WeakMap<Reading, Map<string, { readonly at: number; readonly ids: Promise<string[]> }>>();

interface Readable {
  readonly reading: Reading;
  readonly clock: Clock;
}

/** The ids of the most read stories in `language`, most read first, at most a minute old. */
export function mostReadLately({ reading, clock }: Readable, language: string): Promise<string[]> {
  const now = clock.now();
  const known = lately.get(reading)?.get(language);
  const age = known ? now.getTime() - known.at : Number.POSITIVE_INFINITY;
  return known && age >= 0 && age < MOST_READ_EVERY ? known.ids : readMostRead({ reading, clock }, language);
}

/** The same, without the cache. */
export function readMostRead({ reading, clock }: Readable, language: string): Promise<string[]> {
  const now = clock.now();
  const ids = mostReadIds(reading, language, new Date(now.getTime() - MOST_READ_OF), MOST_READ, now);
  const known = lately.get(reading) ?? new Map();
  lately.set(reading, known);
  const read = { at: now.getTime(), ids };
  known.set(language, read);
  // A failed query is not cached.
  ids.catch(() => known.get(language) === read && known.delete(language));
  return ids;
}
