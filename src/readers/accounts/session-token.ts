import { createHash } from 'node:crypto';

/**
 * What a session is kept under: the SHA-256 of the token in its cookie, in hexadecimal. The token is random, which
 * nobody guesses, so a slow hash would protect nothing and cost every request of a member.
 */
export function hashSessionToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
