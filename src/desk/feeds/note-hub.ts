import { randomBytes } from 'node:crypto';
import type { NamedHub } from '../../intake/feeds/named-hub.ts';
import type { Writing } from '../../store/database.ts';
import { announceFeed, announceHub } from './feeds.changes.ts';
import { hasDeliveries } from './inbox.ts';

/** Records which hub a feed names: a new one is subscribed to, one that is named no longer is left. */
export async function noteHub(
  writing: Writing,
  feedId: string,
  named: NamedHub | null,
  now: Date,
): Promise<void> {
  const before = await writing
    .selectFrom('feed_hubs')
    .select(['hub', 'topic'])
    .where('feed_id', '=', feedId)
    .where('wanted', '=', true)
    .executeTakeFirst();
  if (before && named && before.hub === named.hub && before.topic === named.topic) return;
  if (before) await leaveHub(writing, feedId, now);
  if (!named) return;
  await writing
    .insertInto('feed_hubs')
    .values({
      ...{ token: randomBytes(24).toString('hex'), feed_id: feedId, hub: named.hub, topic: named.topic },
      ...{ next_at: now, made_at: now },
    })
    .execute();
  await announceHub(writing);
}

/** Ends the subscription of a feed; a hub that was never asked is simply forgotten. */
export async function leaveHub(writing: Writing, feedId: string, now: Date): Promise<void> {
  await writing
    .deleteFrom('feed_hubs')
    .where('feed_id', '=', feedId)
    .where('wanted', '=', true)
    .where('asked_at', 'is', null)
    .execute();
  const left = await writing
    .updateTable('feed_hubs')
    .set({ wanted: false, asked_at: null, failures: 0, problem: null, next_at: now })
    .where('feed_id', '=', feedId)
    .where('wanted', '=', true)
    .returning('token')
    .execute();
  if (left.length > 0) await announceHub(writing);
}

/**
 * Until when a feed that was just fetched need not be fetched again, because its hub tells what is new; null if that
 * cannot be relied on. A fetch that finds what the hub did not send ends the trust, until it sends something again.
 */
export async function relyOnHub(
  writing: Writing,
  feedId: string,
  foundNew: boolean,
  now: Date,
): Promise<Date | null> {
  const hub = await writing
    .selectFrom('feed_hubs')
    .select(['token', 'lease_until', 'delivered_at', 'problem'])
    .where('feed_id', '=', feedId)
    .where('wanted', '=', true)
    .executeTakeFirst();
  if (!hub?.lease_until || hub.lease_until <= now || !hub.delivered_at || isDistrusted(hub.problem))
    return null;
  // What it sent may wait until the fetch is over.
  if (!foundNew || (await hasDeliveries(writing, feedId))) return hub.lease_until;
  await writing.updateTable('feed_hubs').set({ delivered_at: null }).where('token', '=', hub.token).execute();
  return null;
}

function isDistrusted(problem: unknown): boolean {
  return (problem as { readonly code?: string } | null)?.code === 'unsigned';
}

/** Has a feed fetched as soon as a worker is free, because its hub cannot be relied on, or only said that it changed. */
export async function fetchInstead(writing: Writing, feedId: string, now: Date): Promise<void> {
  await writing
    .updateTable('feeds')
    .set({ wanted: true })
    .where('id', '=', feedId)
    .where('claimed_until', '>', now)
    .execute();
  await writing
    .updateTable('feeds')
    .set({ next_at: now })
    .where('id', '=', feedId)
    .where('next_at', '>', now)
    .where((eb) => eb.or([eb('claimed_until', 'is', null), eb('claimed_until', '<=', now)]))
    .execute();
  await announceFeed(writing, feedId);
}
