import type { Writing } from '../../store/database.ts';

/** Ends the private address of a member's calendar at the desk; answers whether there was one. */
export async function endCalendarKey(writing: Writing, memberId: string): Promise<boolean> {
  const gone = await writing
    .deleteFrom('calendar_keys')
    .where('user_id', '=', memberId)
    .returning('id')
    .executeTakeFirst();
  return gone !== undefined;
}
