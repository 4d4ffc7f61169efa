import { sql } from 'kysely';
import type { Writing } from '../../store/database.ts';

/** The channel on which the fetching is woken: an address is new, was changed, or is wanted now. */
export const FOLLOWED_CHANNEL = 'dataset_sources';

/** Wakes the fetching of followed addresses, when this transaction commits. */
export async function announceFollowed(writing: Writing, slug: string): Promise<void> {
  await sql`select pg_notify(${FOLLOWED_CHANNEL}, ${slug})`.execute(writing);
}
