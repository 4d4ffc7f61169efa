import type { Secrets } from '../secrets/secrets.ts';
import { COOKIE_PREFIX } from './cookie-name.ts';
import { signedValue } from './signed-value.ts';

/**
 * A Cookie header in which what an earlier secret has signed has today's signature, so that whoever reads it further on
 * need know of one secret alone: better-auth knows no other.
 */
export function signAnew(cookies: string, secrets: Secrets): string {
  if (secrets.earlier.length === 0 || !cookies.includes(COOKIE_PREFIX)) return cookies;
  return cookies
    .split(';')
    .map((pair) => {
      const mark = pair.indexOf('=');
      if (mark < 0 || !pair.slice(0, mark).trim().startsWith(COOKIE_PREFIX)) return pair;
      const anew = signedValue(pair.slice(mark + 1).trim(), secrets)?.anew;
      return anew ? `${pair.slice(0, mark)}=${anew}` : pair;
    })
    .join(';');
}
