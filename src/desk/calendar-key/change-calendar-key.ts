import { requirePassword } from '../../readers/accounts/check-own-password.ts';
import type { Authorized } from '../../readers/permission.ts';
import { endCalendarKey } from '../../readers/tokens/end-calendar-key.ts';
import { actAs } from '../../store/act-as.ts';
import type { Writing } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { newCalendarKey } from './calendar-key.ts';

/**
 * Gives a member's calendar a new private address, and revokes the previous one; returns its key, which is not shown
 * again. It gives lasting access to plans, so the member has just entered their password.
 */
export async function renewCalendarKey(
  writing: Writing,
  by: Authorized<'write stories'>,
  now: Date,
): Promise<string> {
  const { id } = by.member;
  requirePassword(by);
  await actAs(writing, id);
  // Concurrent requests of the same member wait here.
  await writing.selectFrom('users').select('id').where('id', '=', id).forUpdate().execute();
  await endCalendarKey(writing, id);
  const { secret, hash } = newCalendarKey();
  await writing
    .insertInto('calendar_keys')
    .values({ id: newId(), user_id: id, hash, made_at: now })
    .execute();
  return secret;
}

/** Revokes the private address of a member's calendar; returns whether there was one. */
export async function withdrawCalendarKey(
  writing: Writing,
  by: Authorized<'write stories'>,
): Promise<boolean> {
  await actAs(writing, by.member.id);
  return endCalendarKey(writing, by.member.id);
}
