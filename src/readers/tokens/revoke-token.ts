import { actAs } from '../../store/act-as.ts';
import type { Writing } from '../../store/database.ts';
import { isId } from '../../store/ids.ts';
import { refusal } from '../../words/refusal.ts';
import type { Authorized, Manager } from '../permission.ts';
import { endCalendarKey } from './end-calendar-key.ts';

/**
 * Revokes a token at once: one's own, or anybody's for whoever manages people. Answers whether it was good before.
 * Throws a Problem where there is no such token, or it is somebody else's.
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

/** Revokes every token of a person, and the address of their calendar, whose password changes, or whose account is closed: whoever took the login may have made some. */
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
