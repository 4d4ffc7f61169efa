import type { Clock } from '../../clock.ts';
import type { Config } from '../../config.ts';
import type { Log } from '../../log.ts';
import type { Store } from '../../store/database.ts';
import type { Session } from '../member.ts';
import { beginWithSecrets, SECRETS_CHANNEL } from '../secrets/read-secrets.ts';
import { knownSecrets } from '../secrets/secrets.queries.ts';
import type { Secrets } from '../secrets/secrets.ts';
import type { Auth } from './auth.ts';
import { SESSION_COOKIE_NAME } from './cookie-name.ts';
import { type EventBy, type EventDetails, noteEvent } from './note-event.ts';
import { noteSessionUse, sessionCookie } from './note-session-use.ts';
import type { SecurityEvent } from './security-events.ts';
import { findUsedSession } from './session.queries.ts';
import { signAnew } from './sign-anew.ts';
import { signedValue } from './signed-value.ts';

/** The accounts of this portal. */
export interface Accounts {
  /** The current secrets, for signing sessions and hashing attempts: a rotation changes them. */
  readonly secrets: Secrets;
  /** The session for a Cookie header; null if there is none, or the cookie is not ours. */
  sessionOf(cookies: string | undefined): Promise<Session | null>;
  /** A Cookie header with cookies signed by an earlier secret re-signed with the current one. */
  signedAnew(cookies: string): string;
  /** Logs a completed or attempted security event of an account, once it is done. */
  note(event: SecurityEvent, by: EventBy, details?: EventDetails): void;
  /** better-auth, loaded on first use. */
  auth(): Promise<Auth>;
}

const DAY = 86_400_000;

/** Opens the accounts in `store`. Throws like `readSecrets`. */
export async function openAccounts(parts: {
  readonly store: Store;
  readonly config: Config;
  readonly log: Log;
  readonly clock: Clock;
}): Promise<Accounts> {
  const { store, config, log, clock } = parts;
  let secrets = await beginWithSecrets(store, config);
  let auth: { readonly name: string; readonly made: Promise<Auth> } | null = null;
  await store.listen(SECRETS_CHANNEL, () => {
    knownSecrets(store.reading, config).then(
      (known) => {
        const isAnother = known.current !== secrets.current;
        secrets = known;
        auth = null;
        if (isAnother) noteEvent(log, secrets, 'secret changed', { member: null, network: null });
      },
      (error) => log.error({ err: error }, 'the portal’s secret was changed, and could not be read'),
    );
  });
  return {
    get secrets() {
      return secrets;
    },
    sessionOf: async (cookies) => {
      const cookie = cookieIn(cookies, secrets);
      if (!cookie) return null;
      const now = clock.now();
      const found = await findUsedSession(store.reading, cookie.value, now);
      if (!found) return null;
      const { session, usedAt } = found;
      if (now.getTime() - usedAt.getTime() >= DAY) await noteSessionUse(store, session, now);
      if (cookie.anew === null) return session;
      return { ...session, renewed: sessionCookie(cookie.anew, session.expiresAt, now) };
    },
    signedAnew: (cookies) => signAnew(cookies, secrets),
    note: (event, by, details) => noteEvent(log, secrets, event, by, details),
    auth: () => {
      // Code apps and passkeys show the name at the time of their creation.
      if (auth?.name !== config.PORTAL_NAME) {
        const made = import('./auth.ts').then(({ createAuth }) => createAuth({ ...parts, secrets }));
        auth = { name: config.PORTAL_NAME, made };
      }
      return auth.made;
    },
  };
}

/** Whether a Cookie header may contain a session, so that the cached page may not be the right one. */
export function mayBeMember(cookies: string | undefined): boolean {
  return cookies?.includes(SESSION_COOKIE_NAME) ?? false;
}

/** The session cookie in a Cookie header, if it is signed by us; its value is the session's token. */
function cookieIn(cookies: string | undefined, secrets: Secrets): ReturnType<typeof signedValue> {
  if (!cookies) return null;
  for (const pair of cookies.split(';')) {
    const mark = pair.indexOf('=');
    if (mark < 0 || pair.slice(0, mark).trim() !== SESSION_COOKIE_NAME) continue;
    return signedValue(pair.slice(mark + 1).trim(), secrets);
  }
  return null;
}
