import { sql } from 'kysely';
import type { Writing } from '../store/database.ts';

/** An arbitrary number that all processes of this program agree on. */
const GIVING_SLUGS = 7_305_041_120;

/**
 * Waits until no other transaction gives slugs, and makes others wait until this one ends:
 * two processes that take the same copy at once would give one slug or one revision twice.
 * Call it before a row of `stories` is locked.
 */
export async function lockStoryWrites(writing: Writing): Promise<void> {
  await sql`select pg_advisory_xact_lock(${GIVING_SLUGS}::bigint)`.execute(writing);
}
