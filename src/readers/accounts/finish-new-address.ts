import type { Config } from '../../config.ts';
import type { Reading, Writing } from '../../store/database.ts';
import { accountNews, addressChangedLetter } from '../letters/account.letter.ts';
import { postLetter } from '../letters/post-letter.ts';
import type { Authorized } from '../permission.ts';
import { endSessionsOf } from './end-sessions.ts';
import { hashOfKey } from './mail-key.ts';

type Own = Authorized<'use own account'>;

/** The new address for the key of a mailed link; null if it was used, has expired, or is not the member's. */
export async function findNewAddress(
  reading: Reading,
  by: Own,
  key: string,
  now: Date,
): Promise<string | null> {
  const row = await reading
    .selectFrom('registrations')
    .select('email')
    .where('token_hash', '=', hashOfKey(key))
    .where('user_id', '=', by.member.id)
    .where('kind', '=', 'new address')
    .where('expires_at', '>', now)
    .executeTakeFirst();
  return row?.email ?? null;
}

/**
 * Moves the member's account to the address that the link with `key` was mailed to, notifies both addresses, and ends
 * their other sessions. Access to the mailbox alone is not enough: the account would keep a password and passkeys that
 * someone else chose. Returns whether it was moved: not if the link was used, or the address is no longer free.
 */
export async function finishNewAddress(
  writing: Writing,
  by: Own,
  key: string,
  config: Config,
  now: Date,
): Promise<boolean> {
  const asked = await writing
    .deleteFrom('registrations')
    .where('token_hash', '=', hashOfKey(key))
    .where('user_id', '=', by.member.id)
    .where('kind', '=', 'new address')
    .where('expires_at', '>', now)
    .returning('email')
    .executeTakeFirst();
  if (!asked) return false;
  const user = await writing
    .selectFrom('users')
    .select(['id', 'email', 'language'])
    .where('id', '=', by.member.id)
    .where('disabled_at', 'is', null)
    .forUpdate()
    .executeTakeFirst();
  const taken = await writing
    .selectFrom('users')
    .select('id')
    .where('email', '=', asked.email)
    .executeTakeFirst();
  if (!user || taken) return false;
  await writing
    .updateTable('users')
    .set({ email: asked.email, updated_at: now })
    .where('id', '=', user.id)
    .execute();
  await endSessionsOf(writing, user.id, by.session.id);
  const letter = addressChangedLetter(accountNews(config, user.language, now), asked.email);
  for (const email of [user.email, asked.email]) {
    await postLetter(writing, letter, { email, userId: user.id }, config, now);
  }
  return true;
}
