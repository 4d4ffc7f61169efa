import { COMMON_PASSWORDS, COMMON_ROOTS } from './common-passwords.ts';
import { normaliseEmail } from './normalise-email.ts';

/** Minimum and maximum length of a password. */
export const PASSWORD_LENGTH = { least: 10, most: 200 } as const;

/** What can be wrong with a password: too short, too long, common, or derived from personal data. */
export type PasswordFault = 'short' | 'long' | 'common' | 'own';

/** Public information about the user: names and addresses. */
export interface Known {
  readonly email: string;
  readonly name: string;
  readonly portal: string;
}

/** Checks a new password; null if it is fine. There are no rules about its characters. */
export function checkPassword(password: string, known: Known): PasswordFault | null {
  const length = [...password.normalize('NFKC')].length;
  if (length < PASSWORD_LENGTH.least) return 'short';
  if (length > PASSWORD_LENGTH.most) return 'long';
  if (isOwn(password, known)) return 'own';
  return isCommon(password) ? 'common' : null;
}

const SIGNS: Readonly<Record<string, string>> = {
  '@': 'a',
  '4': 'a',
  '3': 'e',
  '1': 'i',
  '!': 'i',
  '0': 'o',
  $: 's',
  '5': 's',
  '7': 't',
};
const ROWS = [
  '01234567890',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'qwertzuiop',
  'azertyuiop',
  'йцукенгшщзхъ',
  'фывапролджэ',
].flatMap((row) => [row, [...row].reverse().join('')]);
/** The length of keyboard runs that guessing tries first. */
const LEAST_RUN = 4;

const plain = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
const asLetters = (text: string) => text.replace(/[@431!0$57]/g, (sign) => SIGNS[sign] ?? sign);

function isCommon(password: string): boolean {
  const typed = plain(password);
  if (COMMON_PASSWORDS.has(typed)) return true;
  // Guessing first tries digits and signs before and after a word: only the rest counts.
  const word = typed.replace(/^[\p{N}\p{P}\p{S}]+|[\p{N}\p{P}\p{S}]+$/gu, '');
  return [typed, word, asLetters(typed), asLetters(word)].some(isGuessed);
}

function isGuessed(word: string): boolean {
  return word === '' || COMMON_PASSWORDS.has(word) || isRoots(word) || isRepeated(word) || isRuns(word);
}

/** One common word, or two of them in a row. */
function isRoots(word: string): boolean {
  if (COMMON_ROOTS.has(word)) return true;
  for (let at = 2; at <= word.length - 2; at += 1) {
    if (COMMON_ROOTS.has(word.slice(0, at)) && COMMON_ROOTS.has(word.slice(at))) return true;
  }
  return false;
}

/** The same one to five characters over and over, such as `abc1abc1abc1`. */
function isRepeated(word: string): boolean {
  return /^(.{1,5}?)\1+(?:.{0,2})$/su.test(word);
}

/** Nothing but runs along the alphabet, the digits or the rows of a keyboard, such as `qwertyuiop4321`. */
function isRuns(word: string): boolean {
  let at = 0;
  while (at < word.length) {
    const run = runAt(word, at);
    if (run < Math.min(LEAST_RUN, word.length - at)) return false;
    at += run;
  }
  return true;
}

function runAt(word: string, at: number): number {
  let length = 1;
  while (at + length < word.length && ROWS.some((row) => row.includes(word.slice(at, at + length + 1)))) {
    length += 1;
  }
  return length;
}

/** Whether a password is made from a mail address, such as the address itself or the part before the @. */
export function isMadeFrom(password: string, email: string): boolean {
  return isOwn(password, { email, name: '', portal: '' });
}

/** The same in either case: ß and SS are the same in capitals. */
const folded = (text: string) => plain(plain(text).toUpperCase());

/** Whether only a few characters are left once known names and addresses are removed. */
function isOwn(password: string, { email, name, portal }: Known): boolean {
  // An address has many spellings, for example in punycode, and an attacker would try each.
  if (normaliseEmail(password) === email) return true;
  const typed = folded(password);
  const [local = '', domain = ''] = email.split('@');
  // Mail to name+word is delivered to name, so the address without the word is known, too.
  const [untagged = ''] = local.split('+');
  const words = [local, name, portal].flatMap((text) => text.split(/[^\p{L}\p{M}\p{N}]+/u));
  const pieces = [email, `${untagged}@${domain}`, domain, local, untagged, name, portal, 'mailto', ...words]
    .map(folded)
    .filter((piece) => [...piece].length >= 3)
    .sort((a, b) => b.length - a.length);
  for (const text of [typed, asLetters(typed)]) {
    let rest = text;
    for (const piece of pieces) rest = rest.replaceAll(text === typed ? piece : asLetters(piece), '');
    const left = rest.replace(/[\p{N}\p{P}\p{S}]/gu, '');
    if (rest !== text && [...left].length < 4) return true;
  }
  return false;
}
