import type { Writing } from '../store/database.ts';
import { announce } from './story.changes.ts';

/** Sets what the figures of a story show to readers, one letter each in the order of the text, and tells whoever shows it. */
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
