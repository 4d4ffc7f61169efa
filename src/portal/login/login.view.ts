import type { Locked } from '../../readers/accounts/asking.ts';
import type { DoorView } from '../site/DoorPage.tsx';
import { doorHref } from '../site/door.ts';
import { againAt, emailField, wrongNotice } from '../site/door.view.ts';
import { type Edition, hrefIn } from '../site/edition.ts';
import type { NoticeView } from '../ui/form/Notice.tsx';

/** Why a login is refused. */
export type LoginWrong = Locked | { readonly is: 'wrong' } | { readonly is: 'gone' };

/** Shapes the login page. */
export function loginView(
  edition: Edition,
  shown: { next: string; email: string; done?: string | undefined; wrong: LoginWrong | null },
): DoorView {
  const { words } = edition;
  const { next, email, wrong } = shown;
  const goesOn = next !== '' && next !== '/';
  return {
    title: words.say('memberLogin'),
    intro: goesOn && !shown.done && !wrong ? [words.say('doorLoginNext')] : [],
    notice: wrong ? wrongNotice(sayWrong(edition, wrong)) : sayDone(edition, shown.done),
    form: {
      action: hrefIn(edition, '/login'),
      hidden: { next },
      fields: [
        emailField(edition, email, { autocomplete: 'username webauthn', autofocus: email === '' }),
        {
          name: 'password',
          label: words.say('doorPassword'),
          type: 'password',
          autocomplete: 'current-password',
          maxLength: 1_000,
          required: true,
          autofocus: email !== '',
        },
      ],
      button: words.say('doorLogIn'),
    },
    links: [
      { text: words.say('doorForgot'), href: doorHref(edition, '/reset', '') },
      { text: words.say('doorByMail'), href: doorHref(edition, '/login/link', next) },
      { text: words.say('doorToRegister'), href: doorHref(edition, '/register', next) },
    ],
  };
}

/** Shapes the page for the code of a second step. */
export function codeView(edition: Edition, next: string, wrong: LoginWrong | null): DoorView {
  const { words } = edition;
  const gone = wrong?.is === 'gone';
  return {
    title: words.say('doorCodeTitle'),
    intro: gone ? [] : [words.say('doorCodeIntro')],
    notice: wrong && wrong.is !== 'wrong' ? wrongNotice(sayWrong(edition, wrong)) : null,
    form: gone
      ? null
      : {
          action: hrefIn(edition, '/login/code'),
          hidden: { next },
          fields: [
            {
              name: 'code',
              label: words.say('doorCode'),
              hint: words.say('doorCodeHint'),
              wrong: wrong?.is === 'wrong' ? words.say('doorCodeWrong') : undefined,
              autocomplete: 'one-time-code',
              maxLength: 60,
              required: true,
              autofocus: true,
            },
          ],
          button: words.say('doorGoOn'),
        },
    links: [{ text: words.say('doorStartAgain'), href: doorHref(edition, '/login', next) }],
  };
}

function sayWrong(edition: Edition, wrong: LoginWrong): string {
  const { words } = edition;
  if (wrong.is === 'locked') return words.say('doorLocked', { time: againAt(edition, wrong.again) });
  return wrong.is === 'gone' ? words.say('doorCodeGone') : words.say('doorWrongLogin');
}

function sayDone({ words }: Edition, done: string | undefined): NoticeView | null {
  if (done === 'out') return { text: words.say('doorLoggedOut'), wrong: false };
  return done === 'password' ? { text: words.say('doorPasswordChosen'), wrong: false } : null;
}
