import { sql } from 'kysely';
import type { Writing } from '../store/database.ts';

/** An arbitrary number that all processes of this program agree on. */
const GIVING_SLUGS = 7_305_041_120;

/**
 * Waits until no other transaction assigns slugs, and makes others wait until this one ends: two processes that import
 * the same copy at once would otherwise assign a slug or a revision number twice. Call it before locking a row of
 * `stories`.
 */
export async function lockStoryWrites(writing: Writing): Promise<void> {
  await sql`select pg_advisory_xact_lock(${GIVING_SLUGS}::bigint)`.execute(writing);
}
