import { announceChange } from '../../store/changes.ts';
import type { Writing } from '../../store/database.ts';

/** The channel that says that a feed may be due sooner: it is new, was changed, or is wanted now. */
export const FEEDS_CHANNEL = 'feeds';
/** The channel that says that something was delivered for a feed. */
export const DELIVERIES_CHANNEL = 'feed_deliveries';

/** Wakes the fetching of feeds, when this transaction commits. */
export async function announceFeed(writing: Writing, id: string): Promise<void> {
  await announceChange(writing, FEEDS_CHANNEL, id);
}

/** Wakes the import of what was delivered for a feed, when this transaction commits. */
export async function announceDelivery(writing: Writing, id: string): Promise<void> {
  await announceChange(writing, DELIVERIES_CHANNEL, id);
}
