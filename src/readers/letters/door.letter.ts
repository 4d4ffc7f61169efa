import type { Config } from '../../config.ts';
import type { MemberLanguage } from '../member.ts';
import { DOOR_LETTER_WORDS } from './door-letter-words.ts';
import type { Letter } from './letter.ts';

/** Where the letters of the doors come from, and in which language. */
export interface DoorLetterFrom {
  readonly config: Pick<Config, 'PORTAL_NAME' | 'PUBLIC_URL' | 'PORTAL_LANGUAGE'>;
  readonly language: MemberLanguage;
}

/** The letters that bring a key, and the pages it opens. */
const PATHS = {
  registration: '/register/finish',
  login: '/login/with-link',
  reset: '/reset/finish',
} as const;

/** What a mailed key is for. */
export type KeyFor = keyof typeof PATHS;

/** The letter that brings `key`; `next` is where its reader wanted to go. */
export function keyLetter(of: KeyFor, from: DoorLetterFrom, key: string, next: string): Letter {
  const query = { token: key, ...(next && { next }) };
  return letterOf(of, from, addressIn(from, PATHS[of], query));
}

/** Tells somebody who has an account that somebody wanted to register with their address. */
export function knownAddressLetter(from: DoorLetterFrom): Letter {
  const { forgotten } = DOOR_LETTER_WORDS[from.language].known;
  const foot = [{ text: forgotten, href: addressIn(from, '/reset') }];
  return { ...letterOf('known', from, addressIn(from, '/login')), foot };
}

/** Tells somebody who asked to log in that there is no account with their address. */
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
  const all = DOOR_LETTER_WORDS[language];
  const words = all[of];
  const named = (text: string) => text.replaceAll('{portal}', () => config.PORTAL_NAME);
  return {
    kind: KINDS[of],
    language,
    subject: named(words.subject),
    before: [named(words.text)],
    button: { text: words.button, href },
    after: [words.works, all.ignore],
  };
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
