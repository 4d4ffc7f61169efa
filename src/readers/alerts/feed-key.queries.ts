import type { Reading } from '../../store/database.ts';
import type { MemberLanguage } from '../member.ts';
import type { Authorized } from '../permission.ts';
import type { Secrets } from '../secrets/secrets.ts';
import { nameInKey, signedKey } from './signed-key.ts';

/**
 * The address of a private feed contains a key made of a random token and our signature. Only the token is stored: with
 * the secret the key can be shown again, and without it no copy of the database gives access to a feed.
 */
const PURPOSE = 'private feed';

/** The owner of a private feed. */
export interface FeedOwner {
  readonly id: string;
  readonly language: MemberLanguage | null;
}

/** The key of a member's private feed; null if they have none. */
export async function feedKeyOf(
  reading: Reading,
  by: Authorized<'use own account'>,
  { current }: Secrets,
): Promise<string | null> {
  const row = await reading
    .selectFrom('users')
    .select('alert_feed_token')
    .where('id', '=', by.member.id)
    .executeTakeFirst();
  return row?.alert_feed_token ? signedKey(current, PURPOSE, row.alert_feed_token) : null;
}

/** The owner of the private feed with `key`; null if it is invalid, outdated, or belongs to a disabled member. */
export async function findFeedOwner(
  reading: Reading,
  key: string,
  secrets: Secrets,
): Promise<FeedOwner | null> {
  const word = nameInKey(secrets, PURPOSE, key);
  if (word === null) return null;
  const row = await reading
    .selectFrom('users')
    .select(['id', 'language'])
    .where('alert_feed_token', '=', word)
    .where('disabled_at', 'is', null)
    .executeTakeFirst();
  return row ?? null;
}
