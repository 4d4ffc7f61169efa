import { endSubscription } from '../../readers/alerts/end-subscription.ts';
import { isSubscribed } from '../../readers/alerts/unsubscribe-key.queries.ts';
import { type Subscription, subscriptionOf } from '../../readers/alerts/unsubscribe-key.ts';
import { knownSecrets } from '../../readers/secrets/secrets.queries.ts';
import type { Form } from '../http/form.ts';
import type { Act, MakeOwnPage } from '../http/own-page.ts';
import type { Page, PageContext } from '../http/page.ts';
import type { QueryField } from '../http/query-field.ts';
import type { DoorView } from '../site/DoorPage.tsx';
import { drawDoor } from '../site/door.ts';
import { type Edition, hrefIn } from '../site/edition.ts';
import { ownEdition } from '../site/member-page.ts';

const PATH = '/unsubscribe';

/** The query field with the token that ends a subscription. */
export const UNSUBSCRIBE_QUERY: Readonly<Record<string, QueryField>> = {
  token: { pattern: /^[A-Za-z0-9._-]+$/, most: 140, takes: 'the key from an emailed link' },
};

/** What mail programs send: https://www.rfc-editor.org/rfc/rfc8058#section-3.1 */
export const UNSUBSCRIBE_FORM: Form = { 'List-Unsubscribe': { most: 20 } };

/** `/unsubscribe`: the page of the link at the end of an email; nothing ends until the button is pressed. */
export const unsubscribePage: MakeOwnPage = async (context, request, visitor) => {
  const edition = ownEdition(context, request, visitor);
  const { token = '' } = request.query;
  const found = await find(context, token);
  if (!found) return dead(context, edition);
  return found.on
    ? drawDoor(context, edition, askView(found, token, edition), { path: PATH, status: 200 })
    : ended(context, edition, found);
};

/**
 * Ends a subscription: for a person who presses the button, and for a mail program, which sends nothing but the URL.
 * The response is a page and never a redirect, which mail programs do not follow.
 */
export const unsubscribeAct: Act = async (context, request, visitor) => {
  const edition = ownEdition(context, request, visitor);
  const found = await find(context, request.query.token ?? '');
  if (!found) return dead(context, edition);
  await context.store.write((writing) => endSubscription(writing, found));
  return ended(context, edition, found);
};

async function find(
  { reading, config }: PageContext,
  token: string,
): Promise<(Subscription & { readonly on: boolean }) | null> {
  const subscription = subscriptionOf(await knownSecrets(reading, config), token);
  const on = subscription && (await isSubscribed(reading, subscription));
  return subscription && on !== null ? { ...subscription, on } : null;
}

function askView({ kind }: Subscription, token: string, edition: Edition): DoorView {
  const { words } = edition;
  const texts = {
    alerts: [words.say('unsubscribeAlerts'), words.say('unsubscribeAlertsText')],
    corrections: [words.say('unsubscribeCorrections'), words.say('unsubscribeCorrectionsText')],
    desk: [words.say('unsubscribeDesk'), words.say('unsubscribeDeskText')],
    newsletter: [words.say('unsubscribeNewsletter'), words.say('unsubscribeNewsletterText')],
  } as const;
  const [title, text] = texts[kind];
  return {
    title,
    intro: [text],
    notice: null,
    form: {
      action: hrefIn(edition, PATH, { token }),
      hidden: {},
      fields: [],
      button: words.say('unsubscribeButton'),
    },
    links: [{ text: words.say('frontPage'), href: hrefIn(edition, '/') }],
  };
}

function ended(context: PageContext, edition: Edition, { kind }: Subscription): Promise<Page> {
  const { words } = edition;
  const backs = {
    alerts: { text: words.say('following'), href: hrefIn(edition, '/following') },
    corrections: { text: words.say('corrections'), href: hrefIn(edition, '/corrections') },
    desk: { text: words.say('flowNotices'), href: hrefIn(edition, '/desk/notices') },
    newsletter: { text: words.say('newsletter'), href: hrefIn(edition, '/newsletter') },
  } as const;
  const door: DoorView = {
    title: words.say('unsubscribed'),
    intro: [words.say('unsubscribedText')],
    notice: null,
    form: null,
    links: [backs[kind]],
  };
  return drawDoor(context, edition, door, { path: PATH });
}

function dead(context: PageContext, edition: Edition): Promise<Page> {
  const { words } = edition;
  const door: DoorView = {
    title: words.say('unsubscribeDead'),
    intro: [words.say('unsubscribeDeadText')],
    notice: null,
    form: null,
    links: [{ text: words.say('frontPage'), href: hrefIn(edition, '/') }],
  };
  return drawDoor(context, edition, door, { path: PATH, status: 404 });
}
