import { z } from 'zod';
import { DELIVERY_STATES } from '../../../desk/webhooks/webhook.ts';
import {
  type Delivery,
  listDeliveries,
  type WebhookManager,
} from '../../../desk/webhooks/webhooks.queries.ts';
import type { MakeOwnPage } from '../../http/own-page.ts';
import type { PageContext } from '../../http/page.ts';
import type { Route } from '../../http/route.ts';
import { atDesk } from '../../http/route-rows.ts';
import type { PermittedVisitor } from '../../http/visitor.ts';
import { id, instant } from '../../json/desk-schemas.ts';
import { listCall } from '../../json/list-call.ts';
import { cutPage, nextPage } from '../../json/next-page.ts';
import { deskJson } from '../frame/desk-page.ts';
import { rowOf } from '../resource/resource.ts';
import { DELIVERIES_QUERY, WEBHOOKS } from './webhooks.resource.ts';

const MOST_DATA = 500;

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

/** GET /api/v1/desk/webhooks/:id/deliveries */
export const deliveriesCall = listCall({
  who: 'manage webhooks',
  scope: 'webhooks:manage',
  path: '/api/v1/desk/webhooks/:id/deliveries',
  about: 'Lists a webhook’s deliveries and their results, newest first.',
  query: DELIVERIES_QUERY,
  many: 'deliveries',
  schema: delivery,
  refuses: [404],
  list: ({ context, params, query, by }, most) => readDeliveries(context, params.id, query, most, by),
  json: deliveryJson,
});

const sendDeliveries: MakeOwnPage<PermittedVisitor<'manage webhooks'>> = async (
  context,
  { params, query },
  { by },
) => {
  const { page, cursor } = await readDeliveries(context, params.id, query, MOST_DATA, by);
  const { next } = nextPage(context, `/desk/webhooks/${params.id}/deliveries.json`, query, cursor);
  return deskJson({ deliveries: page.map(deliveryJson), next });
};

/** The URL of a webhook's deliveries as JSON. */
export const DELIVERY_ROUTES: readonly Route[] = [
  {
    ...atDesk('/desk/webhooks/:id/deliveries.json', 'The deliveries of a webhook as JSON.', DELIVERIES_QUERY),
    who: 'manage webhooks',
    answer: { own: sendDeliveries },
    face: 'machine',
  },
];

async function readDeliveries(
  context: PageContext,
  webhookId: string | undefined,
  { cursor }: Readonly<Record<string, string>>,
  most: number,
  by: Extract<WebhookManager, { readonly session: unknown }>,
) {
  const hook = WEBHOOKS.key.of(await rowOf(WEBHOOKS, context, by, webhookId));
  const before = cursor ? Number(cursor) : undefined;
  const found = await listDeliveries(context.reading, hook, { before, most: most + 1 });
  return cutPage(found, most, ({ seq }) => String(seq));
}

function deliveryJson({ id: deliveryId, event, state, replay, nextAt, attempts }: Delivery) {
  return {
    id: deliveryId,
    event: { id: event.id, type: event.type, at: event.at.toISOString(), story: event.storyId },
    state,
    replay,
    next: nextAt?.toISOString() ?? null,
    attempts,
  };
}
