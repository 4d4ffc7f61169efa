import { sql } from 'kysely';
import type { Writing } from '../../store/database.ts';

/** Holds others who change datasets back until this transaction ends: files and rows are changed together. */
export async function oneDatasetAtATime(writing: Writing): Promise<void> {
  await sql`select pg_advisory_xact_lock(724913, 2)`.execute(writing);
}
