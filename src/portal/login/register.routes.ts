import { randomBytes } from 'node:crypto';
import { checkPassword } from '../../readers/accounts/check-password.ts';
import { COOKIE_PREFIX } from '../../readers/accounts/cookie-name.ts';
import { isEmail, normaliseEmail } from '../../readers/accounts/normalise-email.ts';
import { REGISTRATION_HOURS, registerMember } from '../../readers/accounts/register-member.ts';
import type { Act, MakeOwnPage } from '../http/own-page.ts';
import type { Visitor } from '../http/visitor.ts';
import { alreadyIn, drawDoor, NAME_LENGTH, wantedPath } from '../site/door.ts';
import { againAt, mailAskedView, wrongNotice } from '../site/door.view.ts';
import { hrefIn } from '../site/edition.ts';
import { ownEdition } from '../site/member-page.ts';
import { registerView } from './register.view.ts';

const PATH = '/register';
/** The cookie that recognises a browser in which someone has registered. */
const BROWSER_COOKIE = `${COOKIE_PREFIX}.registering`;
const BROWSER_KEY = /^[\w-]{43}$/;
const COOKIE_FIELDS = 'Path=/; HttpOnly; Secure; SameSite=Lax';

/** The registration page. */
export const registerPage: MakeOwnPage = async (context, request, visitor) => {
  const next = wantedPath(request.query.next);
  const away = alreadyIn(visitor, next);
  if (away) return away;
  const edition = ownEdition(context, request, visitor);
  const door =
    request.query.done === 'mail'
      ? mailAskedView(edition, 'register', context.config.SMTP_URL !== undefined)
      : registerView(edition, { next, name: '', email: '', history: true, wrong: {} });
  return drawDoor(context, edition, door, { path: PATH, next });
};

/** Stores a registration and sends its link; the response is the same whether or not the address has an account. */
export const registerAct: Act = async (context, request, visitor) => {
  const edition = ownEdition(context, request, visitor);
  const next = wantedPath(request.form.next);
  const { name = '', email: typed = '', password = '', history } = request.form;
  const email = normaliseEmail(typed);
  const fault = checkPassword(password, { email, name, portal: context.config.PORTAL_NAME });
  const wrong = { email: !isEmail(email), name: !isName(name), password: fault };
  const view = registerView(edition, { next, name, email: typed, history: history === 'yes', wrong });
  if (wrong.email || wrong.name || fault) {
    return drawDoor(context, edition, view, { path: PATH, next, status: 400 });
  }
  const browser = browserOf(visitor) ?? randomBytes(32).toString('base64url');
  const { language } = edition;
  const keepsHistory = history === 'yes';
  const registering = { email, name, password, keepsHistory, language, next, browser };
  const again = await registerMember(context, registering, visitor.network);
  if (again) {
    const notice = wrongNotice(edition.words.say('doorTooMany', { time: againAt(edition, again) }));
    return drawDoor(context, edition, { ...view, notice }, { path: PATH, next, status: 429, again });
  }
  const keep = `${BROWSER_COOKIE}=${browser}; Max-Age=${REGISTRATION_HOURS * 3_600}; ${COOKIE_FIELDS}`;
  return { seeOther: hrefIn(edition, PATH, { done: 'mail' }), cookies: [keep] };
};

/** The key that recognises the browser of a registration; null for any other. */
export function browserOf(visitor: Pick<Visitor, 'cookie'>): string | null {
  const key = visitor.cookie(BROWSER_COOKIE);
  return key !== null && BROWSER_KEY.test(key) ? key : null;
}

/** The Set-Cookie header that deletes that cookie. */
export const FORGET_BROWSER = `${BROWSER_COOKIE}=; Max-Age=0; ${COOKIE_FIELDS}`;

/** Whether a text is valid as a person's name. */
export function isName(name: string): boolean {
  const length = [...name].length;
  return /[\p{L}\p{N}]/u.test(name) && length <= NAME_LENGTH;
}
