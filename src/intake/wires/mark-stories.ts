import type { Writing } from '../../store/database.ts';
import {
  type ImportMove,
  isSettled,
  recordImportMoves,
  reopenSettled,
  type StoryInState,
} from '../../stories/reopen-settled.ts';

/** What an import adds to the history of a story. */
export type Remark = Pick<ImportMove, 'move' | 'note'>;

/** Adds a remark to the history of stories. Approved and scheduled ones go back into review. */
export async function markStories(
  writing: Writing,
  stories: readonly StoryInState[],
  remark: Remark,
  now: Date,
): Promise<void> {
  await reopenSettled(writing, stories, remark, now);
  const others = stories.filter((story) => !isSettled(story));
  const moves = others.map(({ id, state }) => ({ storyId: id, ...remark, from: state, to: state }));
  await recordImportMoves(writing, moves, now);
}

/** {@link markStories}, but not for stories that have the remark already: senders repeat themselves. */
export async function markOnce(
  writing: Writing,
  stories: readonly StoryInState[],
  remark: Remark,
  now: Date,
): Promise<void> {
  const fresh: StoryInState[] = [];
  for (const story of stories) if (!(await isMarked(writing, story.id, remark))) fresh.push(story);
  await markStories(writing, fresh, remark, now);
}

/** Whether the history of a story has a remark. */
export async function isMarked(writing: Writing, storyId: string, { move, note }: Remark): Promise<boolean> {
  const row = await writing
    .selectFrom('story_moves')
    .select('id')
    .where('story_id', '=', storyId)
    .where('move', '=', move)
    .where('note', '=', note)
    .executeTakeFirst();
  return row !== undefined;
}
