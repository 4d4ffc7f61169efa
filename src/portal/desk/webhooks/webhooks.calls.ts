import { z } from 'zod';
import {
  addWebhook,
  changeWebhook,
  LONGEST_WEBHOOK_ABOUT,
  removeWebhook,
} from '../../../desk/webhooks/change-webhook.ts';
import { pingWebhook, replayDelivery, replayRange } from '../../../desk/webhooks/replay-deliveries.ts';
import { DELIVERY_STATES, WEBHOOK_EVENTS } from '../../../desk/webhooks/webhook.ts';
import {
  findWebhook,
  listDeliveries,
  listWebhooks,
  type Webhook,
  type WebhookManager,
} from '../../../desk/webhooks/webhooks.queries.ts';
import { refusal } from '../../../words/refusal.ts';
import type { ActContext } from '../../http/own-page.ts';
import { FIELDS } from '../../http/route.ts';
import { tokenRoute } from '../../http/token-route.ts';
import { id, instant } from '../../json/desk-schemas.ts';
import { cutPage, limitOf, nextPage } from '../../json/next-page.ts';

const at = { who: 'manage webhooks', scope: 'webhooks:manage' } as const;
const event = z.enum(WEBHOOK_EVENTS);
const url = z.url().max(2_000);
const about = z.string().max(LONGEST_WEBHOOK_ABOUT);
const time = z.iso.datetime({ offset: true });

const webhook = z
  .object({
    id,
    url: z.string(),
    about: z.string(),
    events: z.array(event),
    on: z.boolean(),
    off: z.object({ at: instant, why: z.string().nullable() }).nullable(),
    failingSince: instant.nullable(),
    waiting: z.number().int(),
    made: instant,
  })
  .meta({ id: 'Webhook' });

const delivery = z
  .object({
    id,
    event: z.object({ id, type: z.string(), at: instant, story: id.nullable() }),
    state: z.enum(DELIVERY_STATES),
    replay: z.boolean(),
    next: instant.nullable(),
    attempts: z.array(
      z.object({
        at: z.string(),
        status: z.number().int().nullable(),
        ms: z.number().int(),
        answer: z.string(),
        failure: z.string(),
      }),
    ),
  })
  .meta({ id: 'Delivery' });

/** GET /api/v1/desk/webhooks */
export const webhooksCall = tokenRoute({
  ...at,
  method: 'GET',
  path: '/api/v1/desk/webhooks',
  about: 'Webhooks, which notify programs of what is published.',
  returns: { status: 200, about: 'The webhooks.', schema: z.object({ webhooks: z.array(webhook) }) },
  call: async ({ context, by }) => ({
    json: { webhooks: (await listWebhooks(context.reading, by)).map(webhookJson) },
  }),
});

/** POST /api/v1/desk/webhooks */
export const addWebhookCall = tokenRoute({
  ...at,
  method: 'POST',
  path: '/api/v1/desk/webhooks',
  about: 'Adds a webhook. Its signing secret is only in this response.',
  body: z.strictObject({ url, about: about.default(''), events: z.array(event).min(1) }),
  returns: {
    status: 201,
    about: 'The webhook was added.',
    schema: z.object({ webhook, secret: z.string() }),
  },
  refuses: [409],
  call: async ({ context, body, by }) => {
    const { store, accounts, clock } = context;
    const made = await store.write((writing) => addWebhook(writing, by, body, accounts.secrets, clock.now()));
    const json = { webhook: webhookJson(await webhookOf(context, made.id, by)), secret: made.secret };
    return { status: 201, json };
  },
});

/** GET /api/v1/desk/webhooks/:id */
export const webhookCall = tokenRoute({
  ...at,
  method: 'GET',
  path: '/api/v1/desk/webhooks/:id',
  about: 'Gets a webhook.',
  returns: { status: 200, about: 'The webhook.', schema: webhook },
  refuses: [404],
  call: async ({ context, params, by }) => ({
    json: webhookJson(await webhookOf(context, params.id ?? '', by)),
  }),
});

/** PATCH /api/v1/desk/webhooks/:id */
export const changeWebhookCall = tokenRoute({
  ...at,
  method: 'PATCH',
  path: '/api/v1/desk/webhooks/:id',
  about: 'Updates, enables or disables a webhook.',
  body: z.strictObject({
    url: url.optional(),
    about: about.optional(),
    events: z.array(event).min(1).optional(),
    on: z.boolean().optional(),
  }),
  returns: { status: 200, about: 'The webhook.', schema: webhook },
  refuses: [404],
  call: async ({ context, params, body, by }) => {
    const { id: hookId } = await webhookOf(context, params.id ?? '', by);
    const { url: to, about: what, events, on } = body;
    const change = {
      ...(to !== undefined && { url: to }),
      ...(what !== undefined && { about: what }),
      ...(events !== undefined && { events }),
      ...(on !== undefined && { on }),
    };
    await context.store.write((writing) => changeWebhook(writing, by, hookId, change, context.clock.now()));
    return { json: webhookJson(await webhookOf(context, hookId, by)) };
  },
});

