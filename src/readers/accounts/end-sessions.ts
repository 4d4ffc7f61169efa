import type { Writing } from '../../store/database.ts';
import type { Session } from '../member.ts';
import type { Authorized } from '../permission.ts';

type Own = Authorized<'use own account'>;

/** Ends one login of a member's; answers whether it was theirs to end. */
export async function endSession(writing: Writing, by: Own, id: string): Promise<boolean> {
  const { numDeletedRows } = await writing
    .deleteFrom('sessions')
    .where('id', '=', id)
    .where('user_id', '=', by.member.id)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/** Ends every login of a member's but the one they ask from, and whatever logging in was under way. */
export async function endOtherSessions(writing: Writing, by: Own): Promise<void> {
  await endSessionsOf(writing, by.member.id, by.session.id);
}

/**
 * Ends every login of the member `userId` but `kept`, and takes back links and codes on their way: also the link that
 * moves the account to another address, which whoever is thrown out may have asked for.
 */
export async function endSessionsOf(writing: Writing, userId: string, kept: string | null): Promise<void> {
  const ending = writing.deleteFrom('sessions').where('user_id', '=', userId);
  await (kept === null ? ending : ending.where('id', '!=', kept)).execute();
  await writing.deleteFrom('verifications').where('value', '=', userId).execute();
  await writing
    .deleteFrom('registrations')
    .where('user_id', '=', userId)
    .where('kind', '=', 'new address')
    .execute();
}

/** Notes that a session was begun with a passkey, and ends the one the same browser had before. */
export async function beganWithPasskey(
  writing: Writing,
  token: string,
  before: Session | null,
): Promise<void> {
  await writing.updateTable('sessions').set({ passed: 'passkey' }).where('token', '=', token).execute();
  if (before) await writing.deleteFrom('sessions').where('id', '=', before.id).execute();
}
