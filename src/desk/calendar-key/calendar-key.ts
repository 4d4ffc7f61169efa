import { createHash, randomBytes } from 'node:crypto';

const FORM = /^[0-9a-f]{64}$/;

/** A new calendar key: the secret, which is shown once, and what is stored of it. In lower case, like paths. */
export function newCalendarKey(): { secret: string; hash: string } {
  const secret = randomBytes(32).toString('hex');
  return { secret, hash: hashCalendarKey(secret) };
}

/** The stored form of a key. It is 32 random bytes, which cannot be guessed: a slow hash would add nothing. */
export function hashCalendarKey(secret: string): string {
  return createHash('sha256').update(`calendar ${secret}`).digest('hex');
}

/** Whether `text` has the form of a key. */
export function isCalendarKey(text: string): boolean {
  return FORM.test(text);
}
