import { createHash, randomBytes } from 'node:crypto';

const FORM = /^[0-9a-f]{64}$/;

/** A new key to the calendar: what is handed out once, and what is kept of it. In small letters, as paths are. */
export function newCalendarKey(): { secret: string; hash: string } {
  const secret = randomBytes(32).toString('hex');
  return { secret, hash: hashCalendarKey(secret) };
}

/** What a key is known by. It is 32 random bytes, which nobody guesses: a slow hash would protect nothing. */
export function hashCalendarKey(secret: string): string {
  return createHash('sha256').update(`calendar ${secret}`).digest('hex');
}

/** Whether `text` is in the form of a key. */
export function isCalendarKey(text: string): boolean {
  return FORM.test(text);
}
