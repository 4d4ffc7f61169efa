import type { Config } from '../../config.ts';
import { plainWords, type Words } from '../../words/words.ts';
import type { MemberLanguage, Role } from '../member.ts';
import type { Letter } from './letter.ts';

type Portal = Pick<Config, 'PORTAL_NAME' | 'PUBLIC_URL'>;

/** Invites a person to create an account, with a link that works for some days. */
export function invitationLetter(
  invitation: { readonly role: Role; readonly link: string; readonly days: number },
  language: MemberLanguage,
  { PORTAL_NAME: portal }: Portal,
): Letter {
  const words = plainWords(language);
  return {
    kind: 'invitation',
    language,
    subject: words.say('mailInvitationSubject', { portal }),
    before: [words.say('mailInvitationText', { portal, role: roleIn(invitation.role, words) })],
    button: { text: words.say('mailInvitationButton'), href: invitation.link },
    after: [
      words.say('mailInvitationWorks', { days: String(invitation.days) }),
      words.say('mailInvitationIgnore'),
    ],
  };
}

/** Notifies a member of their new role. */
export function roleLetter(role: Role, language: MemberLanguage, portal: Portal): Letter {
  const words = plainWords(language);
  const named = { portal: portal.PORTAL_NAME };
  return {
    kind: 'role',
    language,
    subject: words.say('mailRoleChangedSubject', named),
    before: [words.say('mailRoleChangedText', { ...named, role: roleIn(role, words) })],
    button: { text: words.say('mailRoleChangedButton'), href: `${portal.PUBLIC_URL}/login` },
    after: [],
  };
}

/** Notifies a member that their account was closed. */
export function disabledLetter(language: MemberLanguage, { PORTAL_NAME: portal }: Portal): Letter {
  const words = plainWords(language);
  return {
    kind: 'disabled',
    language,
    subject: words.say('mailClosedSubject', { portal }),
    before: [words.say('mailClosedText', { portal })],
    after: [words.say('mailClosedAsk')],
  };
}

/** Notifies a member that their account is open again. */
export function enabledLetter(language: MemberLanguage, portal: Portal): Letter {
  const words = plainWords(language);
  const named = { portal: portal.PORTAL_NAME };
  return {
    kind: 'enabled',
    language,
    subject: words.say('mailOpenedSubject', named),
    before: [words.say('mailOpenedText', named)],
    button: { text: words.say('mailOpenedButton'), href: `${portal.PUBLIC_URL}/login` },
    after: [],
  };
}

/** Sends a member whose login was reset the link to a new password; `reason` if the second step was reset too. */
export function loginResetLetter(
  reset: { readonly link: string; readonly reason: string | null },
  language: MemberLanguage,
  { PORTAL_NAME: portal }: Portal,
): Letter {
  const words = plainWords(language);
  const { link, reason } = reset;
  return {
    kind: 'login reset',
    language,
    subject: words.say('mailLoginResetSubject', { portal }),
    before: [
      words.say('mailLoginResetText', { portal }),
      ...(reason === null
        ? []
        : [words.say('mailLoginResetTwoStep'), words.say('mailLoginResetReason', { reason })]),
    ],
    button: { text: words.say('mailLoginResetButton'), href: link },
    after: [words.say('mailLoginResetWorks')],
  };
}

function roleIn(role: Role, words: Words): string {
  switch (role) {
    case 'reader':
      return words.say('mailRoleReader');
    case 'reporter':
      return words.say('mailRoleReporter');
    case 'editor':
      return words.say('mailRoleEditor');
    case 'data editor':
      return words.say('mailRoleDataEditor');
    case 'administrator':
      return words.say('mailRoleAdministrator');
  }
}
