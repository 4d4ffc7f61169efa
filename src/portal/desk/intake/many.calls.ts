import { z } from 'zod';
import { bringBackItems, MOST_NAMED, MOST_SPIKED, spikeItems } from '../../../desk/intake/decide-many.ts';
import { ITEM_STATES } from '../../../desk/intake/item.ts';
import { refusal } from '../../../words/refusal.ts';
import { tokenRoute } from '../../http/token-route.ts';
import { itemFilters } from './intake-filters.ts';

const time = z.iso.datetime();
const items = z.array(z.string().max(36)).max(MOST_NAMED).optional();
const left = z.array(z.string()).meta({
  description: 'Of the named items, those that stay as they are: decided already, unknown, or newer.',
});

/** POST /api/v1/desk/intake/spike */
export const spikeMany = tokenRoute({
  who: 'write stories',
  scope: 'stories:write',
  method: 'POST',
  path: '/api/v1/desk/intake/spike',
  about: 'Spikes many items: those that are named, or all that match filters.',
  body: z.strictObject({
    items: items.meta({ description: 'The ids of items; either these or `matching`.' }),
    matching: z
      .strictObject({
        q: z.string().max(200).optional(),
        source: z.string().max(120).optional(),
        language: z.string().max(35).optional(),
        section: z.string().max(120).optional(),
        urgency: z.enum(['urgent', 'routine']).optional(),
        event: z.string().max(36).optional(),
        state: z.enum([...ITEM_STATES, 'any']).optional(),
      })
      .optional()
      .meta({ description: `The filters of the list; at most ${MOST_SPIKED} items at a time.` }),
    until: time.optional().meta({
      description: 'Items whose newest version came later are left; by default none is.',
    }),
  }),
  returns: {
    status: 200,
    about: 'What was done. Send `at` as `spikedAt` to undo it; `more` says that further items match.',
    schema: z.object({ spiked: z.number().int(), at: time, left, more: z.boolean() }),
  },
  call: async ({ context, body, by }) => {
    const now = context.clock.now();
    const filters = body.matching && !body.items ? itemFilters(body.matching) : undefined;
    if (filters === null) return { json: { spiked: 0, at: now.toISOString(), left: [], more: false } };
    const until = body.until ? new Date(body.until) : now;
    if (body.items && body.matching) throw refusal('itemsTwice');
    const meant = filters ? { filters } : { ids: body.items ?? [] };
    const { done, at, ...rest } = await spikeItems(context.store, meant, until, by, now);
    context.log.info({ by: by.member.id, done }, 'items were spiked');
    return { json: { spiked: done, at: at.toISOString(), left: rest.left, more: rest.more } };
  },
});

/** POST /api/v1/desk/intake/unspike */
export const unspikeMany = tokenRoute({
  who: 'write stories',
  scope: 'stories:write',
  method: 'POST',
  path: '/api/v1/desk/intake/unspike',
  about: 'Brings many spiked items back: those that are named, or all that were spiked at a time.',
  body: z.strictObject({
    items: items.meta({ description: 'The ids of items; either these or `spikedAt`.' }),
    spikedAt: time.optional().meta({
      description: 'The `at` that spiking them answered; only what the token’s member spiked.',
    }),
  }),
  returns: {
    status: 200,
    about: 'What was done.',
    schema: z.object({ broughtBack: z.number().int(), at: time, left }),
  },
  call: async ({ context, body, by }) => {
    if (body.items && body.spikedAt) throw refusal('itemsTwice');
    const meant = body.spikedAt ? { spikedAt: new Date(body.spikedAt) } : { ids: body.items ?? [] };
    const { done, at, left: rest } = await bringBackItems(context.store, meant, by, context.clock.now());
    context.log.info({ by: by.member.id, done }, 'items were brought back');
    return { json: { broughtBack: done, at: at.toISOString(), left: rest } };
  },
});
