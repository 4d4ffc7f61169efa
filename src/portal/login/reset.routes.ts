import type { PasswordFault } from '../../readers/accounts/check-password.ts';
import { findKeyHolder } from '../../readers/accounts/mailed-key.queries.ts';
import { resetPassword } from '../../readers/accounts/use-key.ts';
import type { Act, MakeOwnPage } from '../http/own-page.ts';
import type { Page, PageContext } from '../http/page.ts';
import { drawDoor } from '../site/door.ts';
import { deadLinkView, newPasswordField } from '../site/door.view.ts';
import { type Edition, hrefIn } from '../site/edition.ts';
import { ownEdition } from '../site/member-page.ts';
import { askMailAct, askMailPage } from './ask-mail.routes.ts';

const PATH = '/reset/finish';

/** The page to request a new password. */
export const askResetPage: MakeOwnPage = askMailPage('reset');

/** Sends a link to choose a new password. */
export const askResetAct: Act = askMailAct('reset');

/** The page of an emailed link: it asks for the new password. */
export const resetFinishPage: MakeOwnPage = async (context, request, visitor) => {
  const edition = ownEdition(context, request, visitor);
  return draw(context, edition, request.query.token ?? '', null);
};

/** Saves the new password. */
export const resetFinishAct: Act = async (context, request, visitor) => {
  const edition = ownEdition(context, request, visitor);
  const { token = '', password = '' } = request.form;
  const came = await resetPassword(context, token, password, visitor.network);
  if (came.is === 'done') return { seeOther: hrefIn(edition, '/login', { done: 'password' }) };
  return draw(context, edition, token, came.is === 'wrong' ? came.password : null);
};

async function draw(
  context: PageContext,
  edition: Edition,
  token: string,
  fault: PasswordFault | null,
): Promise<Page> {
  const { words } = edition;
  const holder = await findKeyHolder(context.reading, 'reset', token, context.clock.now());
  if (!holder) return drawDoor(context, edition, deadLinkView(edition, 'reset'), { path: PATH, status: 410 });
  const field = newPasswordField(edition, words.say('doorNewPassword'), fault);
  const door = {
    title: words.say('doorResetTitle'),
    intro: [words.say('doorResetFor', { email: holder.email })],
    notice: null,
    form: {
      action: hrefIn(edition, PATH),
      hidden: { token },
      username: holder.email,
      fields: [{ ...field, autofocus: true }],
      button: words.say('doorKeepPassword'),
    },
    links: [],
  };
  return drawDoor(context, edition, door, { path: PATH, status: fault ? 400 : 200 });
}
