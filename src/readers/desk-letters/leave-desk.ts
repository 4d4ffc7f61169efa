import type { Writing } from '../../store/database.ts';

/** Takes back what waits for somebody who is at the desk no more: letters of the desk that did not go out yet. */
export async function leaveDesk(writing: Writing, memberId: string): Promise<void> {
  await writing.updateTable('desk_notices').set({ letter: null }).where('user_id', '=', memberId).execute();
  await writing.deleteFrom('letters').where('user_id', '=', memberId).where('kind', '=', 'desk').execute();
}
