import { findKeyHolder } from '../../readers/accounts/mailed-key.queries.ts';
import { useLoginKey } from '../../readers/accounts/use-key.ts';
import type { Act, MakeOwnPage } from '../http/own-page.ts';
import { afterLogin, alreadyIn, doorHref, drawDoor, wantedPath } from '../site/door.ts';
import { deadLinkView } from '../site/door.view.ts';
import { hrefIn } from '../site/edition.ts';
import { ownEdition } from '../site/member-page.ts';
import { askMailAct, askMailPage } from './ask-mail.routes.ts';

const PATH = '/login/with-link';

/** The page to request a login link by email. */
export const linkPage: MakeOwnPage = async (context, request, visitor) =>
  alreadyIn(visitor, wantedPath(request.query.next)) ?? askMailPage('link')(context, request, visitor);

/** Sends a link that logs in. */
export const linkAct: Act = askMailAct('link');

/** The page of an emailed login link: only its button uses the link up, so that mail scanners do not. */
export const withLinkPage: MakeOwnPage = async (context, request, visitor) => {
  const { token = '', next: wanted } = request.query;
  const next = wantedPath(wanted);
  const edition = ownEdition(context, request, visitor);
  const { words } = edition;
  const holder = await findKeyHolder(context.reading, 'login', token, context.clock.now());
  if (!holder) return drawDoor(context, edition, deadLinkView(edition, 'link'), { path: PATH, status: 410 });
  const door = {
    title: words.say('memberLogin'),
    // Someone who is sent another person's link would otherwise be logged in as them without noticing.
    intro: [words.say('doorWithLinkFor', { email: holder.email }), words.say('doorWithLinkIntro')],
    notice: null,
    form: {
      action: hrefIn(edition, PATH),
      hidden: { token, next },
      fields: [],
      button: words.say('doorLogIn'),
    },
    links: [],
  };
  return drawDoor(context, edition, door, { path: PATH });
};

/** Logs in with an emailed link. */
export const withLinkAct: Act = async (context, request, visitor) => {
  const next = wantedPath(request.form.next);
  const edition = ownEdition(context, request, visitor);
  const came = await useLoginKey(context, request.form.token ?? '', visitor);
  if (!came) return drawDoor(context, edition, deadLinkView(edition, 'link'), { path: PATH, status: 410 });
  const to = came.needs === 'code' ? doorHref(edition, '/login/code', next) : afterLogin(edition, next);
  return { seeOther: to, cookies: came.cookies };
};
