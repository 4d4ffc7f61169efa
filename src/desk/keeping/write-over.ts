import type { Problem } from '../../errors.ts';
import type { Authorized } from '../../readers/permission.ts';
import type { Writing } from '../../store/database.ts';
import type { StoryState } from '../../stories/story.ts';
import { refusal } from '../../words/refusal.ts';
import type { Draft, StoredDraft } from '../draft.ts';
import { saveDraft } from '../save-draft.ts';
import { holdSection } from '../sections/need-section.ts';
import { mayEdit, notOpen } from '../workflow.ts';
import { findLock } from './lock.queries.ts';
import { setAside } from './set-aside.ts';
import { currentDraft } from './standing.queries.ts';

function heldBy(name: string): Problem {
  return refusal('storyHeld', { name });
}

/** A text that replaces the current one. */
export interface Overwriting {
  readonly storyId: string;
  /** The version of the current text that the member saw. */
  readonly version: number;
  readonly make: (standing: StoredDraft) => Draft;
  readonly why: 'restored over' | 'merged over';
  /** Whether to take the lock from anyone else who is editing: their window is notified, and their text is stored. */
  readonly over?: boolean | undefined;
}

/**
 * Replaces the draft of a story with a text made from it; the previous one is stored, with the reason. Throws a Problem
 * if the story is not open, someone else is editing it, or its text has changed since.
 */
export async function writeOver(
  writing: Writing,
  { storyId, version, make, why, over = false }: Overwriting,
  by: Authorized<'write stories'>,
  now: Date,
): Promise<void> {
  const story = await writing
    .selectFrom('stories')
    .select('state')
    .where('id', '=', storyId)
    .forUpdate()
    .executeTakeFirst();
  const standing = await currentDraft(writing, storyId);
  if (!story || !standing) throw refusal('storyUnknown');
  if (!mayEdit(by.member.role, story.state as StoryState)) throw notOpen(story.state as StoryState);
  const lock = await findLock(writing, storyId, now);
  if (lock && lock.holder.id !== by.member.id) {
    if (!over) throw heldBy(lock.holder.name);
    await writing.deleteFrom('story_locks').where('story_id', '=', storyId).execute();
  }
  if (standing.version !== version) {
    throw refusal('textChanged');
  }
  const { version: baseVersion, draft, savedBy } = standing;
  const owner = savedBy?.id ?? by.member.id;
  await setAside(writing, { storyId, baseVersion, draft, why, by: owner, settled: true }, now);
  const made = make(standing);
  // An older text may name a section that has been removed since.
  const isThere = made.section === null || (await holdSection(writing, made.section.slug));
  const next = isThere ? made : { ...made, section: draft.section };
  const saved = await saveDraft(writing, { storyId, version, draft: next }, by, now);
  if (!saved.saved) throw new Error('a text that was looked at under its lock could not be saved');
}
