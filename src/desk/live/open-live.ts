import type { Authorized } from '../../readers/permission.ts';
import { actAs } from '../../store/act-as.ts';
import type { Writing } from '../../store/database.ts';
import type { StoryState } from '../../stories/story.ts';
import { refusal } from '../../words/refusal.ts';
import { mayEdit, notOpen } from '../workflow.ts';

/** A live story that somebody writes at, locked. */
export interface OpenLive {
  readonly state: StoryState;
}

/**
 * Locks a live story to write its entries. Throws a Problem if it is not live, or if the member may
 * not change its text in its state.
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
  if (!story) throw refusal('storyUnknown');
  if (story.kind !== 'live') {
    throw refusal('storyNotLive');
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
  if (!entry) throw refusal('entryUnknown');
  return entry.version;
}