/** DELETE /api/v1/desk/webhooks/:id */
export const removeWebhookCall = tokenRoute({
  ...at,
  method: 'DELETE',
  path: '/api/v1/desk/webhooks/:id',
  about: 'Deletes a webhook and its delivery log.',
  returns: { status: 204, about: 'Deleted.' },
  refuses: [404],
  call: async ({ context, params, by }) => {
    await context.store.write((writing) => removeWebhook(writing, by, params.id ?? ''));
    return {};
  },
});

/** POST /api/v1/desk/webhooks/:id/pings */
export const pingCall = tokenRoute({
  ...at,
  method: 'POST',
  path: '/api/v1/desk/webhooks/:id/pings',
  about: 'Sends a test event of type `ping`.',
  returns: { status: 202, about: 'The event was queued.', schema: z.object({ delivery: id }) },
  refuses: [404],
  call: async ({ context, params, by }) => {
    const { id: hookId } = await webhookOf(context, params.id ?? '', by);
    const made = await context.store.write((writing) =>
      pingWebhook(writing, by, hookId, context.clock.now()),
    );
    return { status: 202, json: { delivery: made } };
  },
});

/** GET /api/v1/desk/webhooks/:id/deliveries */
export const deliveriesCall = tokenRoute({
  ...at,
  method: 'GET',
  path: '/api/v1/desk/webhooks/:id/deliveries',
  about: 'Lists a webhook’s deliveries and their results, newest first.',
  query: {
    limit: FIELDS.limit,
    cursor: { pattern: /^[1-9]\d{0,14}$/, most: 15, takes: 'the cursor of the previous page' },
  },
  returns: {
    status: 200,
    about: 'A page of the log; `next` is the next page.',
    schema: z.object({ deliveries: z.array(delivery), next: z.url().nullable() }),
  },
  refuses: [404],
  call: async ({ context, params, query, by }) => {
    const { id: hookId } = await webhookOf(context, params.id ?? '', by);
    const most = limitOf(query);
    const before = query.cursor ? Number(query.cursor) : undefined;
    const found = await listDeliveries(context.reading, hookId, { before, most: most + 1 });
    const { page, cursor } = cutPage(found, most, (last) => String(last.seq));
    const path = `/api/v1/desk/webhooks/${hookId}/deliveries`;
    const { next, headers } = nextPage(context, path, query, cursor);
    return {
      headers,
      json: {
        deliveries: page.map(({ id: deliveryId, event: told, state, replay, nextAt, attempts }) => ({
          id: deliveryId,
          event: { id: told.id, type: told.type, at: told.at.toISOString(), story: told.storyId },
          state,
          replay,
          next: nextAt?.toISOString() ?? null,
          attempts,
        })),
        next,
      },
    };
  },
});

/** POST /api/v1/desk/webhooks/:id/replays */
export const replayCall = tokenRoute({
  ...at,
  method: 'POST',
  path: '/api/v1/desk/webhooks/:id/replays',
  about: 'Resends a delivery, or every event in a time range, with the same ids.',
  body: z.union([
    z.strictObject({ delivery: id }),
    z.strictObject({ from: time, to: time.meta({ description: 'Exclusive.' }) }),
  ]),
  returns: { status: 202, about: 'The events were queued.', schema: z.object({ count: z.number().int() }) },
  refuses: [404, 413],
  call: async ({ context, params, body, by }) => {
    const { id: hookId } = await webhookOf(context, params.id ?? '', by);
    const now = context.clock.now();
    const count = await context.store.write(async (writing) => {
      if ('delivery' in body) {
        await replayDelivery(writing, by, hookId, body.delivery, now);
        return 1;
      }
      return replayRange(writing, by, hookId, { from: new Date(body.from), to: new Date(body.to) }, now);
    });
    return { status: 202, json: { count } };
  },
});

async function webhookOf({ reading }: ActContext, hookId: string, by: WebhookManager): Promise<Webhook> {
  const found = await findWebhook(reading, by, hookId);
  if (!found) throw refusal('webhookUnknown');
  return found;
}

function webhookJson({ id: hookId, url: to, about: what, events, ...state }: Webhook) {
  const { madeAt, failingSince, offAt, offWhy, waiting } = state;
  return {
    id: hookId,
    url: to,
    about: what,
    events,
    on: offAt === null,
    off: offAt && { at: offAt.toISOString(), why: offWhy },
    failingSince: failingSince?.toISOString() ?? null,
    waiting,
    made: madeAt.toISOString(),
  };
}
