import { h } from 'preact';
import { SESSION_COOKIE_NAME } from '../../readers/accounts/cookie-name.ts';
import { deleteMember } from '../../readers/accounts/delete-member.ts';
import { isStaff } from '../../readers/member.ts';
import { isRefusal, problemLine } from '../../words/refusal.ts';
import type { Act, MakeOwnPage } from '../http/own-page.ts';
import type { Page, PageContext, PageRequest } from '../http/page.ts';
import { whoOf } from '../http/visitor.ts';
import { hrefIn } from '../site/edition.ts';
import { memberFrameOf } from '../site/member-frame.view.ts';
import { doorPage, memberPage, ownEdition } from '../site/member-page.ts';
import { askPassword, type Owner } from './ask-password.ts';
import { ConfirmationPage } from './ConfirmationPage.tsx';
import { DeletePage } from './DeletePage.tsx';

const PATH = '/account/delete';
const ENDED = `${SESSION_COOKIE_NAME}=; Max-Age=0; Path=/; HttpOnly; Secure; SameSite=Lax`;

/** The page that says what is deleted with an account. */
export const deletePage: MakeOwnPage<Owner> = (context, request, visitor) =>
  drawDelete(context, request, visitor, {});

/** Deletes a member's account. */
export const deleteAct: Act<Owner> = async (context, request, visitor) => {
  const edition = ownEdition(context, request, visitor);
  const { words } = edition;
  const fault = await askPassword(context, visitor, request.form.password ?? '', words);
  if (fault) return drawDelete(context, request, visitor, { wrong: fault.wrong }, fault);
  try {
    await deleteMember(context.store, visitor.by);
  } catch (error) {
    if (!isRefusal(error, 'lastAdministratorLeaves')) throw error;
    return drawDelete(context, request, visitor, { refused: problemLine(error, words) }, { status: 409 });
  }
  context.accounts.note('account deleted', whoOf(visitor));
  return { seeOther: hrefIn(edition, '/account/deleted'), cookies: [ENDED] };
};

/** Confirms that an account was deleted. */
export const deletedPage: MakeOwnPage = async (context, request, visitor) => {
  const edition = ownEdition(context, request, visitor);
  const { words } = edition;
  const title = words.say('accountDeletedTitle');
  const link = { text: words.say('frontPage'), href: hrefIn(edition, '/') };
  const text = words.say('accountDeleted', { name: edition.name });
  return doorPage(
    context,
    edition,
    { path: '/account/deleted', title },
    h(ConfirmationPage, { title, text, link }),
  );
};

async function drawDelete(
  context: PageContext,
  request: PageRequest,
  visitor: Owner,
  told: { wrong?: string; refused?: string },
  more: Pick<Page, 'status' | 'headers'> = { status: 200 },
): Promise<Page> {
  const edition = ownEdition(context, request, visitor);
  const { words } = edition;
  const { member } = visitor.session;
  const frame = memberFrameOf(edition, member, {
    path: '/account',
    title: words.say('accountDeleteTitle'),
    intro: words.say('accountDeleteIntro'),
    notice: told.refused ? { text: told.refused, wrong: true } : null,
  });
  const page = await memberPage(
    context,
    edition,
    { path: PATH, frame, status: more.status },
    h(DeletePage, {
      words,
      staff: isStaff(member),
      wrong: told.wrong,
      action: hrefIn(edition, PATH),
      data: hrefIn(edition, '/account/data'),
      back: hrefIn(edition, '/account'),
    }),
  );
  return { ...page, headers: { ...page.headers, ...more.headers } };
}
