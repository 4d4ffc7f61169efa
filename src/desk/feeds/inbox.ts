import { sql } from 'kysely';
import type { Reading, Store, Writing } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { refusal } from '../../words/refusal.ts';
import { announceDelivery } from './feeds.changes.ts';

/** What was sent to the portal for a feed, as it came. */
export interface Delivered {
  readonly feedId: string;
  /** What tells it from others; one that is known is not kept again. */
  readonly messageId: string;
  readonly contentType: string;
  readonly body: Buffer;
}

/** A delivery to import. */
export interface Delivery extends Omit<Delivered, 'feedId' | 'messageId'> {
  readonly id: string;
  readonly at: Date;
  readonly tries: number;
}

/** Maximum bytes of a body. */
export const LARGEST_DELIVERY = 4 * 2 ** 20;
const MOST_A_MINUTE = 120;
const MOST_WAITING = 500;
const LONGEST_CONTENT_TYPE = 200;
const MINUTE_MS = 60_000;
/** How long ids are remembered, so that what is sent again is not imported again. */
const REMEMBER_MS = 14 * 86_400_000;

/** Keeps what was sent for a feed, and wakes its import. Throws a Problem if there is too much of it. */
export async function keepDelivered(writing: Writing, sent: Delivered, now: Date): Promise<void> {
  const { feedId, messageId, contentType, body } = sent;
  // One at a time for a feed: otherwise several at once would all be counted below the limits.
  const feed = await writing
    .selectFrom('feeds')
    .select('id')
    .where('id', '=', feedId)
    .forNoKeyUpdate()
    .executeTakeFirst();
  if (!feed) throw refusal('feedUnknown');
  const known = await writing
    .selectFrom('feed_inbox')
    .select('id')
    .where('feed_id', '=', feedId)
    .where('message_id', '=', messageId)
    .executeTakeFirst();
  if (known) return;
  const { waiting, lately } = await writing
    .selectFrom('feed_inbox')
    .select(sql<number>`cast(count(*) filter (where done_at is null) as integer)`.as('waiting'))
    .select((eb) =>
      sql<number>`cast(count(*) filter (where ${eb.ref('at')} > ${new Date(now.getTime() - MINUTE_MS)}) as integer)`.as(
        'lately',
      ),
    )
    .where('feed_id', '=', feedId)
    .executeTakeFirstOrThrow();
  if (lately >= MOST_A_MINUTE || waiting >= MOST_WAITING)
    throw refusal('requestsMany', {}, { retryAfter: 60 });
  await writing
    .insertInto('feed_inbox')
    .values({
      ...{ id: newId(), feed_id: feedId, message_id: messageId, body, at: now },
      content_type: contentType.slice(0, LONGEST_CONTENT_TYPE),
    })
    .onConflict((on) => on.columns(['feed_id', 'message_id']).doNothing())
    .execute();
  await announceDelivery(writing, feedId);
}

/** Some feeds with deliveries to import that no worker has in hand, those waiting longest first. */
export async function feedsWithDeliveries(reading: Reading, now: Date, most: number): Promise<string[]> {
  const rows = await waiting(reading)
    .select('f.id')
    .where((eb) => eb.or([eb('f.claimed_until', 'is', null), eb('f.claimed_until', '<=', now)]))
    .groupBy('f.id')
    .orderBy((eb) => eb.fn.min('i.at'))
    .limit(most)
    .execute();
  return rows.map(({ id }) => id);
}

/** When the next delivery can be imported, past or future; null if none waits. */
export async function nextDelivery(reading: Reading): Promise<Date | null> {
  const row = await waiting(reading)
    .select(sql<Date | null>`min(greatest(i.at, coalesce(f.claimed_until, i.at)))`.as('at'))
    .executeTakeFirst();
  return row?.at ?? null;
}

/** How many deliveries wait, and since when. */
export async function waitingDeliveries(
  reading: Reading,
): Promise<{ readonly count: number; readonly since: Date | null }> {
  return waiting(reading)
    .select(sql<number>`cast(count(*) as integer)`.as('count'))
    .select((eb) => eb.fn.min('i.at').as('since'))
    .executeTakeFirstOrThrow();
}

function waiting(reading: Reading) {
  return reading
    .selectFrom('feed_inbox as i')
    .innerJoin('feeds as f', 'f.id', 'i.feed_id')
    .where('i.done_at', 'is', null)
    .where('f.paused_at', 'is', null);
}

/** Whether anything waits for a feed. */
export async function hasDeliveries(writing: Writing, feedId: string): Promise<boolean> {
  const row = await writing
    .selectFrom('feed_inbox')
    .select('id')
    .where('feed_id', '=', feedId)
    .where('done_at', 'is', null)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** The oldest delivery of a feed that waits; counts that its import begins. Null if none waits. */
export async function beginDelivery(store: Store, feedId: string): Promise<Delivery | null> {
  return store.write(async (writing) => {
    const row = await writing
      .updateTable('feed_inbox')
      .set((eb) => ({ tries: eb('tries', '+', 1) }))
      .where('id', '=', (eb) =>
        eb
          .selectFrom('feed_inbox')
          .select('id')
          .where('feed_id', '=', feedId)
          .where('done_at', 'is', null)
          .orderBy('id')
          .limit(1),
      )
      .returning(['id', 'content_type as contentType', 'body', 'at', 'tries'])
      .executeTakeFirst();
    return row?.body ? { ...row, body: Buffer.from(row.body) } : null;
  });
}

/** Records that a delivery was imported; what was not sent again for long is forgotten. */
export async function endDelivery(writing: Writing, id: string, now: Date): Promise<void> {
  await writing.updateTable('feed_inbox').set({ done_at: now, body: null }).where('id', '=', id).execute();
  await writing
    .deleteFrom('feed_inbox')
    .where('done_at', '<', new Date(now.getTime() - REMEMBER_MS))
    .execute();
}
