import { Problem } from '../errors.ts';
import type { Writing } from '../store/database.ts';
import { newId } from '../store/ids.ts';
import { announce } from './story.changes.ts';

/**
 * Appends a correction to a story; what was said before stays in its revisions.
 * `claimId` is the claim whose figure it puts right, if it is one.
 */
export async function correctStory(
  writing: Writing,
  id: string,
  text: string,
  now: Date,
  claimId: string | null = null,
): Promise<void> {
  const said = text.trim();
  if (!said) throw new Problem('bad input', 'A correction says what was wrong and what is right.');
  const story = await writing
    .updateTable('stories')
    .set({ updated_at: now, changed_at: now })
    .where('id', '=', id)
    .returning('id')
    .executeTakeFirst();
  if (!story) throw new Problem('not found', 'There is no such story.');
  await writing
    .insertInto('corrections')
    .values({ id: newId(), story_id: id, at: now, text: said, claim_id: claimId })
    .execute();
  await announce(writing, [id]);
}
