import { sql } from 'kysely';
import type { Writing } from '../../store/database.ts';
import { isId, newId } from '../../store/ids.ts';
import { json } from '../../store/tables.ts';
import { refusal } from '../../words/refusal.ts';
import { lockWebhook } from './change-webhook.ts';
import type { WebhookManager } from './webhooks.queries.ts';

/** Maximum number of events sent again at once. */
export const MOST_REPLAYED = 1_000;

/** Sends a test event to a webhook; returns the delivery's id. */
export async function pingWebhook(
  writing: Writing,
  by: WebhookManager,
  webhookId: string,
  now: Date,
): Promise<string> {
  await lockWebhook(writing, webhookId);
  const id = newId();
  await writing
    .insertInto('webhook_events')
    .values({ id, key: `ping:${id}`, type: 'ping', story_id: null, at: now, data: json<unknown>({}) })
    .execute();
  const [delivery] = await enqueue(writing, webhookId, [id], now, false);
  await noteInLog(writing, by, webhookId, 'ping', 1);
  return delivery ?? '';
}

/**
 * Sends an event that was already sent to a webhook again, under the same id, so that receivers recognise it; returns
 * the id of the new delivery. Throws a Problem if there is no such delivery.
 */
export async function replayDelivery(
  writing: Writing,
  by: WebhookManager,
  webhookId: string,
  deliveryId: string,
  now: Date,
): Promise<string> {
  await lockWebhook(writing, webhookId);
  const found = isId(deliveryId)
    ? await writing
        .selectFrom('webhook_deliveries')
        .select('event_id')
        .where('id', '=', deliveryId)
        .where('webhook_id', '=', webhookId)
        .executeTakeFirst()
    : undefined;
  if (!found) throw refusal('deliveryUnknown');
  const [delivery] = await enqueue(writing, webhookId, [found.event_id], now, true);
  await noteInLog(writing, by, webhookId, 'replay', 1);
  return delivery ?? '';
}

/**
 * Sends every event of a half-open period that a webhook is subscribed to again; returns how many. Throws a Problem if
 * the period is invalid, or has too many.
 */
export async function replayRange(
  writing: Writing,
  by: WebhookManager,
  webhookId: string,
  span: { readonly from: Date; readonly to: Date },
  now: Date,
): Promise<number> {
  const { events } = await lockWebhook(writing, webhookId);
  if (!(span.from < span.to)) {
    throw refusal('spanReversed');
  }
  const found = await writing
    .selectFrom('webhook_events')
    .select('id')
    .where('type', 'in', [...events])
    .where('at', '>=', span.from)
    .where('at', '<', span.to)
    .orderBy('at')
    .orderBy('id')
    .limit(MOST_REPLAYED + 1)
    .execute();
  if (found.length > MOST_REPLAYED) {
    throw refusal('replayTooMany', { most: MOST_REPLAYED });
  }
  const ids = found.map(({ id }) => id);
  const { length } = await enqueue(writing, webhookId, ids, now, true);
  if (length > 0) await noteInLog(writing, by, webhookId, 'replay', length);
  return length;
}

async function enqueue(
  writing: Writing,
  webhookId: string,
  eventIds: readonly string[],
  now: Date,
  replay: boolean,
): Promise<string[]> {
  if (eventIds.length === 0) return [];
  const rows = eventIds.map((eventId) => ({
    id: newId(),
    webhook_id: webhookId,
    event_id: eventId,
    state: 'waiting' as const,
    next_at: now,
    made_at: now,
    replay,
  }));
  await writing.insertInto('webhook_deliveries').values(rows).execute();
  return rows.map(({ id }) => id);
}

/** The webhook itself does not change here, so no trigger writes to the audit log. */
async function noteInLog(
  writing: Writing,
  by: WebhookManager,
  webhookId: string,
  kind: 'ping' | 'replay',
  count: number,
): Promise<void> {
  await sql`select append_log(cast(${by.member?.id ?? null} as uuid), 'change webhook', null, 'webhooks',
    cast(${webhookId} as uuid), jsonb_build_object('kind', cast(${kind} as text), 'count', cast(${count} as integer)))`.execute(
    writing,
  );
}
