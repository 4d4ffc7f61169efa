import { announceChange } from '../../store/changes.ts';
import type { Writing } from '../../store/database.ts';

/** The channel that says that a feed may be due sooner: it is new, was changed, or is wanted now. */
export const FEEDS_CHANNEL = 'feeds';

/** Wakes the fetching of feeds, when this transaction commits. */
export async function announceFeed(writing: Writing, id: string): Promise<void> {
  await announceChange(writing, FEEDS_CHANNEL, id);
}
