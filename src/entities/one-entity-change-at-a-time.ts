import { sql } from 'kysely';
import type { Writing } from '../store/database.ts';
import { isId } from '../store/ids.ts';
import { refusal } from '../words/refusal.ts';
import type { Entity } from './entity.ts';
import { ENTITY_COLUMNS, entityOf } from './entity-row.ts';

/** Blocks other merges and undos until this transaction ends, so that merges stay consistent. */
export async function oneEntityChangeAtATime(writing: Writing): Promise<void> {
  await sql`select pg_advisory_xact_lock(724913, 31)`.execute(writing);
}

/** The entity with this id, locked until the transaction ends; a Problem if there is none. */
export async function lockEntity(writing: Writing, id: string): Promise<Entity> {
  const row = isId(id)
    ? await writing
        .selectFrom('entities as e')
        .select(ENTITY_COLUMNS)
        .where('e.id', '=', id)
        .forUpdate()
        .executeTakeFirst()
    : undefined;
  if (!row) throw refusal('entityUnknown');
  return entityOf(row);
}

/** The entity that this one is read as after merges, locked until the transaction ends; itself if there are none. */
export async function lockCanonical(writing: Writing, id: string): Promise<Entity> {
  const row = isId(id)
    ? await writing.selectFrom('entities').select('canonical_id').where('id', '=', id).executeTakeFirst()
    : undefined;
  return lockEntity(writing, row?.canonical_id ?? id);
}
