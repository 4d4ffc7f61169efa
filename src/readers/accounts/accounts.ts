import type { Clock } from '../../clock.ts';
import type { Config } from '../../config.ts';
import type { Log } from '../../log.ts';
import type { Store } from '../../store/database.ts';
import type { Session } from '../member.ts';
import type { Auth } from './auth.ts';
import { SESSION_COOKIE_NAME } from './cookie-name.ts';
import { renewSession } from './renew-session.ts';
import { readSecret } from './secret.ts';
import { findUsedSession } from './session.queries.ts';
import { signedValue } from './signed-value.ts';

/** The accounts of this portal. */
export interface Accounts {
  /** What sessions are signed with, and what attempts are hashed with. */
  readonly secret: string;
  /** Who the Cookie header says is logged in; null for a stranger, and for a cookie that is not ours. */
  sessionOf(cookies: string | undefined): Promise<Session | null>;
  /** better-auth, loaded when it is first needed. */
  auth(): Promise<Auth>;
}

const DAY = 86_400_000;

/** Opens the accounts in `store`. */
export async function openAccounts(parts: {
  readonly store: Store;
  readonly config: Config;
  readonly log: Log;
  readonly clock: Clock;
}): Promise<Accounts> {
  const { store, clock } = parts;
  const secret = await readSecret(store, parts.config);
  let auth: Promise<Auth> | null = null;
  return {
    secret,
    sessionOf: async (cookies) => {
      const token = tokenIn(cookies, secret);
      const now = clock.now();
      const found = token === null ? null : await findUsedSession(store.reading, token, now);
      if (token === null || !found) return null;
      if (now.getTime() - found.usedAt.getTime() < DAY) return found.session;
      return renewSession(store, found.session, token, secret, now);
    },
    auth: () => {
      auth ??= import('./auth.ts').then(({ createAuth }) => createAuth({ ...parts, secret }));
      return auth;
    },
  };
}

/** Whether a Cookie header may hold a session, so that the page in memory may not be the right one. */
export function mayBeMember(cookies: string | undefined): boolean {
  return cookies?.includes(SESSION_COOKIE_NAME) ?? false;
}

/** The session token in a Cookie header, if our signature is on it. */
function tokenIn(cookies: string | undefined, secret: string): string | null {
  if (!cookies) return null;
  for (const pair of cookies.split(';')) {
    const mark = pair.indexOf('=');
    if (mark < 0 || pair.slice(0, mark).trim() !== SESSION_COOKIE_NAME) continue;
    return signedValue(pair.slice(mark + 1).trim(), secret);
  }
  return null;
}
