import { announceChange } from '../../store/changes.ts';
import type { Writing } from '../../store/database.ts';

/** The channel on which the fetching is woken: an address is new, was changed, or is wanted now. */
export const FOLLOWED_CHANNEL = 'dataset_sources';

/** Wakes the fetching of followed addresses, when this transaction commits. */
export async function announceFollowed(writing: Writing, slug: string): Promise<void> {
  await announceChange(writing, FOLLOWED_CHANNEL, slug);
}
