import type { Delivery } from '../../../desk/webhooks/webhooks.queries.ts';
import type { Words } from '../../../words/words.ts';
import { cutPage } from '../../json/next-page.ts';
import { type Edition, hrefIn } from '../../site/edition.ts';
import { stampIn } from '../../ui/times.ts';

/** The deliveries of a webhook, ready to display. */
export type DeliveriesView = ReturnType<typeof deliveriesView>;

/** How many deliveries are on one page. */
export const DELIVERIES_LISTED = 50;

/** Shapes the deliveries of the webhook at `path`; one more than a page means that there are older ones. */
export function deliveriesView(path: string, deliveries: readonly Delivery[], edition: Edition) {
  const { words } = edition;
  const { page, cursor } = cutPage(deliveries, DELIVERIES_LISTED, ({ seq }) => String(seq));
  return {
    title: words.say('hooksDeliveries'),
    none: page.length === 0 ? words.say('hooksNoDeliveries') : null,
    replay: { action: hrefIn(edition, `${path}/replay`), text: words.say('hooksReplay') },
    rows: page.map((delivery) => deliveryRow(delivery, edition)),
    links: [
      ...(cursor ? [{ text: words.say('hooksOlder'), href: hrefIn(edition, path, { cursor }) }] : []),
      { text: words.say('asJson'), href: hrefIn(edition, `${path}/deliveries.json`) },
    ],
  };
}

function deliveryRow(delivery: Delivery, edition: Edition) {
  const { words } = edition;
  const { event, state, replay, attempts, nextAt } = delivery;
  const time = (at: Date) => stampIn(at, edition).time;
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
    /** Of each attempt its time, what came back and how long it took. */
    tries: attempts.map(({ at, status, ms, failure }) => [
      time(new Date(at)),
      ...(status === null
        ? [words.say('hooksNoAnswer'), failure]
        : [words.say('hooksAnswered', { status: String(status) })]),
      words.say('hooksTook', { ms: words.number(ms) }),
    ]),
    answer: attempts.at(-1)?.answer ?? '',
  };
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
