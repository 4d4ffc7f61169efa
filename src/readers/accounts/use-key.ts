import { actAs } from '../../store/act-as.ts';
import type { Writing } from '../../store/database.ts';
import { accountNews, happenedLetter } from '../letters/account.letter.ts';
import { postLetter } from '../letters/post-letter.ts';
import { revokeTokensOf } from '../tokens/revoke-token.ts';
import type { Asking, DoorParts, Entered } from './asking.ts';
import { countsOf } from './attempt.ts';
import { checkPassword, type PasswordFault } from './check-password.ts';
import { endSessionsOf } from './end-sessions.ts';
import { enterAs } from './enter-as.ts';
import { forgetCounts } from './limit-attempts.ts';
import { findKeyHolder, findWelcome, type KeyHolder, type KeyOpens, keptAs } from './mailed-key.queries.ts';
import { hashPassword } from './password.ts';

/** Logs in with a mailed key, once; null if it is no longer valid. A second step is still required. */
export async function useLoginKey(parts: DoorParts, key: string, asking: Asking): Promise<Entered | null> {
  const { store, clock } = parts;
  const holder = await store.write((writing) => spend(writing, 'login', key, clock.now()));
  if (holder) return enterAs(parts, holder.userId, 'link', asking);
  refused(parts, 'login', asking.network);
  return null;
}

/** The outcome of a password reset. */
export type PasswordReset =
  | { readonly is: 'done' }
  | { readonly is: 'gone' }
  | { readonly is: 'wrong'; readonly password: PasswordFault };

/**
 * Sets a new password for the owner of a mailed key, once: all their sessions and tokens, and every other pending link
 * and code, become invalid. Their second step stays.
 */
export async function resetPassword(
  parts: DoorParts,
  key: string,
  password: string,
  network: string,
): Promise<PasswordReset> {
  const { store, accounts, config, clock } = parts;
  const holder = await findKeyHolder(store.reading, 'reset', key, clock.now());
  if (!holder) {
    refused(parts, 'reset', network);
    return { is: 'gone' };
  }
  const fault = checkPassword(password, { ...holder, portal: config.PORTAL_NAME });
  if (fault) return { is: 'wrong', password: fault };
  const hash = await hashPassword(password);
  const now = clock.now();
  const counts = countsOf(accounts.secrets, 'login', { account: holder.email, network: '127.0.0.1' });
  const spent = await store.write(async (writing) => {
    const { userId, email, language } = (await spend(writing, 'reset', key, now)) ?? {};
    if (!userId || !email) return false;
    await actAs(writing, userId);
    await writing
      .insertInto('logins')
      .values({
        id: userId,
        user_id: userId,
        account_id: userId,
        provider_id: 'credential',
        password: hash,
        created_at: now,
        updated_at: now,
      })
      .onConflict((conflict) =>
        conflict.columns(['provider_id', 'account_id']).doUpdateSet({ password: hash, updated_at: now }),
      )
      .execute();
    await endSessionsOf(writing, userId, null);
    await revokeTokensOf(writing, userId, userId, now);
    // The owner of the mailbox is not the one who was guessing: they need not wait for the limit to expire.
    await forgetCounts(writing, counts);
    const news = happenedLetter('password changed', accountNews(config, language ?? null, now));
    await postLetter(writing, news, { email, userId }, config, now);
    return true;
  });
  if (spent) accounts.note('password changed', { member: holder.userId, network }, { how: 'link' });
  else refused(parts, 'reset', network);
  return { is: spent ? 'done' : 'gone' };
}

function refused({ accounts }: DoorParts, what: KeyOpens, network: string): void {
  accounts.note('link refused', { member: null, network }, { what });
}

/** Consumes a key; a second use finds none. It was mailed, so it proves the address too. */
async function spend(writing: Writing, opens: KeyOpens, key: string, now: Date): Promise<KeyHolder | null> {
  const kept = await writing
    .deleteFrom('verifications')
    .where('identifier', '=', keptAs(opens, key))
    .where('expires_at', '>', now)
    .returning('value')
    .executeTakeFirst();
  const holder = kept ? await findWelcome(writing, kept.value) : null;
  if (holder) {
    await writing
      .updateTable('users')
      .set({ email_verified: true })
      .where('id', '=', holder.userId)
      .execute();
  }
  return holder;
}
