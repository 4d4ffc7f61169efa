import { askKey } from '../../readers/accounts/ask-key.ts';
import { isEmail, normaliseEmail } from '../../readers/accounts/normalise-email.ts';
import type { Act, MakeOwnPage } from '../http/own-page.ts';
import type { DoorView } from '../site/DoorPage.tsx';
import { doorHref, drawDoor, wantedPath } from '../site/door.ts';
import { againAt, emailField, mailAskedView, wrongNotice } from '../site/door.view.ts';
import { type Edition, hrefIn } from '../site/edition.ts';
import { ownEdition } from '../site/member-page.ts';

type Asked = 'link' | 'reset';

const PATHS = { link: '/login/link', reset: '/reset' } as const;

/** The page that asks for an email address, and then confirms that an email was sent. */
export const askMailPage =
  (asked: Asked): MakeOwnPage =>
  async (context, request, visitor) => {
    const edition = ownEdition(context, request, visitor);
    const next = wantedPath(request.query.next);
    const email = visitor.session?.member.email ?? '';
    const door =
      request.query.done === 'mail'
        ? mailAskedView(edition, asked, context.config.SMTP_URL !== undefined)
        : askView(edition, asked, { email, next });
    return drawDoor(context, edition, door, { path: PATHS[asked], next });
  };

/** Sends the email; the response is the same whether or not the address has an account. */
export const askMailAct =
  (asked: Asked): Act =>
  async (context, request, visitor) => {
    const edition = ownEdition(context, request, visitor);
    const next = wantedPath(request.form.next);
    const { email: typed = '' } = request.form;
    const email = normaliseEmail(typed);
    const around = { path: PATHS[asked], next };
    if (!isEmail(email)) {
      const wrong = edition.words.say('doorEmailWrong');
      const door = askView(edition, asked, { email: typed, next, wrong });
      return drawDoor(context, edition, door, { ...around, status: 400 });
    }
    const letter = { email, next, language: edition.language };
    const opens = asked === 'link' ? 'login' : 'reset';
    const again = await askKey(context, opens, letter, visitor.network);
    if (again) {
      const notice = wrongNotice(edition.words.say('doorTooMany', { time: againAt(edition, again) }));
      const door = { ...askView(edition, asked, { email: typed, next }), notice };
      return drawDoor(context, edition, door, { ...around, status: 429, again });
    }
    return { seeOther: hrefIn(edition, PATHS[asked], { done: 'mail' }) };
  };

function askView(
  edition: Edition,
  asked: Asked,
  { email, next, wrong }: { email: string; next: string; wrong?: string },
): DoorView {
  const { words } = edition;
  const [title, intro] =
    asked === 'link'
      ? [words.say('doorLinkTitle'), words.say('doorLinkIntro')]
      : [words.say('doorResetTitle'), words.say('doorResetIntro')];
  return {
    title,
    intro: [intro],
    notice: null,
    form: {
      action: hrefIn(edition, PATHS[asked]),
      hidden: { next },
      fields: [emailField(edition, email, { autofocus: true, wrong })],
      button: words.say('doorSendLink'),
    },
    links: [{ text: words.say('doorByPassword'), href: doorHref(edition, '/login', next) }],
  };
}
