import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Problem } from '../../errors.ts';
import type { Reading, Store, Writing } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { json } from '../../store/tables.ts';
import { refusal } from '../../words/refusal.ts';
import { CountEntries } from './count-entries.ts';
import { findWatchList } from './list.queries.ts';
import { changesBetween } from './list-changes.queries.ts';
import type { ListEntry } from './list-entry.ts';
import { asOfDay, checkSaid, type ListSaid, ownList, slugOf } from './own-list.ts';
import { entryHash } from './reading/finish-entry.ts';
import type { ListRead, ListSource } from './reading/list-source.ts';
import { openList } from './reading/open-list.ts';
import { refuseShrunken } from './refuse-shrunken.ts';
import { announceList } from './watch-list.changes.ts';
import type { ListAge, ListChanges, ListCounts, PartialSet, WatchList } from './watch-list.ts';

/** A list to import: its location, and what a person states besides the files. */
export interface ListToImport extends ListSaid {
  /** A file, or the folder of a set. */
  readonly path: string;
  /** The date of the files, YYYY-MM-DD, if they do not state it themselves. */
  readonly asOf?: string | undefined;
  readonly note?: string | undefined;
  /**
   * Whether a person confirmed that the list shrank: a version that removes much of the previous one is refused
   * otherwise.
   */
  readonly acceptRemovals?: boolean | undefined;
}

/** How to monitor an import, and who requested it. */
export interface ListImportOptions {
  readonly by: { readonly memberId: string | null };
  readonly now: Date;
  readonly signal?: AbortSignal;
  /** Called periodically with the number of entries read, and then with the number of new ones saved. */
  readonly progress?: (step: 'reading' | 'saving' | 'comparing', entries: number) => void;
}

/** The result of an import. */
export interface ImportedList {
  /** Unchanged, unchanged with a later date, or a new version. */
  readonly status: 'imported' | 'same' | 'same entries, later date';
  readonly list: WatchList & { readonly age: ListAge };
  readonly counts: ListCounts;
  /** Compared with the previous version; null for a first version, and if nothing changed. */
  readonly changes: ListChanges | null;
  readonly notes: readonly string[];
}

interface Digest extends ListRead {
  /** The hash of each entry, by key. */
  readonly hashes: ReadonlyMap<string, string>;
  readonly sha256: string;
  readonly counts: ListCounts;
}

const BATCH = 500;
const LINKS = 10_000;
const TOLD_EVERY = 1_000;

/**
 * Reads an official list and saves it as a version, in one transaction: all or nothing. Unchanged entries create no
 * version. The files are read twice, so that only their keys have to be in memory.
 */
export async function importList(
  store: Store,
  asked: ListToImport,
  options: ListImportOptions,
): Promise<ImportedList> {
  const { now } = options;
  const slug = slugOf(asked);
  checkSaid(asked);
  asOfDay(asked.asOf, null, now);
  const source = await openList(asked.format, asked.path, now);
  const digest = await digestOf(source, options);
  const asOf = asOfDay(asked.asOf, digest.asOf, now);
  const outcome = await store.write(async (writing) => {
    const listId = await ownList(writing, asked, options);
    const newest = await newestVersion(writing, listId);
    if (newest?.sha256 === digest.sha256 && samePart(newest.partial, digest.partial)) {
      // It may already have a later date: the day it was downloaded.
      if (!asOf || (newest.as_of && asOf <= newest.as_of)) return { status: 'same' as const, changes: null };
      await writing
        .updateTable('watch_list_versions')
        .set({ as_of: asOf })
        .where('id', '=', newest.id)
        .execute();
      await announceList(writing, slug);
      return { status: 'same entries, later date' as const, changes: null };
    }
    if (newest && asOf && newest.as_of && asOf < newest.as_of)
      throw refusal('listOlder', { slug, newest: newest.as_of, day: asOf });
    await keepNewEntries(writing, listId, source, digest, options);
    const id = newId();
    const { last_version: number } = await writing
      .updateTable('watch_lists')
      .set(({ eb }) => ({ last_version: eb('last_version', '+', 1) }))
      .where('id', '=', listId)
      .returning('last_version')
      .executeTakeFirstOrThrow();
    await writing
      .insertInto('watch_list_versions')
      .values({
        id,
        list_id: listId,
        number,
        sha256: digest.sha256,
        as_of: asOf,
        files: json(digest.files),
        partial: digest.partial ? json(digest.partial) : null,
        entry_count: digest.hashes.size,
        counts: json(digest.counts),
        changes: null,
        note: [asked.note, ...digest.notes].filter(Boolean).join(' '),
        imported_at: now,
        imported_by: options.by.memberId,
      })
      .execute();
    await linkEntries(writing, id, listId, digest.hashes);
    options.progress?.('comparing', digest.hashes.size);
    const before = newest ? { ...newest, partial: newest.partial as PartialSet | null } : null;
    const changes =
      before && (await changesBetween(writing, before, { id, number, partial: digest.partial }));
    if (newest && changes && !asked.acceptRemovals) {
      refuseShrunken(slug, newest, changes);
      // What an incomplete set could not show is not removed: the next complete one is also compared with the last
      // complete one.
      const whole =
        newest.partial && !digest.partial ? await newestWholeVersion(writing, listId, number) : null;
      if (whole)
        refuseShrunken(slug, whole, await changesBetween(writing, whole, { id, number, partial: null }));
    }
    if (changes)
      await writing
        .updateTable('watch_list_versions')
        .set({ changes: json(changes) })
        .where('id', '=', id)
        .execute();
    options.signal?.throwIfAborted();
    await announceList(writing, slug);
    return { status: 'imported' as const, changes };
  });
  const list = await findWatchList(store.reading, slug, now);
  if (!list) throw refusal('listRemovedMeanwhile', { slug });
  return { ...outcome, list, counts: digest.counts, notes: digest.notes };
}

