import { h } from 'preact';
import { z } from 'zod';
import {
  addWebhook,
  changeWebhook,
  LONGEST_WEBHOOK_ABOUT,
  LONGEST_WEBHOOK_URL,
  removeWebhook,
  type WebhookChange,
} from '../../../desk/webhooks/change-webhook.ts';
import { pingWebhook, replayDelivery, replayRange } from '../../../desk/webhooks/replay-deliveries.ts';
import { WEBHOOK_EVENTS, type WebhookEvent } from '../../../desk/webhooks/webhook.ts';
import {
  findWebhook,
  listDeliveries,
  listWebhooks,
  WEBHOOK_ORDERS,
  type Webhook,
} from '../../../desk/webhooks/webhooks.queries.ts';
import { refusal } from '../../../words/refusal.ts';
import type { Words } from '../../../words/words.ts';
import type { Query } from '../../http/route-rows.ts';
import { id, instant } from '../../json/desk-schemas.ts';
import type { Edition } from '../../site/edition.ts';
import { stampIn } from '../../ui/times.ts';
import { readZoneTime } from '../../ui/zone-time.ts';
import { resource } from '../resource/resource.ts';
import { tickedIn } from '../resource/resource-field.ts';
import { act } from '../resource/row-act.ts';
import { Deliveries } from './Deliveries.tsx';
import { DELIVERIES_LISTED, deliveriesView } from './deliveries.view.ts';

/** The query of a page of deliveries. */
export const DELIVERIES_QUERY: Query = {
  cursor: { pattern: /^[1-9]\d{0,14}$/, most: 15, takes: 'the cursor of the previous page' },
};

const who = 'manage webhooks';
const time = z.iso.datetime({ offset: true });
const wanted = {
  url: z.url().max(LONGEST_WEBHOOK_URL),
  about: z.string().max(LONGEST_WEBHOOK_ABOUT),
  events: z.array(z.enum(WEBHOOK_EVENTS)).min(1),
};

