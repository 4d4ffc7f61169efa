import { CODE_COOKIE_NAME, passCode } from '../../readers/accounts/pass-code.ts';
import type { Act, MakeOwnPage } from '../http/own-page.ts';
import type { Page, PageContext } from '../http/page.ts';
import { afterLogin, alreadyIn, drawDoor, wantedPath } from '../site/door.ts';
import type { Edition } from '../site/edition.ts';
import { ownEdition } from '../site/member-page.ts';
import { codeView, type LoginWrong } from './login.view.ts';

/** The page for the code of a second step. */
export const codePage: MakeOwnPage = async (context, request, visitor) => {
  const next = wantedPath(request.query.next);
  const edition = ownEdition(context, request, visitor);
  const awaited = visitor.cookie(CODE_COOKIE_NAME) !== null;
  const away = awaited ? null : alreadyIn(visitor, next);
  if (away) return away;
  return draw(context, edition, next, awaited ? null : { is: 'gone' });
};

/** Logs in with a code. */
export const codeAct: Act = async (context, request, visitor) => {
  const next = wantedPath(request.form.next);
  const edition = ownEdition(context, request, visitor);
  const { code = '' } = request.form;
  const came = await passCode(context, { code, cookie: visitor.cookie(CODE_COOKIE_NAME) }, visitor);
  if (came.is !== 'entered') return draw(context, edition, next, came);
  return { seeOther: afterLogin(edition, next), cookies: came.cookies };
};

function draw(context: PageContext, edition: Edition, next: string, wrong: LoginWrong | null): Promise<Page> {
  const locked = wrong?.is === 'locked' ? wrong : null;
  return drawDoor(context, edition, codeView(edition, next, wrong), {
    path: '/login/code',
    status: locked ? 429 : wrong ? 400 : 200,
    next,
    ...(locked && { again: locked.again }),
  });
}
