import { sql } from 'kysely';
import type { Reading } from '../../store/database.ts';
import { isSeen } from './compare-entries.ts';
import type { ListEntry, ListedName } from './list-entry.ts';
import type { ListFormat, PartialSet } from './watch-list.ts';

/** An entry in the newest version of its list. */
export interface NewestEntry {
  readonly listSlug: string;
  readonly format: ListFormat;
  /** The version it comes from: if the newest lacks the data, the complete one before it. */
  readonly versionNumber: number;
  /** The complete version before that one which fills in what its files do not show, if any. */
  readonly behindNumber?: number;
  readonly asOf: string | null;
  readonly key: string;
  readonly sha256: string;
  readonly entry: ListEntry;
}

/** An entry's content with the versions that have it. */
export interface EntryState {
  readonly sha256: string;
  readonly entry: ListEntry;
  /** The numbers of those versions, oldest first. */
  readonly versions: readonly number[];
}

const PAGE = 1_000;

/**
 * Every entry of each list, or of those with these slugs, page by page: those of the newest version, optionally limited
 * to these keys. If that is a set without its file of primary names, what its files do not show is taken from the
 * newest complete version before it, and so are entries that may or may not have been removed.
 */
export async function* newestEntries(
  reading: Reading,
  slugs?: readonly string[],
  keys?: readonly string[],
): AsyncGenerator<readonly NewestEntry[]> {
  let lists = reading
    .selectFrom('watch_list_versions')
    .innerJoin('watch_lists', 'watch_lists.id', 'watch_list_versions.list_id')
    .distinctOn('watch_lists.slug')
    .select(['watch_lists.slug', 'format', 'watch_list_versions.id', 'list_id', 'number', 'as_of', 'partial'])
    .orderBy('watch_lists.slug')
    .orderBy('number', 'desc');
  if (slugs) lists = lists.where('watch_lists.slug', 'in', slugs.length === 0 ? [''] : [...slugs]);
  for (const row of await lists.execute()) {
    const { slug, id, number, as_of, list_id, partial } = row;
    const list = { listSlug: slug, format: row.format as ListFormat };
    const set = partial as PartialSet | null;
    const whole = set && !set.shows.primary ? await newestWhole(reading, list_id, number) : null;
    const named = whole ? await entriesByKey(reading, whole.id, keys) : null;
    for await (const page of versionEntries(reading, id, keys)) {
      yield page.map((row) => {
        const before = named?.get(row.key);
        named?.delete(row.key);
        const entry = before ? knownOf(before.entry, row.entry, set?.shows.addresses ?? true) : row.entry;
        const behind = before && whole && { behindNumber: whole.number };
        return { ...list, versionNumber: number, ...behind, asOf: as_of, ...row, entry };
      });
    }
    if (!set || !whole || !named) continue;
    const nameless = new Set(set.nameless);
    const kept = [...named.values()].filter(
      ({ key, entry }) => nameless.has(key) || !isSeen(entry, set.shows),
    );
    yield kept.map((row) => ({
      ...list,
      versionNumber: whole.number,
      asOf: whole.as_of,
      ...row,
    }));
  }
}

async function newestWhole(
  reading: Reading,
  listId: string,
  before: number,
): Promise<{ id: string; number: number; as_of: string | null } | undefined> {
  return reading
    .selectFrom('watch_list_versions')
    .select(['id', 'number', 'as_of'])
    .where('list_id', '=', listId)
    .where('number', '<', before)
    .where('partial', 'is', null)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
}

async function entriesByKey(
  reading: Reading,
  versionId: string,
  keys?: readonly string[],
): Promise<Map<string, { key: string; sha256: string; entry: ListEntry }>> {
  const entries = new Map<string, { key: string; sha256: string; entry: ListEntry }>();
  for await (const page of versionEntries(reading, versionId, keys))
    for (const row of page) entries.set(row.key, row);
  return entries;
}

/** An entry combined from a complete version and a later one without the file of primary names. */
function knownOf(whole: ListEntry, later: ListEntry, addresses: boolean): ListEntry {
  return {
    ...whole,
    names: namesOfBoth(whole, later),
    addresses: addresses ? later.addresses : whole.addresses,
    countries: [...new Set([...whole.countries, ...later.countries])],
  };
}

/**
 * The primary name from a complete entry, then the names of a later one without it, then those only the complete one
 * has.
 */
function namesOfBoth(whole: ListEntry, later: ListEntry): readonly ListedName[] {
  const [primary] = whole.names;
  const names = new Map<string, ListedName>();
  for (const one of [...(primary ? [primary] : []), ...later.names.map(asAlias), ...whole.names])
    if (!names.has(one.name)) names.set(one.name, one);
  return [...names.values()];
}

