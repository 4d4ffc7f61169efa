import { sql } from 'kysely';
import type { Reading } from '../../store/database.ts';
import { changedFields, isSeen, shownByBoth, WHOLE } from './compare-entries.ts';
import type { ListEntry } from './list-entry.ts';
import { KEYS_KEPT, type ListChanges, type PartialSet } from './watch-list.ts';

/** The data of a version that a comparison needs. */
export interface ComparedVersion {
  readonly id: string;
  readonly number: number;
  readonly partial: PartialSet | null;
}

interface Pair {
  readonly key: string;
  /** Whether it is in the earlier version, and in the later one. */
  readonly was: boolean;
  readonly is: boolean;
  /** Its content there; null if the rows of two complete versions are enough. */
  readonly before: ListEntry | null;
  readonly after: ListEntry | null;
}

const PAGE = 1_000;

/**
 * The differences between two versions of a list. Between complete versions they are exact. If one lacks a file, only
 * what both could show is compared, and the rest is counted as unknown.
 */
export async function changesBetween(
  reading: Reading,
  from: ComparedVersion,
  to: ComparedVersion,
): Promise<ListChanges> {
  const shown = shownByBoth(from.partial?.shows ?? WHOLE, to.partial?.shows ?? WHOLE);
  const nameless = {
    before: new Set(from.partial?.nameless ?? []),
    after: new Set(to.partial?.nameless ?? []),
  };
  const added: string[] = [];
  const removed: string[] = [];
  const changed: ListChanges['keys']['changed'][number][] = [];
  const old = await idsByKey(reading, from.id);
  const fresh = await idsByKey(reading, to.id);
  const whole = from.partial === null && to.partial === null;
  // On the list without a name: what the other version does not know either can only be counted.
  const unknown = [
    ...[...nameless.after].filter((key) => !old.has(key) && !nameless.before.has(key)),
    ...[...nameless.before].filter((key) => !fresh.has(key) && !nameless.after.has(key)),
  ];
  let cannotTell = unknown.length;
  for await (const { key, was, is, before, after } of pairs(reading, whole, old, fresh)) {
    if (was && is) {
      const fields = before && after ? changedFields(before, after, shown) : [];
      if (fields.length > 0) changed.push({ key, fields });
    } else if (is) {
      // An earlier complete version shows that it was missing; one without names shows only entries with an alias.
      if (!from.partial || (after && isSeen(after, from.partial.shows) && !nameless.before.has(key)))
        added.push(key);
      else cannotTell += 1;
    } else if (!to.partial || (before && isSeen(before, to.partial.shows) && !nameless.after.has(key)))
      removed.push(key);
    else cannotTell += 1;
  }
  return {
    against: from.number,
    added: added.length,
    changed: changed.length,
    removed: removed.length,
    cannotTell,
    keys: {
      added: added.slice(0, KEYS_KEPT),
      changed: changed.slice(0, KEYS_KEPT),
      removed: removed.slice(0, KEYS_KEPT),
    },
  };
}

/** The entries that differ between versions, with their content where it has to be compared. */
async function* pairs(
  reading: Reading,
  whole: boolean,
  old: ReadonlyMap<string, string>,
  fresh: ReadonlyMap<string, string>,
): AsyncGenerator<Pair> {
  const differing: { key: string; before: string | null; after: string | null }[] = [];
  for (const [key, before] of old) {
    const after = fresh.get(key) ?? null;
    if (before !== after) differing.push({ key, before, after });
  }
  for (const [key, after] of fresh) if (!old.has(key)) differing.push({ key, before: null, after });
  differing.sort((a, b) => byKey(a.key, b.key));
  for (let at = 0; at < differing.length; at += PAGE) {
    const page = differing.slice(at, at + PAGE);
    const asked = page.filter(({ before, after }) => !whole || (before && after));
    const entries = await entriesById(
      reading,
      asked.flatMap(({ before, after }) => [before, after]).filter((id) => id !== null),
    );
    for (const { key, before, after } of page) {
      yield {
        key,
        was: before !== null,
        is: after !== null,
        before: (before && entries.get(before)) || null,
        after: (after && entries.get(after)) || null,
      };
    }
  }
}

/** Entry contents are stored once, so two versions with the same row have the same content. */
async function idsByKey(reading: Reading, versionId: string): Promise<Map<string, string>> {
  const rows = await reading
    .selectFrom('watch_list_version_entries')
    .innerJoin('watch_list_entries', 'watch_list_entries.id', 'watch_list_version_entries.entry_id')
    .select(['key', 'watch_list_entries.id'])
    .where('version_id', '=', versionId)
    .execute();
  return new Map(rows.map(({ key, id }) => [key, id]));
}

async function entriesById(reading: Reading, ids: readonly string[]): Promise<Map<string, ListEntry>> {
  if (ids.length === 0) return new Map();
  const rows = await reading
    .selectFrom('watch_list_entries')
    .select(['id', 'entry'])
    .where('id', '=', sql<string>`any(${[...ids]})`)
    .execute();
  return new Map(rows.map(({ id, entry }) => [id, entry as ListEntry]));
}

/** Numeric keys by value, the rest alphabetically. */
function byKey(a: string, b: string): number {
  const numbers = /^\d+$/.test(a) && /^\d+$/.test(b) ? Number(a) - Number(b) : 0;
  return numbers || (a < b ? -1 : a > b ? 1 : 0);
}
