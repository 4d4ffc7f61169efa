import type { Writing } from '../../store/database.ts';
import { endCalendarKey } from '../tokens/end-calendar-key.ts';

/** Takes back letters of the desk to a member that did not go out yet. */
export async function takeBackDeskLetters(writing: Writing, memberId: string): Promise<void> {
  await writing.updateTable('desk_notices').set({ letter: null }).where('user_id', '=', memberId).execute();
  await writing.deleteFrom('letters').where('user_id', '=', memberId).where('kind', '=', 'desk').execute();
}

/** Takes back what somebody has of the desk who is there no more: letters that did not go out, and the calendar's address. */
export async function leaveDesk(writing: Writing, memberId: string): Promise<void> {
  await takeBackDeskLetters(writing, memberId);
  await endCalendarKey(writing, memberId);
}
