import { Problem } from '../../errors.ts';
import type { Authorized } from '../../readers/permission.ts';
import { actAs } from '../../store/act-as.ts';
import type { Writing } from '../../store/database.ts';
import type { StoryState } from '../../stories/story.ts';
import { mayEdit, notOpen } from '../workflow.ts';

/** A live story that somebody writes at, locked. */
export interface OpenLive {
  readonly state: StoryState;
}

/**
 * Locks a live story for whoever writes its entries. Throws a Problem where it is no live story, or its text is not
 * theirs to change in its state.
 */
export async function openLive(
  writing: Writing,
  storyId: string,
  by: Authorized<'write stories'>,
): Promise<OpenLive> {
  await actAs(writing, by.member.id);
  const story = await writing
    .selectFrom('stories')
    .select(['kind', 'state'])
    .where('id', '=', storyId)
    .forUpdate()
    .executeTakeFirst();
  if (!story) throw new Problem('not found', 'There is no such story.', 'Choose one of the list.');
  if (story.kind !== 'live') {
    throw new Problem('conflict', 'This story is no live blog.', 'Choose that kind for it first.');
  }
  const state = story.state as StoryState;
  if (!mayEdit(by.member.role, state)) throw notOpen(state);
  return { state };
}

/** Throws a Problem where the entry is not one of the story's. */
export async function refuseOtherEntry(writing: Writing, storyId: string, entryId: string): Promise<number> {
  const entry = await writing
    .selectFrom('live_entries')
    .select('version')
    .where('id', '=', entryId)
    .where('story_id', '=', storyId)
    .executeTakeFirst();
  if (!entry) throw new Problem('not found', 'There is no such entry.', 'Look at the coverage again.');
  return entry.version;
}
