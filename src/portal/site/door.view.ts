import type { PasswordFault } from '../../readers/accounts/check-password.ts';
import type { NoticeView } from '../ui/form/Notice.tsx';
import { timeOf } from '../ui/times.ts';
import type { DoorForm, DoorView } from './DoorPage.tsx';
import { type Edition, hrefIn } from './edition.ts';

/** Which email was requested, for the confirmation page. */
export type MailAsked = 'register' | 'link' | 'reset';

const PASSWORD_TYPED = 1_000;

/** An error at the top of a form. */
export function wrongNotice(text: string): NoticeView {
  return { text, wrong: true };
}

/** When to try again, in words. */
export function againAt(edition: Edition, again: Date): string {
  return timeOf(roundedUp(again), true, edition.words, edition.zone);
}

/** The Retry-After header. */
export function retryAfter(edition: Edition, again: Date): { readonly 'Retry-After': string } {
  const seconds = Math.ceil((again.getTime() - edition.now.getTime()) / 1000);
  return { 'Retry-After': String(Math.max(1, seconds)) };
}

/** What is wrong with a newly chosen password. */
export function passwordWrong(edition: Edition, fault: PasswordFault | null): string | undefined {
  const { words } = edition;
  switch (fault) {
    case 'short':
      return words.say('doorPasswordShort');
    case 'long':
      return words.say('doorPasswordLong');
    case 'common':
      return words.say('doorPasswordCommon');
    case 'own':
      return words.say('doorPasswordOwn');
    default:
      return undefined;
  }
}

type DoorField = DoorForm['fields'][number];

/** The email field. */
export function emailField(edition: Edition, value: string, more: Partial<DoorField> = {}): DoorField {
  const label = edition.words.say('doorEmail');
  return {
    name: 'email',
    label,
    value,
    type: 'email',
    autocomplete: 'username',
    maxLength: 254,
    required: true,
    ...more,
  };
}

/** The field for a new password. */
export function newPasswordField(edition: Edition, label: string, fault: PasswordFault | null): DoorField {
  return {
    name: 'password',
    label,
    type: 'password',
    autocomplete: 'new-password',
    minLength: 10,
    maxLength: PASSWORD_TYPED,
    required: true,
    hint: edition.words.say('doorPasswordHint'),
    wrong: passwordWrong(edition, fault),
  };
}

/** The page that asks people to check their email. */
export function mailAskedView(edition: Edition, asked: MailAsked, hasMailServer: boolean): DoorView {
  const { words } = edition;
  const said = {
    register: { path: '/register', text: words.say('doorMailRegister') },
    link: { path: '/login/link', text: words.say('doorMailLink') },
    reset: { path: '/reset', text: words.say('doorMailReset') },
  }[asked];
  return {
    title: words.say('doorMailTitle'),
    intro: [said.text],
    notice: hasMailServer ? null : { text: words.say('doorMailOutbox'), wrong: false },
    form: null,
    after: [words.say('doorMailNothing')],
    links: [{ text: words.say('doorAskAgain'), href: hrefIn(edition, said.path) }],
  };
}

/** The page for a link that no longer works. */
export function deadLinkView(edition: Edition, asked: MailAsked): DoorView {
  const { words } = edition;
  const again = {
    register: [
      { text: words.say('doorDeadRegister'), href: hrefIn(edition, '/register') },
      { text: words.say('doorLogIn'), href: hrefIn(edition, '/login') },
    ],
    link: [
      { text: words.say('doorDeadAgain'), href: hrefIn(edition, '/login/link') },
      { text: words.say('doorByPassword'), href: hrefIn(edition, '/login') },
    ],
    reset: [{ text: words.say('doorDeadAgain'), href: hrefIn(edition, '/reset') }],
  }[asked];
  return {
    title: words.say('doorDeadTitle'),
    intro: [words.say('doorDeadText')],
    notice: null,
    form: null,
    after: asked === 'register' ? [words.say('doorDeadInvited')] : [],
    links: again,
  };
}

/** Times are shown without seconds, so this rounds up to the next full minute. */
function roundedUp(at: Date): Date {
  const minute = 60_000;
  return new Date(Math.ceil(at.getTime() / minute) * minute);
}
