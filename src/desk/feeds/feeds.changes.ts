import { announceChange } from '../../store/changes.ts';
import type { Writing } from '../../store/database.ts';

/** The channel that says that a feed may be due sooner: it is new, was changed, or is wanted now. */
export const FEEDS_CHANNEL = 'feeds';
/** The channel that says that something was delivered for a feed. */
export const DELIVERIES_CHANNEL = 'feed_deliveries';
/** The channel that says that a hub may have to be asked sooner. */
export const HUBS_CHANNEL = 'feed_hubs';

/** Wakes the fetching of feeds, when this transaction commits. */
export async function announceFeed(writing: Writing, id: string): Promise<void> {
  await announceChange(writing, FEEDS_CHANNEL, id);
}

/** Wakes the import of what was delivered for a feed, when this transaction commits. */
export async function announceDelivery(writing: Writing, id: string): Promise<void> {
  await announceChange(writing, DELIVERIES_CHANNEL, id);
}

/** Wakes the asking of hubs, when this transaction commits. */
export async function announceHub(writing: Writing): Promise<void> {
  await announceChange(writing, HUBS_CHANNEL, '');
}
