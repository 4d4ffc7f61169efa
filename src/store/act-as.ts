import { sql } from 'kysely';
import type { Writing } from './database.ts';

/** Says for the audit log who makes the changes of this transaction; null: the operator at a terminal. */
export async function actAs(writing: Writing, memberId: string | null): Promise<void> {
  await sql`select set_config('sourceline.actor', ${memberId ?? ''}, true)`.execute(writing);
}
