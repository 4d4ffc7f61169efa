import { createHash, randomBytes } from 'node:crypto';

/** The options for a preview link's lifetime in days. */
export const PREVIEW_DAYS = [1, 3, 7, 14, 30] as const;

/** How many links to one story can be open at once. */
export const MOST_PREVIEW_LINKS = 20;

/** Maximum length of the note about a link's recipient. */
export const LONGEST_LINK_NAME = 80;

/** A preview link of a story, as listed at the desk. */
export interface PreviewLink {
  readonly id: string;
  /** Its recipient, as its creator noted; empty if not stated. */
  readonly name: string;
  /** Empty if the account was deleted; null if a program without an owner created it. */
  readonly madeBy: string | null;
  readonly madeAt: Date;
  readonly expiresAt: Date;
  readonly revokedAt: Date | null;
  readonly opened: number;
  readonly openedAt: Date | null;
}

const FORM = /^[0-9a-f]{64}$/;

/** A new token: the secret, which is shown once, and what is stored of it. In lower case, like paths. */
export function newPreviewToken(): { token: string; tokenHash: string; picturesHash: string } {
  const token = randomBytes(32).toString('hex');
  return { token, tokenHash: hashPreviewToken(token), picturesHash: hashPicturesKey(picturesKey(token)) };
}

/** The stored form of a token. It is 32 random bytes, which cannot be guessed: a slow hash would add nothing. */
export function hashPreviewToken(token: string): string {
  return hashed('preview', token);
}

/** The key in the addresses of pictures on a preview page: it gives access to these pictures, not to the page. */
export function picturesKey(token: string): string {
  return hashed('preview pictures', token);
}

/** The stored form of a picture key. */
export function hashPicturesKey(key: string): string {
  return hashed('preview pictures key', key);
}

/** Whether `text` has the form of a token, or of a picture key. */
export function isPreviewToken(text: string): boolean {
  return FORM.test(text);
}

function hashed(what: string, secret: string): string {
  return createHash('sha256').update(`${what} ${secret}`).digest('hex');
}
