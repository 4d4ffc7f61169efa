import { h } from 'preact';
import { logIn } from '../../readers/accounts/log-in.ts';
import { isEmail, normaliseEmail } from '../../readers/accounts/normalise-email.ts';
import type { Act, MakeOwnPage } from '../http/own-page.ts';
import type { Page, PageContext } from '../http/page.ts';
import type { Visitor } from '../http/visitor.ts';
import { afterLogin, alreadyIn, doorHref, drawDoor, wantedPath } from '../site/door.ts';
import { wrongNotice } from '../site/door.view.ts';
import { type Edition, hrefIn } from '../site/edition.ts';
import { ownEdition } from '../site/member-page.ts';
import { type LoginWrong, loginView } from './login.view.ts';
import { PasskeyLogin } from './PasskeyLogin.tsx';

/** The login page. */
export const loginPage: MakeOwnPage = async (context, request, visitor) => {
  const next = wantedPath(request.query.next);
  const away = alreadyIn(visitor, next);
  if (away) return away;
  const edition = ownEdition(context, request, visitor);
  return draw(context, edition, visitor, { next, email: '', done: request.query.done, wrong: null });
};

/** Logs in with a password. */
export const loginAct: Act = async (context, request, visitor) => {
  const { email: typed = '', password = '' } = request.form;
  const next = wantedPath(request.form.next);
  const edition = ownEdition(context, request, visitor);
  const redraw = (wrong: LoginWrong) => draw(context, edition, visitor, { next, email: typed, wrong });
  if (!isEmail(normaliseEmail(typed)) || password === '') return redraw({ is: 'wrong' });
  const came = await logIn(context, { email: typed, password }, visitor);
  if (came.is !== 'entered') return redraw(came);
  const to = came.needs === 'code' ? doorHref(edition, '/login/code', next) : afterLogin(edition, next);
  return { seeOther: to, cookies: came.cookies };
};

/** Logs out, and ends the session for good. */
export const logoutAct: Act = async (context, request, visitor) => {
  const edition = ownEdition(context, request, visitor);
  const auth = await context.accounts.auth();
  const { headers } = await auth.api.signOut({ headers: visitor.headers, returnHeaders: true });
  const { session, network } = visitor;
  if (session) context.accounts.note('logout', { member: session.member.id, network });
  return { seeOther: hrefIn(edition, '/login', { done: 'out' }), cookies: headers.getSetCookie() };
};

async function draw(
  context: PageContext,
  edition: Edition,
  visitor: Visitor,
  shown: { next: string; email: string; done?: string | undefined; wrong: LoginWrong | null },
): Promise<Page> {
  const { next, wrong } = shown;
  const sticks = visitor.keepsCookies || context.config.PUBLIC_URL.startsWith('https:');
  const door = loginView(edition, shown);
  const locked = wrong?.is === 'locked' ? wrong : null;
  return drawDoor(
    context,
    edition,
    sticks ? door : { ...door, notice: wrongNotice(edition.words.say('doorNeedsTls')) },
    {
      path: '/login',
      status: locked ? 429 : wrong ? 400 : 200,
      next,
      ...(locked && { again: locked.again }),
      children: h(PasskeyLogin, { text: edition.words.say('doorPasskey'), next }),
    },
  );
}