/** The programs that the portal notifies of publications. */
export const WEBHOOKS = resource({
  many: 'webhooks',
  one: 'webhook',
  schema: 'Webhook',
  reads: { who, scope: 'webhooks:manage' },
  writes: { who, scope: 'webhooks:manage' },
  about: {
    list: 'Webhooks, which notify programs of what is published.',
    one: 'One webhook and its deliveries.',
    call: 'Lists webhooks, which notify programs of what is published, oldest first, paginated.',
  },
  key: { name: 'id', of: (webhook) => webhook.id },
  columns: [
    { name: 'id', schema: id, value: (webhook) => webhook.id },
    { name: 'url', schema: z.string(), value: ({ url }) => url },
    { name: 'about', schema: z.string(), value: ({ about }) => about, shown: ({ about }) => about },
    {
      name: 'on',
      schema: z.boolean(),
      value: ({ offAt }) => offAt === null,
      shown: ({ offAt }, { words }) => (offAt ? null : words.say('hooksOn')),
    },
    {
      name: 'off',
      schema: z.object({ at: instant, why: z.string().nullable() }).nullable(),
      value: ({ offAt, offWhy }) => offAt && { at: offAt.toISOString(), why: offWhy },
    },
    {
      name: 'failingSince',
      schema: instant.nullable(),
      value: ({ failingSince }) => failingSince?.toISOString() ?? null,
    },
    {
      name: 'waiting',
      schema: z.number().int(),
      value: ({ waiting }) => waiting,
      shown: ({ waiting }, { words }) => (waiting > 0 ? words.say('hooksWaiting', { count: waiting }) : null),
    },
    {
      ...{ name: 'events', schema: wanted.events, isCode: true },
      value: ({ events }) => events,
      shown: ({ events }) => events.join(' '),
    },
    { name: 'made', schema: instant, value: ({ madeAt }) => madeAt.toISOString() },
  ],
  filters: [
    { kind: 'search', name: 'q', label: (words) => words.say('hooksSearch') },
    { kind: 'part', name: 'off', value: 'yes', label: (words) => words.say('hooksOffOnly') },
  ],
  sorts: [
    { name: 'oldest', label: (words) => words.say('resourceOldest'), order: WEBHOOK_ORDERS.oldest },
    { name: 'address', label: (words) => words.say('hooksByUrl'), order: WEBHOOK_ORDERS.address },
  ],
  list: (reading, { filters: { q: text, off }, page }, by) =>
    listWebhooks(reading, by, { text, isOff: off !== undefined, page }),
  find: (reading, key, by) => findWebhook(reading, by, key),
  missing: () => refusal('webhookUnknown'),
  words: (words) => ({
    title: words.say('hooksTitle'),
    intro: words.say('hooksIntro'),
    none: words.say('hooksNone'),
    advice: words.say('hooksNoneAdvice'),
    noMatch: words.say('resourceNoMatch'),
    noMatchAdvice: words.say('resourceNoMatchAdvice'),
    form: words.say('hooksChange'),
    saved: words.say('hooksChanged'),
    back: words.say('hooksBack'),
  }),
  name: ({ url }) => url,
  wrong: wrongOf,
  before: {
    query: DELIVERIES_QUERY,
    draw: async (webhook, { reading }, edition, { cursor }) => {
      const page = { before: cursor ? Number(cursor) : undefined, most: DELIVERIES_LISTED + 1 };
      const deliveries = await listDeliveries(reading, webhook.id, page);
      const view = deliveriesView(`/desk/webhooks/${webhook.id}`, deliveries, edition);
      return h(Deliveries, { view });
    },
  },
  change: {
    about: 'Updates the address, purpose and events of a webhook.',
    call: 'Updates, enables or disables a webhook.',
    fields: [
      {
        name: 'url',
        kind: 'url',
        label: (words) => words.say('hooksUrl'),
        hint: (words) => words.say('hooksUrlHint'),
        most: LONGEST_WEBHOOK_URL,
        value: ({ url }) => url,
        required: true,
      },
      {
        name: 'about',
        kind: 'text',
        label: (words) => words.say('hooksAbout'),
        most: LONGEST_WEBHOOK_ABOUT,
        value: ({ about }) => about,
      },
      {
        name: 'event',
        kind: 'ticks',
        label: (words) => words.say('hooksEvents'),
        most: 40,
        options: (words) => WEBHOOK_EVENTS.map((value) => ({ value, text: eventWords(value, words) })),
        value: ({ events }) => events.join(' '),
        initial: WEBHOOK_EVENTS.join(' '),
      },
    ],
    body: z.strictObject({ ...wanted, on: z.boolean() }).partial(),
    ofForm: wantedIn,
    ofBody: (body) => body,
    write: (writing, by, { key }, change, { clock }) => changeWebhook(writing, by, key, change, clock.now()),
  },
  add: {
    about: 'Adds a webhook, and shows its secret once.',
    words: (words) => ({ title: words.say('hooksNew'), button: words.say('hooksAdd') }),
    ofForm: wantedIn,
    call: {
      about: 'Adds a webhook. Its signing secret is only in this response.',
      body: z.strictObject({ ...wanted, about: wanted.about.default('') }),
      ofBody: (body) => body,
    },
    write: (writing, by, { url = '', about = '', events = [] }, { accounts, clock }) =>
      addWebhook(writing, by, { url, about, events }, accounts.secrets, clock.now()),
    secret: (words) => ({
      text: words.say('hooksAdded'),
      label: words.say('hooksSecret'),
      how: words.say('hooksSecretHow'),
    }),
  },
  acts: [
    act({
      ...{ name: 'ping', done: 'pinged', who },
      about: 'Sends a test to a webhook.',
      words: (words) => ({ button: words.say('hooksPing'), done: words.say('hooksPinged') }),
      write: (writing, by, webhook: Webhook, _nothing, { clock }) =>
        pingWebhook(writing, by, webhook.id, clock.now()),
      call: {
        path: 'pings',
        about: 'Sends a test event of type `ping`.',
        returns: {
          status: 202,
          about: 'The event was queued.',
          schema: z.object({ delivery: id }),
          json: (delivery) => ({ delivery }),
        },
      },
    }),
    switching(true, (words) => words.say('hooksTurnOn')),
    switching(false, (words) => words.say('hooksTurnOff')),
    act({
      ...{ name: 'replay', done: 'replayed', who },
      about: 'Resends a delivery, or all events in a time range.',
      words: (words) => ({
        title: words.say('hooksReplayTitle'),
        hint: words.say('hooksReplayHint'),
        button: words.say('hooksReplayRange'),
      }),
      fields: [
        { name: 'from', kind: 'time', label: (words) => words.say('hooksFrom'), most: 30 },
        { name: 'to', kind: 'time', label: (words) => words.say('hooksTo'), most: 30 },
        // The buttons of the deliveries send it.
        { name: 'delivery', kind: 'text', label: () => '', most: 36, isFor: () => false },
      ],
      ofForm: ({ delivery, from = '', to = '' }, { zone }) => {
        if (delivery) return { delivery };
        const [after, before] = [readZoneTime(from, zone), readZoneTime(to, zone)];
        if (!after || !before) throw refusal('spanTimesMissing');
        return { from: after.toISOString(), to: before.toISOString() };
      },
      write: async (writing, by, webhook: Webhook, sent, { clock }) => {
        const now = clock.now();
        if ('delivery' in sent) {
          await replayDelivery(writing, by, webhook.id, sent.delivery, now);
          return 1;
        }
        const span = { from: new Date(sent.from), to: new Date(sent.to) };
        return replayRange(writing, by, webhook.id, span, now);
      },
      said: (count, words) => words.say('hooksReplayed', { count }),
      call: {
        path: 'replays',
        about: 'Resends a delivery, or every event in a time range, with the same ids.',
        body: z.union([
          z.strictObject({ delivery: id }),
          z.strictObject({ from: time, to: time.meta({ description: 'Exclusive.' }) }),
        ]),
        returns: {
          status: 202,
          about: 'The events were queued.',
          schema: z.object({ count: z.number().int() }),
          json: (count) => ({ count }),
        },
        refuses: [413],
      },
    }),
    act({
      ...{ name: 'remove', done: 'removed', ends: true, who },
      about: 'Deletes a webhook and its delivery log.',
      words: (words) => ({
        button: words.say('hooksRemove'),
        hint: words.say('hooksRemoveHint'),
        done: words.say('hooksRemoved'),
      }),
      write: (writing, by, webhook: Webhook) => removeWebhook(writing, by, webhook.id),
      call: { about: 'Deletes a webhook and its delivery log.' },
    }),
  ],
});

