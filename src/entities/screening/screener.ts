import { createHash } from 'node:crypto';
import type { Reading } from '../../store/database.ts';
import { listWatchLists } from '../lists/list.queries.ts';
import type { EntrySchema } from '../lists/list-entry.ts';
import type { WatchList, WatchListVersion } from '../lists/watch-list.ts';
import type { Found, HitVersion } from './hit.ts';
import type { ScreenedAs } from './screened-as.queries.ts';

/** A list in the newest version, as used for screening. */
export interface ScreenedList {
  readonly versionId: string;
  readonly version: HitVersion;
  /** The complete version that is read where the newest lacks data; null if the newest is complete. */
  readonly whole: HitVersion | null;
  /** Whether an entry missing from the version is off the list; false if the file with all names was missing. */
  readonly complete: boolean;
}

/** A query to the lists. */
export type Screened = Pick<ScreenedAs, 'names' | 'countries' | 'birthDates' | 'identifiers'> & {
  /** A FollowTheMoney schema; null if unknown. */
  readonly schema: EntrySchema | null;
};

/** The loaded lists, ready for queries. */
export interface Screener {
  /** By slug. */
  readonly lists: ReadonlyMap<string, ScreenedList>;
  /** A change triggers another screening of all entities: other versions, or other rules. */
  readonly listsHash: string;
  /** Every entry that may match the query, at or above the threshold, best first. */
  screen(asked: Screened): readonly Found[];
}

/** The newest version of each list, by slug. */
export async function screenedLists(reading: Reading, now: Date): Promise<Map<string, ScreenedList>> {
  const lists = await listWatchLists(reading, now);
  return new Map(lists.map((list) => [list.slug, screenedList(list)]));
}

function screenedList(list: WatchList): ScreenedList {
  const { newest, behind } = list;
  return {
    versionId: newest.id,
    version: hitVersionOf(list, newest),
    whole: behind && hitVersionOf(list, behind),
    complete: newest.partial === null || newest.partial.shows.primary,
  };
}

/** The version of its list that an entry was read in, with the complete one behind it if that fills gaps. */
export function versionRead(
  { version, whole }: ScreenedList,
  { versionNumber, behindNumber }: Pick<Found, 'versionNumber' | 'behindNumber'>,
): HitVersion {
  if (whole && whole.number === versionNumber) return whole;
  if (!whole || whole.number !== behindNumber) return version;
  const { number, asOf, importedAt } = whole;
  return { ...version, behind: { number, asOf, importedAt } };
}

/** A list version as stored with hits. */
export function hitVersionOf(
  { slug, names, format }: Pick<WatchList, 'slug' | 'names' | 'format'>,
  { number, asOf, sha256, importedAt, partial }: WatchListVersion,
): HitVersion {
  return {
    listSlug: slug,
    listNames: names,
    format,
    number,
    asOf,
    sha256,
    importedAt: importedAt.toISOString(),
    shows: partial?.shows ?? null,
    ...(partial && { missing: partial.missing }),
  };
}

/** A hash of the versions of these lists and the screening rules. */
export function hashOfLists(lists: ReadonlyMap<string, ScreenedList>, rules: string): string {
  // The same entries may be imported again with a later date, which hits state.
  const ids = [...lists.values()].map(readOf).sort();
  return createHash('sha256')
    .update(JSON.stringify([rules, ids]))
    .digest('hex');
}

/** The data read of a list, as a string: for an incomplete set, also the version behind it, which may be removed. */
function readOf({ versionId, version, whole }: ScreenedList): string {
  const { asOf, missing = [] } = version;
  const behind = whole ? [`${whole.number} ${whole.sha256} ${whole.asOf}`] : [];
  return [`${versionId} ${asOf}`, ...missing, ...behind].join(' ');
}
