import type { Config } from '../../config.ts';
import type { Writing } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import {
  accountNews,
  addressLeavingLetter,
  addressTakenLetter,
  newAddressLetter,
} from '../letters/account.letter.ts';
import { postLetter } from '../letters/post-letter.ts';
import type { Authorized } from '../permission.ts';
import { newMailKey } from './mail-key.ts';

/** How long the link in a letter to a new address works, in milliseconds. */
const WITHIN = 3_600_000;

/**
 * Asks the owner of `email`, which is normalised, whether the account may move there, and tells the old address.
 * Whoever asks learns nothing of whether another member has that address: it is told by letter alone.
 */
export async function askNewAddress(
  writing: Writing,
  by: Authorized<'use own account'>,
  email: string,
  config: Config,
  now: Date,
): Promise<void> {
  const { member } = by;
  const { key, hash } = newMailKey();
  await forgetNewAddress(writing, by);
  await writing
    .insertInto('registrations')
    .values({
      id: newId(),
      kind: 'new address',
      email,
      user_id: member.id,
      token_hash: hash,
      created_at: now,
      expires_at: new Date(now.getTime() + WITHIN),
    })
    .execute();
  const owner = await writing
    .selectFrom('users')
    .select(['id', 'language'])
    .where('email', '=', email)
    .executeTakeFirst();
  const letter = owner
    ? addressTakenLetter(accountNews(config, owner.language, now))
    : newAddressLetter(accountNews(config, member.language, now), key);
  // The letter is the account's that asked, so that it goes when that account does.
  await postLetter(writing, letter, { email, userId: member.id }, config, now);
  const leaving = addressLeavingLetter(accountNews(config, member.language, now), email);
  await postLetter(writing, leaving, { email: member.email, userId: member.id }, config, now);
}

/** Takes back what a member asked for: the link in the letter no longer works. */
export async function forgetNewAddress(writing: Writing, by: Authorized<'use own account'>): Promise<void> {
  await writing
    .deleteFrom('registrations')
    .where('user_id', '=', by.member.id)
    .where('kind', '=', 'new address')
    .execute();
}
