import { createHash } from 'node:crypto';
import type { Reading } from '../../store/database.ts';
import { listWatchLists, newestWholeVersions } from '../lists/list.queries.ts';
import type { EntrySchema } from '../lists/list-entry.ts';
import type { WatchList, WatchListVersion } from '../lists/watch-list.ts';
import type { Found, HitVersion } from './hit.ts';
import type { ScreenedAs } from './screened-as.queries.ts';

/** A list as names are screened on it: its newest version. */
export interface ScreenedList {
  readonly versionId: string;
  readonly version: HitVersion;
  /** The whole version that is read where the newest one cannot tell; null where the newest is whole. */
  readonly whole: HitVersion | null;
  /** Whether an entry that is not in the version is not on the list; false where the file that names all was missing. */
  readonly complete: boolean;
}

/** What is asked of the lists. */
export type Screened = Pick<ScreenedAs, 'names' | 'countries' | 'birthDates' | 'identifiers'> & {
  /** A schema of FollowTheMoney; null where nobody knows. */
  readonly schema: EntrySchema | null;
};

/** The lists that are loaded, ready to be asked. */
export interface Screener {
  /** By slug. */
  readonly lists: ReadonlyMap<string, ScreenedList>;
  /** Another one asks for everybody to be screened again: other versions, or other rules. */
  readonly listsHash: string;
  /** Every entry that may be what is asked for, at or above the threshold, the surest first. */
  screen(asked: Screened): readonly Found[];
}

/** The newest version of each list, by its slug. */
export async function screenedLists(reading: Reading, now: Date): Promise<Map<string, ScreenedList>> {
  const [lists, wholes] = await Promise.all([listWatchLists(reading, now), newestWholeVersions(reading)]);
  return new Map(lists.map((list) => [list.slug, screenedList(list, wholes.get(list.slug))]));
}

/** The list as names are screened on it. */
export function screenedList(list: WatchList, whole?: WatchListVersion): ScreenedList {
  const { newest } = list;
  const complete = newest.partial === null || newest.partial.shows.primary;
  return {
    versionId: newest.id,
    version: hitVersionOf(list, newest),
    whole: complete || !whole ? null : hitVersionOf(list, whole),
    complete,
  };
}

/** The version of its list that an entry was read in. */
export function versionRead(
  { version, whole }: ScreenedList,
  { versionNumber }: Pick<Found, 'versionNumber'>,
): HitVersion {
  return whole && whole.number === versionNumber ? whole : version;
}

/** A version of a list as hits carry it. */
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
  };
}

/** One word for the versions of these lists and the rules they are screened by. */
export function hashOfLists(lists: ReadonlyMap<string, ScreenedList>, rules: string): string {
  // The same entries may be imported again under a later day: hits tell that day.
  const ids = [...lists.values()].map(({ versionId, version }) => `${versionId} ${version.asOf}`).sort();
  return createHash('sha256')
    .update(JSON.stringify([rules, ids]))
    .digest('hex');
}
