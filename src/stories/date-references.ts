import { sql } from 'kysely';
import type { Writing } from '../store/database.ts';

/**
 * Copies the language and date of stories to their topics and authors again. Triggers do it with each change; rows that
 * were written while triggers were off need it.
 */
export async function dateReferences(writing: Writing): Promise<void> {
  await sql`select date_references()`.execute(writing);
}
