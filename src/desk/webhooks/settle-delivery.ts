import { sql } from 'kysely';
import type { Store, Writing } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { OFF_AFTER, tryAgainAt } from './webhook.ts';
import type { DueDelivery } from './webhooks.queries.ts';

/** The result of one attempt. */
export interface Tried {
  readonly at: Date;
  /** Null if there was no response. */
  readonly status: number | null;
  readonly ms: number;
  readonly answer: string;
  readonly failure: string;
}

/** How long a worker has a claim on a delivery, in milliseconds. */
const HELD = 60_000;

/** Claims a delivery; returns it as it will be sent, null if another worker has it. */
export async function holdDelivery(
  store: Pick<Store, 'write'>,
  due: DueDelivery,
  now: Date,
): Promise<DueDelivery | null> {
  const { id, nextAt, event } = due;
  return store.write(async (writing) => {
    const data = await dataToSend(writing, event.id);
    const held = await writing
      .updateTable('webhook_deliveries')
      .set((eb) => ({ next_at: new Date(now.getTime() + HELD), attempts: eb('attempts', '+', 1) }))
      .where('id', '=', id)
      .where('state', '=', 'waiting')
      .where('next_at', '=', nextAt)
      .returning('id')
      .executeTakeFirst();
    return held ? { ...due, event: { ...event, data } } : null;
  });
}

/**
 * The payload of an event. Readers see a story written under an embargo as it is at its end, and so do webhooks: the
 * payload is stored with the event before it is first sent, so that each attempt has the same bytes.
 */
async function dataToSend(writing: Writing, eventId: string): Promise<unknown> {
  await writing
    .selectFrom('webhook_events')
    .select('id')
    .where('id', '=', eventId)
    .forUpdate()
    .executeTakeFirstOrThrow();
  await sql`update webhook_events e set data = jsonb_build_object('story', webhook_story(s)) from stories s
    where e.id = ${eventId} and s.id = e.story_id and e.type = 'story.published' and e.at < s.published_at
      and not exists (select from webhook_deliveries d where d.event_id = e.id and d.attempts > 0)`.execute(
    writing,
  );
  const { data } = await writing
    .selectFrom('webhook_events')
    .select('data')
    .where('id', '=', eventId)
    .executeTakeFirstOrThrow();
  return data;
}

/** Records that a delivery waits until a time, or is never sent: nothing was sent. */
export async function settleUnsent(
  writing: Writing,
  { id, nextAt }: DueDelivery,
  fate: 'skip' | { readonly until: Date },
  now: Date,
): Promise<void> {
  const set =
    fate === 'skip' ? { state: 'skipped' as const, done_at: now } : { next_at: fate.until, attempts: 0 };
  await writing
    .updateTable('webhook_deliveries')
    .set(set)
    .where('id', '=', id)
    .where('state', '=', 'waiting')
    .where('next_at', '=', nextAt)
    .execute();
}

/** The outcome of an attempt: delivered, to be retried, abandoned, or its webhook is disabled. */
export type Settled = 'delivered' | 'again' | 'failed' | 'off';

/**
 * Records an attempt of a claimed delivery, and its consequences. The other deliveries of a webhook that does not
 * respond wait with it. A webhook that responds with 410, or has failed for three days, is disabled.
 */
export async function settleDelivery(
  writing: Writing,
  due: DueDelivery,
  tried: Tried,
  now: Date,
): Promise<Settled> {
  const { id, webhookId } = due;
  await writing
    .insertInto('webhook_attempts')
    .values({ id: newId(), delivery_id: id, ...tried })
    .execute();
  const webhook = await writing
    .selectFrom('webhooks')
    .select(['failing_since', 'off_at'])
    .where('id', '=', webhookId)
    .forUpdate()
    .executeTakeFirstOrThrow();
  const taken = tried.status !== null && tried.status >= 200 && tried.status < 300;
  if (taken) {
    await finish(writing, id, 'delivered', now);
    if (webhook.failing_since)
      await writing
        .updateTable('webhooks')
        .set({ failing_since: null })
        .where('id', '=', webhookId)
        .execute();
    return 'delivered';
  }
  const since = webhook.failing_since ?? now;
  const gone = tried.status === 410;
  const off = gone || now.getTime() - since.getTime() >= OFF_AFTER;
  const why = gone ? 'It answered 410: it is gone.' : 'It has taken nothing for three days.';
  await writing
    .updateTable('webhooks')
    .set({ failing_since: since, ...(off && !webhook.off_at && { off_at: now, off_why: why }) })
    .where('id', '=', webhookId)
    .execute();
  const again = tryAgainAt(due.attempts + 1, now);
  if (again === null) {
    await finish(writing, id, 'failed', now);
  } else {
    await writing
      .updateTable('webhook_deliveries')
      .set({ next_at: again })
      .where('webhook_id', '=', webhookId)
      .where('state', '=', 'waiting')
      .where((eb) => eb.or([eb('id', '=', id), eb('next_at', '<', again)]))
      .execute();
  }
  return off ? 'off' : again === null ? 'failed' : 'again';
}

async function finish(writing: Writing, id: string, state: 'delivered' | 'failed', now: Date): Promise<void> {
  await writing.updateTable('webhook_deliveries').set({ state, done_at: now }).where('id', '=', id).execute();
}

/** How long sent events are stored, in milliseconds: thirty days. */
const KEPT = 30 * 86_400_000;

/** Deletes events a month old, with their deliveries; pending ones are kept. */
export async function forgetDeliveries(writing: Writing, now: Date): Promise<void> {
  await writing
    .deleteFrom('webhook_events as e')
    .where('e.at', '<', new Date(now.getTime() - KEPT))
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('webhook_deliveries as d')
            .select('d.id')
            .whereRef('d.event_id', '=', 'e.id')
            .where('d.state', '=', 'waiting'),
        ),
      ),
    )
    .execute();
}
