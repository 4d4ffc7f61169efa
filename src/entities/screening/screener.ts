import { createHash } from 'node:crypto';
import type { Reading } from '../../store/database.ts';
import { listWatchLists } from '../lists/list.queries.ts';
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

/** The version of its list that an entry was read in, with the whole one behind it where that says the rest. */
export function versionRead(
  { version, whole }: ScreenedList,
  { versionNumber, behindNumber }: Pick<Found, 'versionNumber' | 'behindNumber'>,
): HitVersion {
  if (whole && whole.number === versionNumber) return whole;
  if (!whole || whole.number !== behindNumber) return version;
  const { number, asOf, importedAt } = whole;
  return { ...version, behind: { number, asOf, importedAt } };
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
    ...(partial && { missing: partial.missing }),
  };
}

/** One word for the versions of these lists and the rules they are screened by. */
export function hashOfLists(lists: ReadonlyMap<string, ScreenedList>, rules: string): string {
  // The same entries may be imported again under a later day: hits tell that day.
  const ids = [...lists.values()].map(readOf).sort();
  return createHash('sha256')
    .update(JSON.stringify([rules, ids]))
    .digest('hex');
}

/** What is read of a list, as a word: of half a set, the version behind it as well, which may be removed. */
function readOf({ versionId, version, whole }: ScreenedList): string {
  const { asOf, missing = [] } = version;
  const behind = whole ? [`${whole.number} ${whole.sha256} ${whole.asOf}`] : [];
  return [`${versionId} ${asOf}`, ...missing, ...behind].join(' ');
}
