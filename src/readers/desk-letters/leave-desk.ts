import type { Writing } from '../../store/database.ts';
import { endCalendarKey } from '../tokens/end-calendar-key.ts';

/** Deletes unsent desk emails to a member. */
export async function takeBackDeskLetters(writing: Writing, memberId: string): Promise<void> {
  await writing.updateTable('desk_notices').set({ letter: null }).where('user_id', '=', memberId).execute();
  await writing.deleteFrom('letters').where('user_id', '=', memberId).where('kind', '=', 'desk').execute();
}

/** Removes what a member who has left the desk still has of it: unsent emails, and the calendar's address. */
export async function leaveDesk(writing: Writing, memberId: string): Promise<void> {
  await takeBackDeskLetters(writing, memberId);
  await endCalendarKey(writing, memberId);
}
