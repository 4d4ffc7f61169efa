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

/** How long the link in an email to a new address is valid, in milliseconds. */
const WITHIN = 3_600_000;

/**
 * Asks the owner of `email`, which is normalised, to confirm that the account moves there, and notifies the old
 * address. The requester does not learn whether another member has that address: only an email says so.
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
  // The email belongs to the requesting account, so that it is deleted with it.
  await postLetter(writing, letter, { email, userId: member.id }, config, now);
  const leaving = addressLeavingLetter(accountNews(config, member.language, now), email);
  await postLetter(writing, leaving, { email: member.email, userId: member.id }, config, now);
}

/** Cancels a member's request: the link in the email no longer works. */
export async function forgetNewAddress(writing: Writing, by: Authorized<'use own account'>): Promise<void> {
  await writing
    .deleteFrom('registrations')
    .where('user_id', '=', by.member.id)
    .where('kind', '=', 'new address')
    .execute();
}
