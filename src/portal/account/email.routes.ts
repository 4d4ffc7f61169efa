import { h } from 'preact';
import { findOwnAccount } from '../../readers/accounts/account.queries.ts';
import { askNewAddress } from '../../readers/accounts/ask-new-address.ts';
import { countsOf } from '../../readers/accounts/attempt.ts';
import { isMadeFrom } from '../../readers/accounts/check-password.ts';
import { findNewAddress, finishNewAddress } from '../../readers/accounts/finish-new-address.ts';
import { countAttempt } from '../../readers/accounts/limit-attempts.ts';
import { isEmail, normaliseEmail } from '../../readers/accounts/normalise-email.ts';
import type { Act, MakeOwnPage } from '../http/own-page.ts';
import type { Page, PageContext, PageRequest } from '../http/page.ts';
import { whoOf } from '../http/visitor.ts';
import { hrefIn } from '../site/edition.ts';
import { memberFrameOf } from '../site/member-frame.view.ts';
import { doorPage, memberPage, ownEdition } from '../site/member-page.ts';
import { AddressPage } from './AddressPage.tsx';
import { askPassword, type Owner, tooMany } from './ask-password.ts';
import { ConfirmationPage } from './ConfirmationPage.tsx';
import { doneNotice } from './done.ts';

/** The fields of the form that changes the email address. */
export const ADDRESS_FORM = { email: { most: 320 }, password: { most: 1000, exact: true } } as const;

/** The token of an email link, in a URL or a form. */
export const TOKEN = {
  pattern: /^[A-Za-z0-9_-]{1,100}$/,
  most: 100,
  takes: 'the key from an emailed link',
} as const;

/** The page on which a member changes their email address. */
export const addressPage: MakeOwnPage<Owner> = (context, request, visitor) =>
  drawAddress(context, request, visitor, {}, '');

/** Emails the new address to confirm it. */
export const askAddressAct: Act<Owner> = async (context, request, visitor) => {
  const { form } = request;
  const { config, clock, accounts, store } = context;
  const edition = ownEdition(context, request, visitor);
  const { words } = edition;
  const email = normaliseEmail(form.email ?? '');
  const again = (wrong: Record<string, string>, more: Pick<Page, 'status' | 'headers'>) =>
    drawAddress(context, request, visitor, wrong, form.email ?? '', more);
  if (!isEmail(email)) return again({ email: words.say('accountEmailWrong') }, { status: 400 });
  if (email === visitor.session.member.email) {
    return again({ email: words.say('accountEmailSame') }, { status: 400 });
  }
  const fault = await askPassword(context, visitor, form.password ?? '', words);
  if (fault) return again({ password: fault.wrong }, fault);
  if (isMadeFrom(form.password ?? '', email)) {
    return again({ email: words.say('accountEmailIsPassword') }, { status: 400 });
  }
  const counts = [visitor.session.member.id, email].flatMap((account) =>
    countsOf(accounts.secrets, 'address', { account, network: visitor.network }),
  );
  // The member and the recipient have separate rate limits; the network is counted once.
  const once = [...new Map(counts.map((count) => [count.key, count])).values()];
  const counted = await countAttempt(store, once, clock.now());
  if (counted.over !== null) {
    accounts.note('letters refused', whoOf(visitor), { what: 'address', of: counted.over });
    const over = tooMany(counted.again, clock.now(), words);
    return again({ email: over.wrong }, over);
  }
  await store.write((writing) => askNewAddress(writing, visitor.by, email, config, clock.now()));
  accounts.note('address asked', whoOf(visitor));
  return { seeOther: hrefIn(edition, '/account/email', { done: 'address-asked' }) };
};

async function drawAddress(
  context: PageContext,
  request: PageRequest,
  visitor: Owner,
  wrong: Readonly<Record<string, string>>,
  value: string,
  more: Pick<Page, 'status' | 'headers'> = { status: 200 },
): Promise<Page> {
  const edition = ownEdition(context, request, visitor);
  const { words } = edition;
  const { member } = visitor.session;
  const { newAddress } = await findOwnAccount(context.reading, visitor.by, context.clock.now());
  const path = '/account/email';
  const frame = {
    ...memberFrameOf(edition, member, {
      path: '/account',
      title: words.say('accountChangeAddressTitle'),
      intro: words.say('accountAddressIntro'),
      notice: doneNotice(request.query.done, words),
    }),
  };
  const page = await memberPage(
    context,
    edition,
    { path, frame, status: more.status },
    h(AddressPage, {
      words,
      email: member.email,
      waits: newAddress,
      wrong,
      value,
      action: hrefIn(edition, path),
      back: hrefIn(edition, '/account'),
    }),
  );
  return { ...page, headers: { ...page.headers, ...more.headers } };
}

/**
 * The page an email links to: nothing changes until its button is pressed, since mail programs follow links on their
 * own.
 */
export const finishAddressPage: MakeOwnPage<Owner> = async (context, request, visitor) => {
  const edition = ownEdition(context, request, visitor);
  const key = request.query.token ?? '';
  const email = key ? await findNewAddress(context.reading, visitor.by, key, context.clock.now()) : null;
  return drawFinish(context, edition, { key, email, status: email ? 200 : 410 });
};

/** Moves the account to the new address. */
export const finishAddressAct: Act<Owner> = async (context, request, visitor) => {
  const { config, clock, store, accounts } = context;
  const edition = ownEdition(context, request, visitor);
  const key = request.form.token ?? '';
  const done =
    key !== '' &&
    (await store.write((writing) => finishNewAddress(writing, visitor.by, key, config, clock.now())));
  if (!done) {
    accounts.note('link refused', whoOf(visitor), { what: 'address' });
    return drawFinish(context, edition, { key, email: null, status: 410 });
  }
  accounts.note('address changed', whoOf(visitor));
  return { seeOther: hrefIn(edition, '/account', { done: 'address' }) };
};

function drawFinish(
  context: PageContext,
  edition: ReturnType<typeof ownEdition>,
  { key, email, status }: { key: string; email: string | null; status: 200 | 410 },
): Promise<Page> {
  const { words } = edition;
  const path = '/account/email/finish';
  if (email === null) {
    const title = words.say('accountLinkSpentTitle');
    const link = { text: words.say('yourAccount'), href: hrefIn(edition, '/account/email') };
    const text = words.say('accountLinkSpent');
    return doorPage(context, edition, { path, title, status }, h(ConfirmationPage, { title, text, link }));
  }
  const title = words.say('accountFinishAddressTitle');
  const text = words.say('accountFinishAddress', { address: email });
  const form = { action: hrefIn(edition, path), token: key, button: words.say('accountFinishAddressButton') };
  const query = { token: key };
  return doorPage(context, edition, { path, title, query }, h(ConfirmationPage, { title, text, form }));
}