/** Reads every entry once: its key, its hash, and the counts. */
async function digestOf(source: ListSource, { signal, progress }: ListImportOptions): Promise<Digest> {
  const hashes = new Map<string, string>();
  const counts = new CountEntries();
  const read = await source.read((entry) => {
    signal?.throwIfAborted();
    hashes.set(entry.key, entryHash(entry));
    counts.add(entry);
    if (hashes.size % TOLD_EVERY === 0) progress?.('reading', hashes.size);
  });
  progress?.('reading', hashes.size);
  const hash = createHash('sha256');
  for (const [key, sha256] of [...hashes].sort(([a], [b]) => (a < b ? -1 : 1)))
    hash.update(`${key}\n${sha256}\n`);
  return { ...read, hashes, sha256: hash.digest('hex'), counts: counts.total(read) };
}

/** Saves entries that no earlier version has, reading the files for the second time. */
async function keepNewEntries(
  writing: Writing,
  listId: string,
  source: ListSource,
  { hashes }: Digest,
  { signal, progress }: ListImportOptions,
): Promise<void> {
  const known = await knownHashes(writing, listId);
  const wanted = new Set(
    [...hashes].filter(([key, sha256]) => known.get(key)?.has(sha256) !== true).map(([key]) => key),
  );
  if (wanted.size === 0) return;
  const all = wanted.size;
  let batch: { id: string; key: string; sha256: string; entry: ListEntry }[] = [];
  const save = async () => {
    if (batch.length === 0) return;
    await sql`insert into watch_list_entries (id, list_id, key, sha256, entry)
      select id, ${listId}::uuid, key, sha256, entry
      from jsonb_to_recordset(cast(${JSON.stringify(batch)} as jsonb)) as fresh(id uuid, key text, sha256 text, entry jsonb)`.execute(
      writing,
    );
    batch = [];
    progress?.('saving', all - wanted.size);
  };
  await source.read(async (entry) => {
    if (!wanted.has(entry.key)) return;
    signal?.throwIfAborted();
    const sha256 = entryHash(entry);
    if (hashes.get(entry.key) !== sha256) throw changedMeanwhile();
    wanted.delete(entry.key);
    batch.push({ id: newId(), key: entry.key, sha256, entry });
    if (batch.length >= BATCH) await save();
  });
  if (wanted.size > 0) throw changedMeanwhile();
  await save();
}

async function knownHashes(reading: Reading, listId: string): Promise<Map<string, Set<string>>> {
  const rows = await reading
    .selectFrom('watch_list_entries')
    .select(['key', 'sha256'])
    .where('list_id', '=', listId)
    .execute();
  const known = new Map<string, Set<string>>();
  for (const { key, sha256 } of rows) {
    const there = known.get(key);
    if (there) there.add(sha256);
    else known.set(key, new Set([sha256]));
  }
  return known;
}

async function linkEntries(
  writing: Writing,
  versionId: string,
  listId: string,
  hashes: ReadonlyMap<string, string>,
): Promise<void> {
  const all = [...hashes].map(([key, sha256]) => ({ key, sha256 }));
  for (let at = 0; at < all.length; at += LINKS) {
    const part = JSON.stringify(all.slice(at, at + LINKS));
    await sql`insert into watch_list_version_entries (version_id, entry_id)
      select ${versionId}::uuid, e.id
      from jsonb_to_recordset(cast(${part} as jsonb)) as said(key text, sha256 text)
      join watch_list_entries e on e.list_id = ${listId} and e.key = said.key and e.sha256 = said.sha256`.execute(
      writing,
    );
  }
}

async function newestVersion(reading: Reading, listId: string) {
  return reading
    .selectFrom('watch_list_versions')
    .select(['id', 'number', 'sha256', 'as_of', 'partial', 'entry_count'])
    .where('list_id', '=', listId)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** The newest complete version before `number`. */
async function newestWholeVersion(reading: Reading, listId: string, number: number) {
  const whole = await reading
    .selectFrom('watch_list_versions')
    .select(['id', 'number', 'as_of', 'entry_count'])
    .where('list_id', '=', listId)
    .where('number', '<', number)
    .where('partial', 'is', null)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  return whole && { ...whole, partial: null };
}

/** Two versions with the same entries still differ if one of them lacks a file. */
function samePart(before: unknown, after: PartialSet | null): boolean {
  return ((before as PartialSet | null)?.missing ?? []).join() === (after?.missing ?? []).join();
}

function changedMeanwhile(): Problem {
  return refusal('listFilesChanged');
}
