import type { Store, Writing } from '../../store/database.ts';

/** The tables in which addresses of people stand. */
const NAMING = ['users', 'registrations', 'subscribers', 'letters', 'verifications'] as const;
/** Kept from the deletion until the clearing is done, so that a crash between the two forgets neither. */
const WANTED = 'scrubbing wanted';

/** Notes in the transaction that deletes somebody that clearing must follow. */
export async function noteScrubbing(writing: Writing): Promise<void> {
  await writing
    .insertInto('secrets')
    .values({ name: WANTED, value: 'yes' })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .execute();
}

/**
 * Clears what the database keeps of deleted people, if anybody was deleted since it last did.
 * PostgreSQL drops the dead rows and what indexes say of them. In PGlite, whose files are ours to answer for,
 * the tables are written anew and the log in which the rows still stand is closed and removed.
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
