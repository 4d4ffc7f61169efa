import { actAs } from '../../store/act-as.ts';
import type { Writing } from '../../store/database.ts';
import { isId } from '../../store/ids.ts';
import { refusal } from '../../words/refusal.ts';
import type { Authorized, Manager } from '../permission.ts';
import { endCalendarKey } from './end-calendar-key.ts';

/**
 * Revokes a token at once: one's own or, for members who manage people, anyone's. Returns whether it was valid before.
 * Throws a Problem if there is no such token, or it is someone else's.
 */
export async function revokeToken(
  writing: Writing,
  by: Authorized<'use tokens'> | Manager,
  id: string,
  now: Date,
): Promise<boolean> {
  const token = isId(id)
    ? await writing
        .selectFrom('api_tokens')
        .select(['user_id', 'revoked_at'])
        .where('id', '=', id)
        .forUpdate()
        .executeTakeFirst()
    : undefined;
  const mine = by.member === null || by.member.role === 'administrator' || token?.user_id === by.member.id;
  if (!token || !mine) throw refusal('tokenUnknown');
  if (token.revoked_at) return false;
  await actAs(writing, by.member?.id ?? null);
  await writing
    .updateTable('api_tokens')
    .set({ revoked_at: now, revoked_by: by.member?.id ?? null })
    .where('id', '=', id)
    .execute();
  return true;
}

/**
 * Revokes every token of a person, and the address of their calendar, when their password changes or their account is
 * closed: an intruder may have created some.
 */
export async function revokeTokensOf(
  writing: Writing,
  personId: string,
  revokedBy: string | null,
  now: Date,
): Promise<void> {
  await writing
    .updateTable('api_tokens')
    .set({ revoked_at: now, revoked_by: revokedBy })
    .where('user_id', '=', personId)
    .where('revoked_at', 'is', null)
    .execute();
  await endCalendarKey(writing, personId);
}
