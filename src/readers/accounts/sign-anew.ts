import type { Secrets } from '../secrets/secrets.ts';
import { COOKIE_PREFIX } from './cookie-name.ts';
import { signedValue } from './signed-value.ts';

/**
 * A Cookie header with values signed by an earlier secret signed again with the current one, the only one that
 * better-auth knows.
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