/** The first alias was a substitute for the primary name. */
function asAlias(name: ListedName): ListedName {
  return name.kind === 'primary' ? { ...name, kind: 'alias' } : name;
}

/** The entries of one version, optionally limited to these keys, page by page, in no particular order. */
export async function* versionEntries(
  reading: Reading,
  versionId: string,
  keys?: readonly string[],
): AsyncGenerator<readonly { key: string; sha256: string; entry: ListEntry }[]> {
  let after: string | null = null;
  for (;;) {
    let page = reading
      .selectFrom('watch_list_version_entries')
      .innerJoin('watch_list_entries', 'watch_list_entries.id', 'watch_list_version_entries.entry_id')
      .select(['watch_list_entries.id', 'key', 'sha256', 'entry'])
      .where('version_id', '=', versionId)
      .orderBy('watch_list_version_entries.entry_id')
      .limit(PAGE);
    if (after) page = page.where('watch_list_version_entries.entry_id', '>', after);
    if (keys) page = page.where('key', '=', sql<string>`any(${keys})`);
    const rows = await page.execute();
    if (rows.length === 0) return;
    yield rows.map(({ key, sha256, entry }) => ({ key, sha256, entry: entry as ListEntry }));
    after = rows.at(-1)?.id ?? null;
    if (rows.length < PAGE) return;
  }
}

/** An entry in one version of a list, by default the newest; null if it is not in it. */
export async function findEntry(
  reading: Reading,
  slug: string,
  key: string,
  number?: number,
): Promise<NewestEntry | null> {
  let versions = reading
    .selectFrom('watch_list_versions')
    .innerJoin('watch_lists', 'watch_lists.id', 'watch_list_versions.list_id')
    .select(['watch_list_versions.id', 'number', 'as_of', 'format'])
    .where('watch_lists.slug', '=', slug)
    .orderBy('number', 'desc')
    .limit(1);
  if (number !== undefined) versions = versions.where('number', '=', number);
  const version = await versions.executeTakeFirst();
  if (!version) return null;
  const row = await reading
    .selectFrom('watch_list_version_entries')
    .innerJoin('watch_list_entries', 'watch_list_entries.id', 'watch_list_version_entries.entry_id')
    .select(['sha256', 'entry'])
    .where('version_id', '=', version.id)
    .where('key', '=', key)
    .executeTakeFirst();
  if (!row) return null;
  const { number: versionNumber, as_of: asOf } = version;
  const format = version.format as ListFormat;
  return {
    listSlug: slug,
    format,
    versionNumber,
    asOf,
    key,
    sha256: row.sha256,
    entry: row.entry as ListEntry,
  };
}

/** All states of an entry in the versions of its list, each with the versions that have it, oldest first. */
export async function entryHistory(reading: Reading, slug: string, key: string): Promise<EntryState[]> {
  const rows = await reading
    .selectFrom('watch_list_entries')
    .innerJoin('watch_lists', 'watch_lists.id', 'watch_list_entries.list_id')
    .innerJoin('watch_list_version_entries', 'watch_list_version_entries.entry_id', 'watch_list_entries.id')
    .innerJoin('watch_list_versions', 'watch_list_versions.id', 'watch_list_version_entries.version_id')
    .select(['watch_list_entries.sha256', 'entry', 'number'])
    .where('watch_lists.slug', '=', slug)
    .where('key', '=', key)
    .orderBy('number')
    .execute();
  const states = new Map<string, { sha256: string; entry: ListEntry; versions: number[] }>();
  for (const { sha256, entry, number } of rows) {
    const state = states.get(sha256) ?? { sha256, entry: entry as ListEntry, versions: [] };
    state.versions.push(number);
    states.set(sha256, state);
  }
  return [...states.values()];
}

/** The first names of some entries of a version, by key. */
export async function entryNames(
  reading: Reading,
  versionId: string,
  keys: readonly string[],
): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  for (let at = 0; at < keys.length; at += PAGE) {
    const rows = await reading
      .selectFrom('watch_list_version_entries')
      .innerJoin('watch_list_entries', 'watch_list_entries.id', 'watch_list_version_entries.entry_id')
      .select('key')
      .select(sql<string>`entry -> 'names' -> 0 ->> 'name'`.as('name'))
      .where('version_id', '=', versionId)
      .where('key', '=', sql<string>`any(${keys.slice(at, at + PAGE)})`)
      .execute();
    for (const { key, name } of rows) names.set(key, name);
  }
  return names;
}
