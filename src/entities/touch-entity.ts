import { sql } from 'kysely';
import type { Writing } from '../store/database.ts';

/** Keeps that an entity changed, and with it the one it is read as. */
export async function touchEntity(writing: Writing, id: string, now: Date): Promise<void> {
  await sql`update entities set changed_at = ${now}
    where id = ${id} or id = (select canonical_id from entities where id = ${id})`.execute(writing);
}
