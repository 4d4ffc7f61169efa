import type { Writing } from '../../store/database.ts';
import { takeOffBoards } from '../../stories/boards/keep-board.ts';
import { refusal } from '../../words/refusal.ts';
import { findLock } from '../keeping/lock.queries.ts';

/**
 * Puts a draft into the trash, or takes it out again; its unsaved changes, comments, figures and names stay with it. A deleted
 * draft leaves the boards it was placed on. Throws a Problem where a colleague is writing in it.
 */
export async function setTrashed(
  writing: Writing,
  {
    storyId,
    to,
    by,
  }: { readonly storyId: string; readonly to: 'deleted' | 'draft'; readonly by: string | null },
  now: Date,
): Promise<void> {
  if (to === 'deleted') {
    const lock = await findLock(writing, storyId, now);
    if (lock && lock.holder.id !== by) {
      throw refusal('trashHeld', { name: lock.holder.name });
    }
    await writing.deleteFrom('story_locks').where('story_id', '=', storyId).execute();
    await writing.deleteFrom('story_windows').where('story_id', '=', storyId).execute();
    await takeOffBoards(writing, storyId, by, now);
  }
  await writing
    .updateTable('stories')
    .set({ state: to, withdrawn_at: to === 'deleted' ? now : null, changed_at: now })
    .where('id', '=', storyId)
    .execute();
}
