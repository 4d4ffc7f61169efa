import type { Writing } from '../store/database.ts';
import { announce } from './story.changes.ts';

/** Sets the marks of a story’s figures, one letter each in text order, and notifies the pages that show it. */
export async function setMarks(writing: Writing, storyId: string, marks: string): Promise<void> {
  const changed = await writing
    .updateTable('stories')
    .set({ marks })
    .where('id', '=', storyId)
    .where('marks', '<>', marks)
    .returning('id')
    .execute();
  if (changed.length > 0) await announce(writing, [storyId]);
}
