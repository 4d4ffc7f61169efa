import { choosesPassword, finishRegistration } from '../../readers/accounts/finish-registration.ts';
import { findWaiting } from '../../readers/accounts/mailed-key.queries.ts';
import type { Act, MakeOwnPage } from '../http/own-page.ts';
import type { Page, PageContext } from '../http/page.ts';
import type { Visitor } from '../http/visitor.ts';
import { doorHref, drawDoor, wantedPath } from '../site/door.ts';
import { deadLinkView } from '../site/door.view.ts';
import type { Edition } from '../site/edition.ts';
import { ownEdition } from '../site/member-page.ts';
import { browserOf, FORGET_BROWSER, isName } from './register.routes.ts';
import { finishView, knownView, type RegisterWrong } from './register.view.ts';

const PATH = '/register/finish';

/** The page of a registration or invitation link: only its button creates the account. */
export const registerFinishPage: MakeOwnPage = async (context, request, visitor) => {
  const { token = '', next } = request.query;
  const edition = ownEdition(context, request, visitor);
  return draw(context, edition, visitor, { token, next: wantedPath(next), name: '', wrong: {} });
};

/** Creates the account and logs it in. */
export const registerFinishAct: Act = async (context, request, visitor) => {
  const edition = ownEdition(context, request, visitor);
  const { token = '', name: typed = '', password = '' } = request.form;
  const next = wantedPath(request.form.next);
  const name = isName(typed) ? typed : '';
  const finishing = { key: token, browser: browserOf(visitor), name, password, language: edition.language };
  const came = await finishRegistration(context, finishing, visitor);
  if (came.is === 'entered') {
    const to =
      came.needs === 'code' ? doorHref(edition, '/login/code', next) : next || '/account?done=welcome';
    return { seeOther: to, cookies: [...came.cookies, FORGET_BROWSER] };
  }
  if (came.is === 'known') {
    return drawDoor(context, edition, knownView(edition, came.email), { path: PATH, status: 409 });
  }
  const wrong = came.is === 'wrong' ? came : {};
  return draw(context, edition, visitor, { token, next, name: typed, wrong });
};

async function draw(
  context: PageContext,
  edition: Edition,
  visitor: Visitor,
  shown: { token: string; next: string; name: string; wrong: RegisterWrong },
): Promise<Page> {
  const waiting = await findWaiting(context.reading, shown.token, context.clock.now());
  if (!waiting)
    return drawDoor(context, edition, deadLinkView(edition, 'register'), { path: PATH, status: 410 });
  const chooses = choosesPassword(waiting, browserOf(visitor));
  const status = shown.wrong.name || shown.wrong.password ? 400 : 200;
  // The invitation may already contain their name.
  const name = shown.name || waiting.name;
  return drawDoor(context, edition, finishView(edition, waiting, { ...shown, name, chooses }), {
    path: PATH,
    status,
  });
}
