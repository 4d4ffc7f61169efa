import { sql } from 'kysely';
import type { Authorized } from '../../readers/permission.ts';
import type { Writing } from '../../store/database.ts';
import { announce } from '../../stories/story.changes.ts';
import type { StoryState } from '../../stories/story.ts';
import { refusal } from '../../words/refusal.ts';
import { mayEdit, notOpen } from '../workflow.ts';

/** Makes a story that is not out yet a live blog, as it is saved and as it is being written. */
export async function beginCoverage(
  writing: Writing,
  storyId: string,
  by: Authorized<'write stories'>,
  now: Date,
): Promise<void> {
  const story = await writing
    .selectFrom('stories')
    .select('state')
    .where('id', '=', storyId)
    .forUpdate()
    .executeTakeFirst();
  if (!story) throw refusal('storyUnknown');
  const state = story.state as StoryState;
  if (!mayEdit(by.member.role, state)) throw notOpen(state);
  if (state === 'published') {
    throw refusal('liveBeginsOut');
  }
  await writing
    .updateTable('stories')
    .set({ kind: 'live', changed_at: now })
    .where('id', '=', storyId)
    .execute();
  await writing
    .updateTable('copies')
    .set({ content: sql`jsonb_set(content, '{kind}', '"live"')` })
    .where('story_id', '=', storyId)
    .execute();
  await announce(writing, [storyId]);
}
