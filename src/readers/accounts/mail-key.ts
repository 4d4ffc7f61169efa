import { createHash, randomBytes } from 'node:crypto';

/** A key for a mailed link: it is sent in the email, and only its hash is stored. */
export interface MailKey {
  readonly key: string;
  readonly hash: string;
}

/** Creates a key of 256 random bits. */
export function newMailKey(): MailKey {
  const key = randomBytes(32).toString('base64url');
  return { key, hash: hashOfKey(key) };
}

/** The stored hash of a key. */
export function hashOfKey(key: string): string {
  return createHash('sha256').update(key).digest('hex');
}
