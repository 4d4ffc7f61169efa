import type { Writing } from '../../store/database.ts';
import type { Session } from '../member.ts';
import type { Authorized } from '../permission.ts';
import { hashSessionToken } from './session-token.ts';

type Own = Authorized<'use own account'>;

/** Ends a session of the member; returns whether it was theirs. */
export async function endSession(writing: Writing, by: Own, id: string): Promise<boolean> {
  const { numDeletedRows } = await writing
    .deleteFrom('sessions')
    .where('id', '=', id)
    .where('user_id', '=', by.member.id)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/** Ends every session of the member except the current one, and any login in progress. */
export async function endOtherSessions(writing: Writing, by: Own): Promise<void> {
  await endSessionsOf(writing, by.member.id, by.session.id);
}

/**
 * Ends every session of the member `userId` except `kept`, and revokes pending links and codes: also the link that
 * moves the account to another address, which an intruder may have requested.
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

/** Maximum number of sessions per member. */
const MOST_SESSIONS = 50;

/** Ends a member's least recently used sessions, beyond a realistic number of browsers. */
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

/** Records that the session with `token` was started with a passkey, and ends the previous one of the same browser. */
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
