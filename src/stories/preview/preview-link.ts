import { createHash, randomBytes } from 'node:crypto';

/** The days a preview link can be made for. */
export const PREVIEW_DAYS = [1, 3, 7, 14, 30] as const;

/** How many links to one story can be open at once. */
export const MOST_PREVIEW_LINKS = 20;

/** The longest note of who a link is for. */
export const LONGEST_LINK_NAME = 80;

/** A link to the preview of a story, as the desk lists it. */
export interface PreviewLink {
  readonly id: string;
  /** Who it is for, as its maker noted; empty where they did not. */
  readonly name: string;
  /** Empty where the account is gone; null where a program without an owner made it. */
  readonly madeBy: string | null;
  readonly madeAt: Date;
  readonly expiresAt: Date;
  readonly revokedAt: Date | null;
  readonly opened: number;
  readonly openedAt: Date | null;
}

const FORM = /^[0-9a-f]{64}$/;

/** A new token: what is handed out once, and what is stored of it. In small letters, as paths are. */
export function newPreviewToken(): { token: string; tokenHash: string; picturesHash: string } {
  const token = randomBytes(32).toString('hex');
  return { token, tokenHash: hashPreviewToken(token), picturesHash: hashPicturesKey(picturesKey(token)) };
}

/** What a token is stored as. It is 32 random bytes, which nobody guesses: a slow hash would protect nothing. */
export function hashPreviewToken(token: string): string {
  return hashed('preview', token);
}

/** The key in the addresses of pictures on the page of a token: it opens these pictures, and not the page. */
export function picturesKey(token: string): string {
  return hashed('preview pictures', token);
}

/** What a key of pictures is stored as. */
export function hashPicturesKey(key: string): string {
  return hashed('preview pictures key', key);
}

/** Whether `text` has the form of a token, or of a key of pictures. */
export function isPreviewToken(text: string): boolean {
  return FORM.test(text);
}

function hashed(what: string, secret: string): string {
  return createHash('sha256').update(`${what} ${secret}`).digest('hex');
}
