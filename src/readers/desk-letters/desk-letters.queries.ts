import type { Reading } from '../../store/database.ts';
import { type DeskLetters, readDeskLetters } from './desk-letters.ts';

/** What of the desk's notices comes to a member by mail. */
export async function deskLettersOf(reading: Reading, memberId: string): Promise<DeskLetters> {
  const row = await reading
    .selectFrom('users')
    .select('desk_letters')
    .where('id', '=', memberId)
    .executeTakeFirst();
  return readDeskLetters(row?.desk_letters ?? {});
}
