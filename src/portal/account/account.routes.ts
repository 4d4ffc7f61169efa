import { h } from 'preact';
import { findOwnAccount, findOwnSessions } from '../../readers/accounts/account.queries.ts';
import { changePassword } from '../../readers/accounts/change-password.ts';
import { changeProfile } from '../../readers/accounts/change-profile.ts';
import { checkPassword, type PasswordFault } from '../../readers/accounts/check-password.ts';
import { endOtherSessions, endSession } from '../../readers/accounts/end-sessions.ts';
import { findOwnPasskeys } from '../../readers/accounts/passkey.queries.ts';
import { hashPassword } from '../../readers/accounts/password.ts';
import { isId } from '../../store/ids.ts';
import { interfaceLanguage } from '../../words/languages.ts';
import { refusal } from '../../words/refusal.ts';
import type { Act, MakeOwnPage } from '../http/own-page.ts';
import type { Page, PageContext, PageRequest } from '../http/page.ts';
import { whoOf } from '../http/visitor.ts';
import { type Edition, hrefIn } from '../site/edition.ts';
import { memberFrameOf } from '../site/member-frame.view.ts';
import { memberPage, ownEdition } from '../site/member-page.ts';
import { AccountPage } from './AccountPage.tsx';
import { accountView, type Redrawn } from './account.view.ts';
import { askPassword, type Owner } from './ask-password.ts';
import { doneNotice } from './done.ts';

/** The fields of the profile form. */
export const PROFILE_FORM = {
  name: { most: 80 },
  language: { most: 2 },
  keeps_history: { most: 3 },
  wants_recommended: { most: 3 },
  alerts_by_mail: { most: 3 },
  corrections_by_mail: { most: 3 },
} as const;

/** The fields of the form that changes a password. */
export const PASSWORD_FORM = { old: { most: 1000, exact: true }, new: { most: 1000, exact: true } } as const;

/** The fields of the forms that end sessions. */
export const SESSIONS_FORM = { session: { most: 36 } } as const;

const NOTHING_WRONG: Redrawn = { wrong: {}, values: {} };

/** GET /account: a member's account. */
export const accountPage: MakeOwnPage<Owner> = (context, request, visitor) =>
  drawAccount(context, request, visitor, NOTHING_WRONG);

/** Draws the account page, with errors where a form was refused. */
export async function drawAccount(
  context: PageContext,
  request: PageRequest,
  visitor: Owner,
  redrawn: Redrawn,
  more: Pick<Page, 'status' | 'headers'> = { status: 200 },
): Promise<Page> {
  const { reading, clock } = context;
  const { by, session } = visitor;
  const edition = ownEdition(context, request, visitor);
  const facts = {
    session,
    account: await findOwnAccount(reading, by, clock.now()),
    sessions: await findOwnSessions(reading, by, clock.now()),
    passkeys: await findOwnPasskeys(reading, by),
  };
  const frame = memberFrameOf(edition, session.member, {
    path: '/account',
    title: edition.words.say('yourAccount'),
    notice: doneNotice(request.query.done, edition.words),
  });
  const page = await memberPage(
    context,
    edition,
    { path: '/account', frame, status: more.status },
    h(AccountPage, { view: accountView(edition, facts, redrawn) }),
  );
  return { ...page, headers: { ...page.headers, ...more.headers } };
}

/** Changes a member's name, language and preferences. */
export const changeProfileAct: Act<Owner> = async (context, request, visitor) => {
  const { form } = request;
  const { words } = ownEdition(context, request, visitor);
  if (form.name === '') {
    const wrong = { name: words.say('accountNameWrong') };
    const values = { ...form, profile: 'sent' };
    return drawAccount(context, request, visitor, { wrong, values }, { status: 400 });
  }
  const language = form.language === '' ? null : interfaceLanguage(form.language);
  await context.store.write((writing) =>
    changeProfile(
      writing,
      visitor.by,
      {
        name: form.name ?? '',
        language,
        keepsHistory: form.keeps_history === 'yes',
        wantsRecommended: form.wants_recommended === 'yes',
        alertsByMail: form.alerts_by_mail === 'yes',
        correctionsByMail: form.corrections_by_mail === 'yes',
      },
      context.clock.now(),
    ),
  );
  // The URL names no language, so the page uses the one just chosen.
  return { seeOther: '/account?done=profile' };
};

/** Changes a member's password. */
export const changePasswordAct: Act<Owner> = async (context, request, visitor) => {
  const { form } = request;
  const { config, clock } = context;
  const edition = ownEdition(context, request, visitor);
  const again = (wrong: Record<string, string>, more: Pick<Page, 'status' | 'headers'>) =>
    drawAccount(context, request, visitor, { wrong, values: {} }, more);
  const fault = await askPassword(context, visitor, form.old ?? '', edition.words);
  if (fault) return again({ old: fault.wrong }, fault);
  const { email, name } = visitor.session.member;
  const weak = checkPassword(form.new ?? '', { email, name, portal: config.PORTAL_NAME });
  if (weak) return again({ new: weakness(weak, edition) }, { status: 400 });
  const hash = await hashPassword(form.new ?? '');
  await context.store.write((writing) => changePassword(writing, visitor.by, hash, config, clock.now()));
  context.accounts.note('password changed', whoOf(visitor), { how: 'password' });
  return { seeOther: hrefIn(edition, '/account', { done: 'password' }) };
};

/** Ends one of a member's sessions, or all but the current one. */
export const endSessionsAct: Act<Owner> = async (context, request, visitor) => {
  const edition = ownEdition(context, request, visitor);
  const { session: asked = '' } = request.form;
  if (asked === 'others') {
    await context.store.write((writing) => endOtherSessions(writing, visitor.by));
    context.accounts.note('sessions ended', whoOf(visitor), { which: 'others' });
    return { seeOther: hrefIn(edition, '/account', { done: 'sessions' }) };
  }
  const ended =
    isId(asked) && (await context.store.write((writing) => endSession(writing, visitor.by, asked)));
  if (!ended) throw refusal('loginUnknown');
  context.accounts.note('sessions ended', whoOf(visitor), { which: 'one' });
  return { seeOther: hrefIn(edition, '/account', { done: 'session' }) };
};

function weakness(fault: PasswordFault, { words }: Edition): string {
  const texts: Record<PasswordFault, string> = {
    short: words.say('doorPasswordShort'),
    long: words.say('doorPasswordLong'),
    common: words.say('doorPasswordCommon'),
    own: words.say('doorPasswordOwn'),
  };
  return texts[fault];
}
