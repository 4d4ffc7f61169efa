import { WEBHOOK_EVENTS, type WebhookEvent } from '../../../desk/webhooks/webhook.ts';
import type { Delivery, Webhook } from '../../../desk/webhooks/webhooks.queries.ts';
import type { Words } from '../../../words/words.ts';
import { type Edition, hrefIn } from '../../site/edition.ts';
import { fullStamp } from '../../ui/times.ts';
import type { WebhookView } from './WebhookPage.tsx';
import type { WebhooksView } from './WebhooksPage.tsx';

/** The values of the form that adds a webhook. */
export interface WebhookTyped {
  readonly url: string;
  readonly about: string;
  readonly events: readonly string[];
}

/** How many deliveries are on one page. */
export const DELIVERIES_LISTED = 50;

/** Shapes every webhook; `secret` is that of one just added. */
export function webhooksView(
  webhooks: readonly Webhook[],
  typed: WebhookTyped | null,
  secret: string | null,
  edition: Edition,
): WebhooksView {
  const { words } = edition;
  return {
    added:
      secret === null
        ? null
        : {
            text: words.say('hooksAdded'),
            label: words.say('hooksSecret'),
            secret,
            how: words.say('hooksSecretHow'),
          },
    none:
      webhooks.length === 0 ? { text: words.say('hooksNone'), advice: words.say('hooksNoneAdvice') } : null,
    rows: webhooks.map((webhook) => ({
      link: { text: webhook.url, href: hrefIn(edition, `/desk/webhooks/${webhook.id}`) },
      about: webhook.about,
      events: webhook.events.join(' '),
      meta: factsOf(webhook, edition),
      wrong: wrongOf(webhook, edition),
    })),
    data: [{ text: words.say('asJson'), href: hrefIn(edition, '/desk/webhooks.json') }],
    form: {
      title: words.say('hooksNew'),
      action: hrefIn(edition, '/desk/webhooks'),
      url: {
        name: 'url',
        label: words.say('hooksUrl'),
        hint: words.say('hooksUrlHint'),
        value: typed?.url ?? '',
      },
      about: { name: 'about', label: words.say('hooksAbout'), value: typed?.about ?? '' },
      eventsLabel: words.say('hooksEvents'),
      events: WEBHOOK_EVENTS.map((name) => ({
        name,
        about: eventWords(name, words),
        on: typed ? typed.events.includes(name) : true,
      })),
      button: words.say('hooksAdd'),
    },
  };
}

/** Shapes one webhook with the newest of `deliveries`; one more than a page means that there are older ones. */
export function webhookView(
  webhook: Webhook,
  deliveries: readonly Delivery[],
  sent: Readonly<Record<string, string>>,
  edition: Edition,
): WebhookView {
  const { words } = edition;
  const at = `/desk/webhooks/${webhook.id}`;
  const shown = deliveries.slice(0, DELIVERIES_LISTED);
  const last = deliveries.length > DELIVERIES_LISTED ? shown.at(-1) : undefined;
  return {
    back: { text: words.say('hooksBack'), href: hrefIn(edition, '/desk/webhooks') },
    facts: [...(webhook.about ? [webhook.about] : []), ...factsOf(webhook, edition)],
    wrong: wrongOf(webhook, edition),
    events: webhook.events.join(' '),
    action: hrefIn(edition, at),
    buttons: [
      { what: 'ping', text: words.say('hooksPing'), grave: false },
      webhook.offAt
        ? { what: 'on', text: words.say('hooksTurnOn'), grave: false }
        : { what: 'off', text: words.say('hooksTurnOff'), grave: false },
      { what: 'remove', text: words.say('hooksRemove'), grave: true },
    ],
    deliveriesTitle: words.say('hooksDeliveries'),
    none: shown.length === 0 ? words.say('hooksNoDeliveries') : null,
    replayAction: hrefIn(edition, `${at}/replay`),
    replayButton: words.say('hooksReplay'),
    deliveries: shown.map((delivery) => deliveryRow(delivery, edition)),
    links: [
      ...(last
        ? [{ text: words.say('hooksOlder'), href: hrefIn(edition, at, { cursor: String(last.seq) }) }]
        : []),
      { text: words.say('asJson'), href: hrefIn(edition, `${at}/deliveries.json`) },
    ],
    range: {
      title: words.say('hooksReplayTitle'),
      hint: words.say('hooksReplayHint'),
      from: { name: 'from', label: words.say('hooksFrom'), value: sent.from ?? '' },
      to: { name: 'to', label: words.say('hooksTo'), value: sent.to ?? '' },
      button: words.say('hooksReplayRange'),
    },
  };
}

function deliveryRow(delivery: Delivery, edition: Edition): WebhookView['deliveries'][number] {
  const { words } = edition;
  const { event, state, replay, attempts, nextAt } = delivery;
  const time = (at: Date) => fullStamp(at, true, words, edition.zone).text;
  return {
    id: delivery.id,
    type: event.type,
    state: stateWords(state, words),
    wrong: state === 'failed',
    meta: [
      time(event.at),
      ...(replay ? [words.say('hooksIsReplay')] : []),
      ...(nextAt && attempts.length > 0 ? [words.say('hooksNext', { time: time(nextAt) })] : []),
    ],
    tries: attempts.map(({ at, status, ms, failure }) =>
      [
        time(new Date(at)),
        status === null
          ? `${words.say('hooksNoAnswer')}: ${failure}`
          : words.say('hooksAnswered', { status: String(status) }),
        words.say('hooksTook', { ms: words.number(ms) }),
      ].join(' · '),
    ),
    answer: attempts.at(-1)?.answer ?? '',
  };
}

function factsOf({ offAt, waiting }: Webhook, { words }: Edition): string[] {
  return [
    ...(offAt ? [] : [words.say('hooksOn')]),
    ...(waiting > 0 ? [words.say('hooksWaiting', { count: waiting })] : []),
  ];
}

function wrongOf({ offAt, offWhy, failingSince }: Webhook, { words, zone }: Edition): string | null {
  const time = (at: Date) => ({ time: fullStamp(at, true, words, zone).text });
  if (offAt) return [words.say('hooksOffAt', time(offAt)), ...(offWhy ? [offWhy] : [])].join(' · ');
  return failingSince ? words.say('hooksFailing', time(failingSince)) : null;
}

function stateWords(state: Delivery['state'], words: Words): string {
  switch (state) {
    case 'waiting':
      return words.say('hooksStateWaiting');
    case 'delivered':
      return words.say('hooksStateDelivered');
    case 'failed':
      return words.say('hooksStateFailed');
    case 'skipped':
      return words.say('hooksStateSkipped');
  }
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
