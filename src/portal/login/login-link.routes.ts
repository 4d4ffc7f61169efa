import { findKeyHolder } from '../../readers/accounts/mailed-key.queries.ts';
import { useLoginKey } from '../../readers/accounts/use-key.ts';
import type { Act, MakeOwnPage } from '../http/own-page.ts';
import { afterLogin, alreadyIn, doorHref, drawDoor, wantedPath } from '../site/door.ts';
import { deadLinkView } from '../site/door.view.ts';
import { hrefIn } from '../site/edition.ts';
import { ownEdition } from '../site/member-page.ts';
import { askMailAct, askMailPage } from './ask-mail.routes.ts';

const PATH = '/login/with-link';

/** The page to ask for a link by mail on. */
export const linkPage: MakeOwnPage = async (context, request, visitor) =>
  alreadyIn(visitor, wantedPath(request.query.next)) ?? askMailPage('link')(context, request, visitor);

/** Sends a link that logs in. */
export const linkAct: Act = askMailAct('link');

/** The page a mailed link leads to: only its button uses it up, so that whatever looks at mail does not. */
export const withLinkPage: MakeOwnPage = async (context, request, visitor) => {
  const { token = '', next: wanted } = request.query;
  const next = wantedPath(wanted);
  const edition = ownEdition(context, request, visitor);
  const { words } = edition;
  const holder = await findKeyHolder(context.reading, 'login', token, context.clock.now());
  if (!holder) return drawDoor(context, edition, deadLinkView(edition, 'link'), { path: PATH, status: 410 });
  const door = {
    title: words.say('memberLogin'),
    // Who is sent a link of somebody else's would else be logged in as them unawares.
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

/** Logs in with a mailed link. */
export const withLinkAct: Act = async (context, request, visitor) => {
  const next = wantedPath(request.form.next);
  const edition = ownEdition(context, request, visitor);
  const came = await useLoginKey(context, request.form.token ?? '', visitor);
  if (!came) return drawDoor(context, edition, deadLinkView(edition, 'link'), { path: PATH, status: 410 });
  const to = came.needs === 'code' ? doorHref(edition, '/login/code', next) : afterLogin(edition, next);
  return { seeOther: to, cookies: came.cookies };
};