/** In the API, a change does the same. */
function switching(on: boolean, button: (words: Words) => string) {
  const name = on ? 'on' : 'off';
  return act({
    ...{ name, done: name, who },
    about: on ? 'Enables a webhook.' : 'Disables a webhook.',
    isFor: ({ offAt }: Webhook) => (offAt !== null) === on,
    words: (words) => ({ button: button(words), done: words.say('hooksChanged') }),
    write: (writing, by, webhook: Webhook, _nothing, { clock }) =>
      changeWebhook(writing, by, webhook.id, { on }, clock.now()),
  });
}

function wantedIn({ url = '', about = '', event = '' }: Readonly<Record<string, string>>): WebhookChange {
  return { url, about, events: tickedIn(event) };
}

function wrongOf({ offAt, offWhy, failingSince }: Webhook, edition: Edition): string | null {
  const { words } = edition;
  if (offAt)
    return [words.say('hooksOffAt', stampIn(offAt, edition)), ...(offWhy ? [offWhy] : [])].join(' · ');
  return failingSince ? words.say('hooksFailing', stampIn(failingSince, edition)) : null;
}

function eventWords(event: WebhookEvent, words: Words): string {
  switch (event) {
    case 'story.published':
      return words.say('hooksEventPublished');
    case 'story.updated':
      return words.say('hooksEventUpdated');
    case 'story.corrected':
      return words.say('hooksEventCorrected');
    case 'story.withdrawn':
      return words.say('hooksEventWithdrawn');
    case 'entry.published':
      return words.say('hooksEntryPublished');
    case 'entry.edited':
      return words.say('hooksEntryEdited');
    case 'entry.withdrawn':
      return words.say('hooksEntryWithdrawn');
  }
}
