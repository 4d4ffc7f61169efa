import { createHash, randomBytes } from 'node:crypto';
import type { Action } from '../permission.ts';

/** The scopes of tokens, each with the permission that its member also needs. */
export const SCOPES = {
  'stories:read': 'write stories',
  'stories:write': 'write stories',
  'stories:move': 'write stories',
  'notices:manage': 'write stories',
  'live:write': 'write stories',
  'corrections:write': 'correct stories',
  'figures:decide': 'bind figures',
  'front:arrange': 'arrange front',
  'sections:manage': 'manage sections',
  'entities:decide': 'review entities',
  'screening:decide': 'decide hits',
  'lists:import': 'manage lists',
  'data:read': 'change baskets',
  'data:write': 'change baskets',
  'media:read': 'write stories',
  'media:write': 'write stories',
  'sources:write': 'manage sources',
  'feeds:manage': 'manage sources',
  'places:write': 'correct places',
  'authors:write': 'manage authors',
  'events:arrange': 'arrange events',
  'log:read': 'manage people',
  'webhooks:manage': 'manage webhooks',
  'settings:manage': 'manage settings',
  'pages:manage': 'manage pages',
  'menus:manage': 'manage menus',
  'redirects:manage': 'manage redirects',
  'readership:read': 'see readership',
} as const satisfies Record<string, Action>;

/** A scope of a token. */
export type Scope = keyof typeof SCOPES;

/** The names of all scopes, in order. */
export const SCOPE_NAMES = Object.keys(SCOPES) as Scope[];

/** Maximum lifetime of a token in days. */
export const MOST_TOKEN_DAYS = 365;

/** Maximum number of valid tokens per member. */
export const MOST_TOKENS = 20;

/** Maximum length of a token's name. */
export const LONGEST_TOKEN_NAME = 80;

const FORM = /^slt_[A-Za-z0-9_-]{43}$/;
const HINT_LENGTH = 10;

/** A new token: the secret, which is shown once, and what is stored of it. */
export function newToken(): { secret: string; hash: string; hint: string } {
  const secret = `slt_${randomBytes(32).toString('base64url')}`;
  return { secret, hash: hashToken(secret), hint: secret.slice(0, HINT_LENGTH) };
}

/** The stored form of a token. It is 32 random bytes, which cannot be guessed: a slow hash would add nothing. */
export function hashToken(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

/** Whether `text` has the form of a token. */
export function isToken(text: string): boolean {
  return FORM.test(text);
}
