import { sql } from 'kysely';
import type { Writing } from '../../store/database.ts';

/** Wakes the job that makes AVIF, when this transaction commits. */
export async function wakeAvif(writing: Writing, id: string): Promise<void> {
  await sql`select pg_notify('media', ${id})`.execute(writing);
}
