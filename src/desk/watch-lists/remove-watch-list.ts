import { sql } from 'kysely';
import { changesBetween } from '../../entities/lists/list-changes.queries.ts';
import { announceList } from '../../entities/lists/watch-list.changes.ts';
import type { PartialSet } from '../../entities/lists/watch-list.ts';
import { actAs } from '../../store/act-as.ts';
import type { Store, Writing } from '../../store/database.ts';
import { json } from '../../store/tables.ts';
import { refusal } from '../../words/refusal.ts';
import type { ListManager } from './list-manager.ts';

/** Removes a list with all its versions. Hits and decisions include the content they were about, and stay. */
export async function removeWatchList(store: Store, slug: string, by: ListManager): Promise<void> {
  await store.write(async (writing) => {
    await actAs(writing, by.member?.id ?? null);
    const id = await lockedList(writing, slug);
    await writing.deleteFrom('watch_lists').where('id', '=', id).execute();
    await announceList(writing, slug);
  });
}

/**
 * Removes one version of a list, with the entries that no other version has; the next one is compared again with the
 * version now before it. Removing the last one removes the list. Hits and decisions stay.
 */
export async function removeWatchListVersion(
  store: Store,
  slug: string,
  number: number,
  by: ListManager,
): Promise<void> {
  await store.write(async (writing) => {
    await actAs(writing, by.member?.id ?? null);
    const listId = await lockedList(writing, slug);
    const versions = await writing
      .selectFrom('watch_list_versions')
      .select(['id', 'number', 'partial'])
      .where('list_id', '=', listId)
      .orderBy('number')
      .execute();
    const at = versions.findIndex((version) => version.number === number);
    const gone = versions[at];
    if (!gone) throw refusal('listVersionUnknown', { slug, number: String(number) });
    if (versions.length === 1) await writing.deleteFrom('watch_lists').where('id', '=', listId).execute();
    else {
      await writing.deleteFrom('watch_list_versions').where('id', '=', gone.id).execute();
      await sql`delete from watch_list_entries e where e.list_id = ${listId}
        and not exists (select 1 from watch_list_version_entries v where v.entry_id = e.id)`.execute(writing);
      const next = versions[at + 1];
      const before = versions[at - 1];
      if (next) await compareAnew(writing, before ?? null, next);
    }
    await announceList(writing, slug);
  });
}

async function compareAnew(
  writing: Writing,
  before: { id: string; number: number; partial: unknown } | null,
  next: { id: string; number: number; partial: unknown },
): Promise<void> {
  const compared = ({ id, number, partial }: typeof next) => ({
    id,
    number,
    partial: partial as PartialSet | null,
  });
  const changes = before && (await changesBetween(writing, compared(before), compared(next)));
  await writing
    .updateTable('watch_list_versions')
    .set({ changes: changes && json(changes) })
    .where('id', '=', next.id)
    .execute();
}

async function lockedList(writing: Writing, slug: string): Promise<string> {
  const list = await writing
    .selectFrom('watch_lists')
    .select('id')
    .where('slug', '=', slug)
    .forUpdate()
    .executeTakeFirst();
  if (list) return list.id;
  throw refusal('watchListUnknown', { slug });
}
