import type { Config } from '../../config.ts';
import type { MemberLanguage, Role } from '../member.ts';
import type { Letter } from './letter.ts';
import { PEOPLE_LETTER_WORDS } from './people-letter-words.ts';

type Portal = Pick<Config, 'PORTAL_NAME' | 'PUBLIC_URL'>;

/** Invites somebody to make an account, by a link that works for some days. */
export function invitationLetter(
  invitation: { readonly role: Role; readonly link: string; readonly days: number },
  language: MemberLanguage,
  { PORTAL_NAME: portal }: Portal,
): Letter {
  const { invitation: words, roles } = PEOPLE_LETTER_WORDS[language];
  const role = roles[invitation.role];
  return {
    kind: 'invitation',
    language,
    subject: fill(words.subject, { portal }),
    before: [fill(words.text, { portal, role })],
    button: { text: words.button, href: invitation.link },
    after: [fill(words.works, { days: String(invitation.days) }), words.ignore],
  };
}

/** Tells somebody that they have another role now. */
export function roleLetter(role: Role, language: MemberLanguage, portal: Portal): Letter {
  const { role: words, roles } = PEOPLE_LETTER_WORDS[language];
  const given = { portal: portal.PORTAL_NAME, role: roles[role] };
  return {
    kind: 'role',
    language,
    subject: fill(words.subject, given),
    before: [fill(words.text, given)],
    button: { text: words.button, href: `${portal.PUBLIC_URL}/login` },
    after: [],
  };
}

/** Tells somebody that their account was closed. */
export function disabledLetter(language: MemberLanguage, { PORTAL_NAME: portal }: Portal): Letter {
  const { disabled: words } = PEOPLE_LETTER_WORDS[language];
  return {
    kind: 'disabled',
    language,
    subject: fill(words.subject, { portal }),
    before: [fill(words.text, { portal })],
    after: [words.ask],
  };
}

/** Tells somebody that their account is open again. */
export function enabledLetter(language: MemberLanguage, portal: Portal): Letter {
  const { enabled: words } = PEOPLE_LETTER_WORDS[language];
  const given = { portal: portal.PORTAL_NAME };
  return {
    kind: 'enabled',
    language,
    subject: fill(words.subject, given),
    before: [fill(words.text, given)],
    button: { text: words.button, href: `${portal.PUBLIC_URL}/login` },
    after: [],
  };
}

/** Gives somebody whose login was reset the link to a new password; `reason` where the second step went too. */
export function loginResetLetter(
  reset: { readonly link: string; readonly reason: string | null },
  language: MemberLanguage,
  { PORTAL_NAME: portal }: Portal,
): Letter {
  const { reset: words } = PEOPLE_LETTER_WORDS[language];
  const { link, reason } = reset;
  return {
    kind: 'login reset',
    language,
    subject: fill(words.subject, { portal }),
    before: [
      fill(words.text, { portal }),
      ...(reason === null ? [] : [words.twoStep, fill(words.reason, { reason })]),
    ],
    button: { text: words.button, href: link },
    after: [words.works],
  };
}

function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
