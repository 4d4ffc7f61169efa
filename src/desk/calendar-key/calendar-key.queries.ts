import type { MemberLanguage } from '../../readers/member.ts';
import { PERMISSIONS } from '../../readers/permission.ts';
import type { Reading } from '../../store/database.ts';
import { hashCalendarKey, isCalendarKey } from './calendar-key.ts';

/** When the private address of a member's calendar was made; null where they have none. */
export async function calendarKeyMadeAt(reading: Reading, memberId: string): Promise<Date | null> {
  const row = await reading
    .selectFrom('calendar_keys')
    .select('made_at')
    .where('user_id', '=', memberId)
    .executeTakeFirst();
  return row?.made_at ?? null;
}

/** Whose calendar a key opens; null for one that is none, was ended, or is of somebody who is not at the desk any more. */
export async function findCalendarOwner(
  reading: Reading,
  key: string,
): Promise<{ readonly language: MemberLanguage | null } | null> {
  if (!isCalendarKey(key)) return null;
  const row = await reading
    .selectFrom('calendar_keys as k')
    .innerJoin('users as u', 'u.id', 'k.user_id')
    .select('u.language')
    .where('k.hash', '=', hashCalendarKey(key))
    .where('u.disabled_at', 'is', null)
    .where('u.role', 'in', [...PERMISSIONS['write stories']])
    .executeTakeFirst();
  return row ?? null;
}
