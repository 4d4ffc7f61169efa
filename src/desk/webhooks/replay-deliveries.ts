import { sql } from 'kysely';
import type { Writing } from '../../store/database.ts';
import { isId, newId } from '../../store/ids.ts';
import { json } from '../../store/tables.ts';
import { refusal } from '../../words/refusal.ts';
import { lockWebhook } from './change-webhook.ts';
import type { WebhookManager } from './webhooks.queries.ts';

/** How many events are sent again at once. */
export const MOST_REPLAYED = 1_000;

/** Sends an event of no consequence to a webhook, to see that it arrives; answers the delivery's id. */
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
 * Sends an event again that was sent to a webhook before, under the same id, so that whoever has it knows it; answers
 * the id of the new delivery. Throws a Problem where there is no such delivery.
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
 * Sends every event of a span of time to a webhook again, half open, of those it is told of; answers how many.
 * Throws a Problem where the span is none, or holds too many.
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

/** Nothing of the webhook itself changes here, so that no trigger tells the audit log of it. */
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
