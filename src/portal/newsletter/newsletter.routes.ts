import { hashOfKey } from '../../readers/accounts/mail-key.ts';
import { isEmail, normaliseEmail } from '../../readers/accounts/normalise-email.ts';
import { askNewsletter } from '../../readers/newsletter/ask-newsletter.ts';
import { confirmNewsletter } from '../../readers/newsletter/confirm-newsletter.ts';
import { findConfirming } from '../../readers/newsletter/newsletter.queries.ts';
import { wordsIn } from '../../words/words.ts';
import type { Form } from '../http/form.ts';
import type { Act, MakeOwnPage } from '../http/own-page.ts';
import type { PageContext } from '../http/page.ts';
import type { QueryField } from '../http/query-field.ts';
import type { DoorView } from '../site/DoorPage.tsx';
import { drawDoor } from '../site/door.ts';
import { againAt, emailField, wrongNotice } from '../site/door.view.ts';
import { type Edition, hrefIn } from '../site/edition.ts';
import { ownEdition } from '../site/member-page.ts';
import { weekdayName } from '../ui/weekday-name.ts';

const PATH = '/newsletter';
const CONFIRM = '/newsletter/confirm';

/** The fields of the newsletter forms. */
export const NEWSLETTER_FORMS = {
  ask: { email: { most: 400 } },
  confirm: { token: { most: 100 } },
} as const satisfies Record<string, Form>;

/** The query field for the messages that an email was sent, or an address confirmed. */
export const NEWSLETTER_DONE: QueryField = {
  pattern: /^(asked|confirmed)$/,
  most: 9,
  takes: 'the last completed action',
};

/** `/newsletter`: the form to subscribe. */
export const newsletterPage: MakeOwnPage = async (context, request, visitor) => {
  const edition = ownEdition(context, request, visitor);
  if (!edition.hasNewsletter) return drawDoor(context, edition, closedView(edition), { path: PATH });
  const views = {
    asked: () => askedView(edition, context.config.SMTP_URL !== undefined),
    confirmed: () => comesView(context, edition),
  };
  const view = views[request.query.done as keyof typeof views];
  const email = visitor.session?.member.email ?? '';
  return drawDoor(context, edition, view ? view() : askView(context, edition, { email }), { path: PATH });
};

/** Sends a confirmation email; the response is the same whether or not the address is known. */
export const askNewsletterAct: Act = async (context, request, visitor) => {
  const edition = ownEdition(context, request, visitor);
  if (!edition.hasNewsletter)
    return drawDoor(context, edition, closedView(edition), { path: PATH, status: 409 });
  const { email: typed = '' } = request.form;
  const email = normaliseEmail(typed);
  if (!isEmail(email)) {
    const door = askView(context, edition, { email: typed, wrong: edition.words.say('doorEmailWrong') });
    return drawDoor(context, edition, door, { path: PATH, status: 400 });
  }
  const again = await askNewsletter(context, { email, language: edition.language }, visitor.network);
  if (again) {
    const notice = wrongNotice(edition.words.say('newsletterTooMany', { time: againAt(edition, again) }));
    const door = { ...askView(context, edition, { email: typed }), notice };
    return drawDoor(context, edition, door, { path: PATH, status: 429, again });
  }
  return { seeOther: hrefIn(edition, PATH, { done: 'asked' }) };
};

/** `/newsletter/confirm`: the page of the emailed link; nothing is confirmed until the button is pressed. */
export const confirmNewsletterPage: MakeOwnPage = async (context, request, visitor) => {
  const edition = ownEdition(context, request, visitor);
  const { words } = edition;
  const { token = '' } = request.query;
  const found = await findConfirming(context.reading, hashOfKey(token), context.clock.now());
  if (!found) return drawDoor(context, edition, deadView(edition), { path: CONFIRM, status: 410 });
  if (found.confirmed) return drawDoor(context, edition, comesView(context, edition), { path: CONFIRM });
  const door: DoorView = {
    title: words.say('newsletter'),
    intro: [
      words.say('newsletterConfirm', { email: found.email }),
      words.say('newsletterIntro'),
      whenWords(context, edition),
    ],
    notice: null,
    form: {
      action: hrefIn(edition, CONFIRM),
      hidden: { token },
      fields: [],
      button: words.say('newsletterYes'),
    },
    links: [],
  };
  return drawDoor(context, edition, door, { path: CONFIRM });
};

/** Confirms an address. */
export const confirmNewsletterAct: Act = async (context, request, visitor) => {
  const edition = ownEdition(context, request, visitor);
  const { token = '' } = request.form;
  const { store, clock } = context;
  const confirmed = await store.write((writing) => confirmNewsletter(writing, token, clock.now()));
  return confirmed
    ? { seeOther: hrefIn(edition, PATH, { done: 'confirmed' }) }
    : drawDoor(context, edition, deadView(edition), { path: CONFIRM, status: 410 });
};

function askView(
  context: PageContext,
  edition: Edition,
  { email, wrong }: { email: string; wrong?: string },
): DoorView {
  const { words } = edition;
  return {
    title: words.say('newsletter'),
    intro: [words.say('newsletterIntro'), whenWords(context, edition)],
    notice: null,
    form: {
      action: hrefIn(edition, PATH),
      hidden: {},
      fields: [
        emailField(edition, email, { autocomplete: 'email', hint: words.say('newsletterLanguage'), wrong }),
      ],
      button: words.say('newsletterButton'),
    },
    after: [words.say('newsletterOther')],
    links: edition.languages
      .filter((language) => language !== edition.language)
      .map((language) => ({
        text: wordsIn(language).ownName,
        lang: language,
        href: hrefIn({ ...edition, language }, PATH),
      })),
  };
}

function askedView(edition: Edition, hasMailServer: boolean): DoorView {
  const { words } = edition;
  return {
    title: words.say('doorMailTitle'),
    intro: [words.say('newsletterAsked')],
    notice: hasMailServer ? null : { text: words.say('doorMailOutbox'), wrong: false },
    form: null,
    after: [words.say('doorMailNothing')],
    links: [{ text: words.say('newsletterAgain'), href: hrefIn(edition, PATH) }],
  };
}

function comesView(context: PageContext, edition: Edition): DoorView {
  const { words } = edition;
  return {
    title: words.say('newsletterComes'),
    intro: [whenWords(context, edition)],
    notice: null,
    form: null,
    links: [{ text: words.say('frontPage'), href: hrefIn(edition, '/') }],
  };
}

function deadView(edition: Edition): DoorView {
  const { words } = edition;
  return {
    title: words.say('doorDeadTitle'),
    intro: [words.say('doorDeadText')],
    notice: null,
    form: null,
    links: [{ text: words.say('newsletterAgain'), href: hrefIn(edition, PATH) }],
  };
}

/** When it is sent. */
function whenWords({ config }: PageContext, { words, zone }: Edition): string {
  return words.say('newsletterWhen', {
    days: words.list(config.NEWSLETTER_DAYS.map((day) => weekdayName(day, words))),
    time: config.NEWSLETTER_TIME,
    zone,
  });
}

function closedView(edition: Edition): DoorView {
  const { words } = edition;
  return {
    title: words.say('newsletter'),
    intro: [words.say('newsletterClosed')],
    notice: null,
    form: null,
    links: [{ text: words.say('frontPage'), href: hrefIn(edition, '/') }],
  };
}
