import { sql } from 'kysely';
import type { Writing } from '../../store/database.ts';

/** Wakes the jobs that make sizes of pictures, when this transaction commits. */
export async function wakeSizes(writing: Writing, id: string): Promise<void> {
  await sql`select pg_notify('media', ${id})`.execute(writing);
}
