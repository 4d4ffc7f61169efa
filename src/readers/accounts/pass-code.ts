import type { Secrets } from '../secrets/secrets.ts';
import type { Asking, DoorParts, Entered, Locked } from './asking.ts';
import { countsOf, usedCode } from './attempt.ts';
import type { Auth } from './auth.ts';
import { COOKIE_PREFIX } from './cookie-name.ts';
import { endOldSessions } from './enter-as.ts';
import { countAttempt, forgiveAttempt } from './limit-attempts.ts';
import { codesLockedUntil } from './login.queries.ts';
import { findWelcome } from './mailed-key.queries.ts';
import { hashSessionToken } from './session-token.ts';
import { signedValue } from './signed-value.ts';

/** The cookie that identifies the pending second step. */
export const CODE_COOKIE_NAME = `${COOKIE_PREFIX}.two_factor`;

/** The outcome of a code: `gone` means that it is no longer pending, so that a new login is needed. */
export type CodePassed = Entered | Locked | { readonly is: 'wrong' } | { readonly is: 'gone' };

const FROM_APP = /^\d{6}$/;

/** Logs in with the code of a second step, from an app or from the list of recovery codes. */
export async function passCode(
  parts: DoorParts,
  sent: { readonly code: string; readonly cookie: string | null },
  asking: Asking,
): Promise<CodePassed> {
  const { store, accounts, clock } = parts;
  const auth = await accounts.auth();
  const userId = await awaited(auth, sent.cookie, accounts.secrets, clock.now());
  if (userId === null || !(await findWelcome(store.reading, userId))) return { is: 'gone' };
  const counts = countsOf(accounts.secrets, 'code', { account: userId, network: asking.network });
  const counted = await countAttempt(store, counts, clock.now());
  const by = { member: userId, network: asking.network };
  if (counted.over !== null) {
    accounts.note('code locked', by, { of: counted.over });
    return { is: 'locked', again: counted.again };
  }

  const typed = sent.code.replace(/\s+/g, '');
  const code = FROM_APP.test(typed.normalize('NFKC')) ? typed.normalize('NFKC') : typed;
  const verified = await verify(auth, code, sent.cookie ?? '', asking);
  if ('fault' in verified) {
    const lockedUntil = await codesLockedUntil(store.reading, userId, clock.now());
    if (lockedUntil) accounts.note('code locked', by, { of: 'account' });
    else accounts.note('code refused', by, { why: verified.fault === 'wrong' ? 'wrong' : 'late' });
    return lockedUntil ? { is: 'locked', again: lockedUntil } : { is: verified.fault };
  }
  const { cookies } = verified;
  const tokenHash = hashSessionToken(verified.token);
  const first = await countAttempt(store, usedCode(accounts.secrets, userId, code), clock.now());
  if (first.over !== null) {
    // The same code was used a moment ago: someone may have read it over a shoulder.
    await store.write((writing) =>
      writing.deleteFrom('sessions').where('token_hash', '=', tokenHash).execute(),
    );
    accounts.note('code refused', by, { why: 'used before' });
    return { is: 'gone' };
  }
  await store.write((writing) =>
    writing.updateTable('sessions').set({ passed: 'code' }).where('token_hash', '=', tokenHash).execute(),
  );
  await forgiveAttempt(store, counted.ids);
  await endOldSessions(parts, userId, asking);
  accounts.note('login', by, { how: FROM_APP.test(code) ? 'code' : 'recovery code' });
  return { is: 'entered', cookies, needs: null };
}

/** The member with a pending second step in the browser with this cookie; null if there is none. */
async function awaited(
  auth: Auth,
  cookie: string | null,
  secrets: Secrets,
  now: Date,
): Promise<string | null> {
  const signed = cookie === null ? null : signedValue(cookie, secrets);
  if (signed === null) return null;
  const { internalAdapter } = await auth.$context;
  const kept = await internalAdapter.findVerificationValue(signed.value);
  return kept && kept.expiresAt > now ? kept.value : null;
}

async function verify(
  auth: Auth,
  code: string,
  cookie: string,
  asking: Asking,
): Promise<{ token: string; cookies: string[] } | { fault: 'wrong' | 'gone' }> {
  // Without an existing session: better-auth would check the code against that session's member.
  const headers = new Headers(asking.headers);
  headers.set('cookie', `${CODE_COOKIE_NAME}=${cookie}`);
  const asked = { body: { code }, headers, returnHeaders: true } as const;
  try {
    const answer = FROM_APP.test(code)
      ? await auth.api.verifyTOTP(asked)
      : await auth.api.verifyBackupCode(asked);
    const { token } = answer.response;
    return token ? { token, cookies: answer.headers.getSetCookie() } : { fault: 'gone' };
  } catch (error) {
    // Already loaded here: a portal without logins never loads it.
    const { isAPIError } = await import('better-auth/api');
    if (!isAPIError(error)) throw error;
    return { fault: /^INVALID_(BACKUP_)?CODE$/.test(String(error.body?.code)) ? 'wrong' : 'gone' };
  }
}
