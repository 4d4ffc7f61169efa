import type { Store, Writing } from '../../store/database.ts';

/** The tables with people's addresses. */
const NAMING = ['users', 'registrations', 'subscribers', 'letters', 'verifications'] as const;
/** Stored from the deletion until the scrubbing is done, so that it survives a crash between the two. */
const WANTED = 'scrubbing wanted';

/** Records in the deleting transaction that scrubbing must follow. */
export async function noteScrubbing(writing: Writing): Promise<void> {
  await writing
    .insertInto('secrets')
    .values({ name: WANTED, value: 'yes' })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .execute();
}

/**
 * Scrubs the database's leftovers of deleted people, if anyone was deleted since the last run. PostgreSQL removes dead
 * rows and their index entries. In PGlite, whose files are our responsibility, the tables are rewritten and the log
 * that still contains the rows is closed and removed.
 */
export async function scrubMembers(store: Store): Promise<void> {
  const wanted = await store.reading
    .selectFrom('secrets')
    .select('name')
    .where('name', '=', WANTED)
    .executeTakeFirst();
  if (!wanted) return;
  const how = store.kind === 'pglite' ? 'vacuum full' : 'vacuum';
  for (const table of NAMING) await store.statement(`${how} ${table}`);
  if (store.kind === 'pglite') {
    await store.statement('select pg_switch_wal()');
    await store.statement('checkpoint');
  }
  await store.write((writing) => writing.deleteFrom('secrets').where('name', '=', WANTED).execute());
}
