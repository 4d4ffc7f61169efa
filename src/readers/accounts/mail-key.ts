import { createHash, randomBytes } from 'node:crypto';

/** A key for a mail link: it goes out in the letter, and only its hash is kept. */
export interface MailKey {
  readonly key: string;
  readonly hash: string;
}

/** Makes a key of 256 random bits. */
export function newMailKey(): MailKey {
  const key = randomBytes(32).toString('base64url');
  return { key, hash: hashOfKey(key) };
}

/** The hash a key is kept under. */
export function hashOfKey(key: string): string {
  return createHash('sha256').update(key).digest('hex');
}
