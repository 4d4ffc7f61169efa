import type { Config } from '../../config.ts';
import type { Reading, Writing } from '../../store/database.ts';
import { accountNews, addressChangedLetter } from '../letters/account.letter.ts';
import { postLetter } from '../letters/post-letter.ts';
import { endSessionsOf } from './end-sessions.ts';
import { hashOfKey } from './mail-key.ts';

/** The new address that the key of a mail link stands for; null when the link was used, is too old, or never was. */
export async function findNewAddress(reading: Reading, key: string, now: Date): Promise<string | null> {
  const row = await reading
    .selectFrom('registrations')
    .select('email')
    .where('token_hash', '=', hashOfKey(key))
    .where('kind', '=', 'new address')
    .where('expires_at', '>', now)
    .executeTakeFirst();
  return row?.email ?? null;
}

/**
 * Moves an account to the address whose owner followed the link with `key`, tells both addresses,
 * and ends every session but `kept`. Answers whether it did: not when the link is spent, or the address is no longer free.
 */
export async function finishNewAddress(
  writing: Writing,
  key: string,
  kept: string | null,
  config: Config,
  now: Date,
): Promise<boolean> {
  const asked = await writing
    .deleteFrom('registrations')
    .where('token_hash', '=', hashOfKey(key))
    .where('kind', '=', 'new address')
    .where('expires_at', '>', now)
    .returning(['user_id', 'email'])
    .executeTakeFirst();
  if (!asked?.user_id) return false;
  const user = await writing
    .selectFrom('users')
    .select(['id', 'email', 'language'])
    .where('id', '=', asked.user_id)
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
  await endSessionsOf(writing, user.id, kept);
  const letter = addressChangedLetter(accountNews(config, user.language, now), asked.email);
  for (const email of [user.email, asked.email]) {
    await postLetter(writing, letter, { email, userId: user.id }, config, now);
  }
  return true;
}
