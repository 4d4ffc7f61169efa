import type { Config } from '../../config.ts';
import { plainWords, type Words } from '../../words/words.ts';
import type { MemberLanguage } from '../member.ts';
import type { Letter } from './letter.ts';

/** The sender and the language of login and registration emails. */
export interface DoorLetterFrom {
  readonly config: Pick<Config, 'PORTAL_NAME' | 'PUBLIC_URL' | 'PORTAL_LANGUAGE'>;
  readonly language: MemberLanguage;
}

/** The emails with a key, and the pages it opens. */
const PATHS = {
  registration: '/register/finish',
  login: '/login/with-link',
  reset: '/reset/finish',
} as const;

/** The purpose of a mailed key. */
export type KeyFor = keyof typeof PATHS;

/** The email with `key`; `next` is where its reader wanted to go. */
export function keyLetter(of: KeyFor, from: DoorLetterFrom, key: string, next: string): Letter {
  const query = { token: key, ...(next && { next }) };
  return letterOf(of, from, addressIn(from, PATHS[of], query));
}

/** Notifies a member that someone tried to register with their address. */
export function knownAddressLetter(from: DoorLetterFrom): Letter {
  const forgotten = plainWords(from.language).say('mailAddressKnownForgotten');
  const foot = [{ text: forgotten, href: addressIn(from, '/reset') }];
  return { ...letterOf('known', from, addressIn(from, '/login')), foot };
}

/** Notifies someone who tried to log in that there is no account with their address. */
export function nobodyLetter(from: DoorLetterFrom): Letter {
  return letterOf('nobody', from, addressIn(from, '/register'));
}

const KINDS = {
  registration: 'registration',
  login: 'login link',
  reset: 'reset',
  known: 'address known',
  nobody: 'no account',
} as const;

function letterOf(of: keyof typeof KINDS, { config, language }: DoorLetterFrom, href: string): Letter {
  const words = plainWords(language);
  const { subject, text, button, works } = linkWords(of, config.PORTAL_NAME, words);
  return {
    kind: KINDS[of],
    language,
    subject,
    before: [text],
    button: { text: button, href },
    after: [works, words.say('mailIgnore')],
  };
}

/** The request, and how long and how often the link works. */
function linkWords(
  of: keyof typeof KINDS,
  portal: string,
  words: Words,
): Readonly<Record<'subject' | 'text' | 'button' | 'works', string>> {
  switch (of) {
    case 'registration':
      return {
        subject: words.say('mailRegistrationSubject', { portal }),
        text: words.say('mailRegistrationText', { portal }),
        button: words.say('mailRegistrationButton'),
        works: words.say('mailRegistrationWorks'),
      };
    case 'login':
      return {
        subject: words.say('mailLoginLinkSubject', { portal }),
        text: words.say('mailLoginLinkText', { portal }),
        button: words.say('mailLoginLinkButton'),
        works: words.say('mailLoginLinkWorks'),
      };
    case 'reset':
      return {
        subject: words.say('mailResetSubject', { portal }),
        text: words.say('mailResetText', { portal }),
        button: words.say('mailResetButton'),
        works: words.say('mailResetWorks'),
      };
    case 'known':
      return {
        subject: words.say('mailAddressKnownSubject', { portal }),
        text: words.say('mailAddressKnownText', { portal }),
        button: words.say('mailAddressKnownButton'),
        works: words.say('mailAddressKnownWorks'),
      };
    case 'nobody':
      return {
        subject: words.say('mailNoAccountSubject', { portal }),
        text: words.say('mailNoAccountText', { portal }),
        button: words.say('mailNoAccountButton'),
        works: words.say('mailNoAccountWorks'),
      };
  }
}

function addressIn(
  { config, language }: DoorLetterFrom,
  path: string,
  query: Readonly<Record<string, string>> = {},
): string {
  const words = new URLSearchParams(query);
  if (language !== config.PORTAL_LANGUAGE) words.set('lang', language);
  const text = words.toString();
  return `${config.PUBLIC_URL}${path}${text && `?${text}`}`;
}
