import type { Selectable } from 'kysely';
import type { Reading } from '../../store/database.ts';
import type { EntityTables } from '../../store/entity-tables.ts';
import {
  ageOf,
  type ListAge,
  type ListChanges,
  type ListCounts,
  type ListFile,
  type ListFormat,
  type PartialSet,
  type WatchList,
  type WatchListVersion,
} from './watch-list.ts';

type ListRow = Selectable<EntityTables['watch_lists']>;
type VersionRow = Selectable<EntityTables['watch_list_versions']>;

/** Every watch list with its newest version and its age at `now`, by slug. */
export async function listWatchLists(reading: Reading, now: Date): Promise<(WatchList & { age: ListAge })[]> {
  const rows = await reading.selectFrom('watch_lists').selectAll().orderBy('slug').execute();
  const newest = await reading
    .selectFrom('watch_list_versions')
    .distinctOn('list_id')
    .selectAll()
    .orderBy('list_id')
    .orderBy('number', 'desc')
    .execute();
  const byList = new Map(newest.map((row) => [row.list_id, row]));
  const wholes = await newestWhole(
    reading,
    newest.filter(isNameless).map(({ list_id }) => list_id),
  );
  return rows.flatMap((row) => {
    const version = byList.get(row.id);
    if (!version) return [];
    const list = listOf(row, version, wholes.get(row.id));
    return [{ ...list, age: ageOf(list, now) }];
  });
}

/** The watch list called `slug` with its newest version and its age at `now`; null when there is none. */
export async function findWatchList(
  reading: Reading,
  slug: string,
  now: Date,
): Promise<(WatchList & { age: ListAge }) | null> {
  const row = await reading.selectFrom('watch_lists').selectAll().where('slug', '=', slug).executeTakeFirst();
  if (!row) return null;
  const version = await reading
    .selectFrom('watch_list_versions')
    .selectAll()
    .where('list_id', '=', row.id)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!version) return null;
  const wholes = await newestWhole(reading, isNameless(version) ? [row.id] : []);
  const list = listOf(row, version, wholes.get(row.id));
  return { ...list, age: ageOf(list, now) };
}

/** Whether the file of primary names was not there: what stands in it is read from a whole version before. */
function isNameless({ partial }: VersionRow): boolean {
  return (partial as PartialSet | null)?.shows.primary === false;
}

/** The newest version of each of these lists that no file was missing from, by the list's id. */
async function newestWhole(reading: Reading, listIds: readonly string[]): Promise<Map<string, VersionRow>> {
  if (listIds.length === 0) return new Map();
  const rows = await reading
    .selectFrom('watch_list_versions')
    .distinctOn('list_id')
    .selectAll()
    .where('list_id', 'in', listIds)
    .where('partial', 'is', null)
    .orderBy('list_id')
    .orderBy('number', 'desc')
    .execute();
  return new Map(rows.map((row) => [row.list_id, row]));
}

/** The versions of a list, the newest first. */
export async function listVersionsOf(reading: Reading, slug: string): Promise<WatchListVersion[]> {
  const rows = await reading
    .selectFrom('watch_list_versions')
    .innerJoin('watch_lists', 'watch_lists.id', 'watch_list_versions.list_id')
    .selectAll('watch_list_versions')
    .where('slug', '=', slug)
    .orderBy('number', 'desc')
    .execute();
  return rows.map(versionOf);
}

function listOf(row: ListRow, newest: VersionRow, behind: VersionRow | undefined): WatchList {
  return {
    id: row.id,
    slug: row.slug,
    names: row.names,
    about: row.about,
    format: row.format as ListFormat,
    producer: row.producer,
    url: row.url,
    licence: row.licence,
    licenceUrl: row.licence_url,
    redistributable: row.redistributable,
    periodDays: row.period_days,
    demo: row.demo,
    newest: versionOf(newest),
    behind: behind ? versionOf(behind) : null,
  };
}

function versionOf(row: VersionRow): WatchListVersion {
  return {
    id: row.id,
    listId: row.list_id,
    number: row.number,
    sha256: row.sha256,
    asOf: row.as_of,
    files: row.files as readonly ListFile[],
    partial: row.partial as PartialSet | null,
    entryCount: row.entry_count,
    counts: row.counts as ListCounts,
    changes: row.changes as ListChanges | null,
    note: row.note,
    importedAt: row.imported_at,
  };
}
