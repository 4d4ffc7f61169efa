import type { Writing } from '../../store/database.ts';
import type { Authorized } from '../permission.ts';
import type { Secrets } from '../secrets/secrets.ts';
import { SESSION_COOKIE_NAME } from './cookie-name.ts';
import { hashSessionToken } from './session-token.ts';
import { signedValue } from './signed-value.ts';

/**
 * Notes that a member's second step is on, or off, on the session that better-auth has just begun in `cookies`.
 * Their other sessions end: none of them has passed the step that now stands for all. It is the login of before, and
 * ends when that would have ended.
 */
export async function markTwoStep(
  writing: Writing,
  by: Authorized<'use own account'>,
  step: 'on' | 'off',
  cookies: readonly string[],
  secrets: Secrets,
): Promise<void> {
  const begun = cookies.find((cookie) => cookie.startsWith(`${SESSION_COOKIE_NAME}=`));
  const value = begun?.slice(SESSION_COOKIE_NAME.length + 1).split(';')[0] ?? '';
  const signed = signedValue(value, secrets);
  if (signed === null) throw new Error('no session was begun after a change of the second step');
  const begunHash = hashSessionToken(signed.value);
  const { passed, startedAt, expiresAt } = by.session;
  const now =
    step === 'on'
      ? passed === 'passkey'
        ? passed
        : 'code'
      : passed === 'code' || passed === 'token'
        ? 'password'
        : passed;
  await writing
    .updateTable('sessions')
    .set({ passed: now, created_at: startedAt, expires_at: expiresAt })
    .where('token_hash', '=', begunHash)
    .execute();
  if (step === 'on') {
    await writing
      .deleteFrom('sessions')
      .where('user_id', '=', by.member.id)
      .where('token_hash', '!=', begunHash)
      .execute();
  }
}
