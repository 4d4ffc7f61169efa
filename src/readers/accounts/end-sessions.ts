import type { Writing } from '../../store/database.ts';
import type { Session } from '../member.ts';
import type { Authorized } from '../permission.ts';
import { hashSessionToken } from './session-token.ts';

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

/** The most browsers a member can be logged in with. */
const MOST_SESSIONS = 50;

/** Ends those logins of a member's that were used longest ago, beyond as many as anybody has browsers. */
export async function endSessionsBeyond(writing: Writing, userId: string): Promise<void> {
  await writing
    .deleteFrom('sessions')
    .where('user_id', '=', userId)
    .where('id', 'in', (eb) =>
      eb
        .selectFrom('sessions as s')
        .select('s.id')
        .where('s.user_id', '=', userId)
        .orderBy('s.updated_at', 'desc')
        .orderBy('s.id', 'desc')
        .offset(MOST_SESSIONS),
    )
    .execute();
}

/** Notes that the session with `token` was begun with a passkey, and ends the one the same browser had before. */
export async function beganWithPasskey(
  writing: Writing,
  token: string,
  before: Session | null,
): Promise<void> {
  const begun = await writing
    .updateTable('sessions')
    .set({ passed: 'passkey' })
    .where('token_hash', '=', hashSessionToken(token))
    .returning('user_id')
    .executeTakeFirst();
  if (begun) await endSessionsBeyond(writing, begun.user_id);
  if (before) await writing.deleteFrom('sessions').where('id', '=', before.id).execute();
}
