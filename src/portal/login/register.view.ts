import type { PasswordFault } from '../../readers/accounts/check-password.ts';
import type { Waiting } from '../../readers/accounts/mailed-key.queries.ts';
import type { DoorView } from '../site/DoorPage.tsx';
import { doorHref, NAME_LENGTH } from '../site/door.ts';
import { emailField, newPasswordField } from '../site/door.view.ts';
import { type Edition, hrefIn } from '../site/edition.ts';

/** The errors of a registration. */
export interface RegisterWrong {
  readonly name?: boolean;
  readonly email?: boolean;
  readonly password?: PasswordFault | null;
}

/** Shapes the registration page. */
export function registerView(
  edition: Edition,
  shown: { next: string; name: string; email: string; history: boolean; wrong: RegisterWrong },
): DoorView {
  const { words } = edition;
  const { next, name, email, history, wrong } = shown;
  const first = wrong.email ? 'email' : wrong.password && !wrong.name ? 'password' : 'name';
  const password = newPasswordField(edition, words.say('doorPassword'), wrong.password ?? null);
  return {
    title: words.say('userRegistration'),
    intro: [words.say('doorRegisterIntro')],
    notice: null,
    form: {
      action: hrefIn(edition, '/register'),
      hidden: { next },
      fields: [
        { ...nameField(edition, name, wrong.name ?? false), autofocus: first === 'name' },
        emailField(edition, email, {
          wrong: wrong.email ? words.say('doorEmailWrong') : undefined,
          autofocus: first === 'email',
        }),
        { ...password, autofocus: first === 'password' },
      ],
      tick: {
        name: 'history',
        label: words.say('doorKeepHistory'),
        hint: words.say('doorKeepHistoryHint'),
        on: history,
      },
      button: words.say('doorRegister'),
    },
    links: [{ text: words.say('doorToLogin'), href: doorHref(edition, '/login', next) }],
  };
}

/** Shapes the page that finishes a registration: one button, or the remaining choices. */
export function finishView(
  edition: Edition,
  waiting: Waiting,
  shown: { token: string; next: string; name: string; chooses: boolean; wrong: RegisterWrong },
): DoorView {
  const { words } = edition;
  const { token, next, chooses, wrong } = shown;
  const { email } = waiting;
  const invited = waiting.kind === 'invitation';
  const role = roleName(edition, waiting.role);
  const password = newPasswordField(edition, words.say('doorPassword'), wrong.password ?? null);
  return {
    title: invited ? words.say('doorInvitedTitle') : words.say('doorFinishTitle'),
    intro: invited
      ? [words.say('doorInvitedIntro', { portal: edition.name, role, email })]
      : [
          words.say('doorFinishIntro', { name: waiting.name, email }),
          ...(chooses ? [words.say('doorFinishChoose')] : []),
        ],
    notice: null,
    form: {
      action: hrefIn(edition, '/register/finish'),
      hidden: { token, next },
      username: chooses ? email : undefined,
      fields: [
        ...(invited ? [{ ...nameField(edition, shown.name, wrong.name ?? false), autofocus: true }] : []),
        ...(chooses ? [{ ...password, autofocus: !invited }] : []),
      ],
      button: words.say('doorFinish'),
    },
    after: invited ? [] : [words.say('doorFinishNotYou')],
    links: [],
  };
}

/** Shapes the page for a link whose address already has an account. */
export function knownView(edition: Edition, email: string): DoorView {
  const { words } = edition;
  return {
    title: words.say('doorKnownTitle'),
    intro: [words.say('doorKnownText', { email })],
    notice: null,
    form: null,
    links: [
      { text: words.say('doorLogIn'), href: hrefIn(edition, '/login') },
      { text: words.say('doorResetTitle'), href: hrefIn(edition, '/reset') },
    ],
  };
}

function nameField(edition: Edition, value: string, wrong: boolean) {
  const { words } = edition;
  return {
    name: 'name',
    label: words.say('doorName'),
    value,
    wrong: wrong ? words.say('doorNameWrong') : undefined,
    autocomplete: 'name',
    maxLength: NAME_LENGTH,
    required: true,
  };
}

function roleName({ words }: Edition, role: Waiting['role']): string {
  switch (role) {
    case 'reporter':
      return words.say('doorRoleReporter');
    case 'editor':
      return words.say('doorRoleEditor');
    case 'data editor':
      return words.say('doorRoleDataEditor');
    case 'administrator':
      return words.say('doorRoleAdministrator');
    default:
      return words.say('doorRoleReader');
  }
}
