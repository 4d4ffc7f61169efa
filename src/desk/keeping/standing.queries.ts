import type { Reading, Writing } from '../../store/database.ts';
import { findCopy, findDeskStory } from '../copy.queries.ts';
import type { KeptCopy } from '../copy.ts';

/**
 * What stands of a story now, for whoever writes: its working copy, else its own text under the version the next
 * working copy counts on from; null where there is no such story.
 */
export async function standingCopy(reading: Reading | Writing, storyId: string): Promise<KeptCopy | null> {
  const kept = await findCopy(reading, storyId);
  if (kept) return kept;
  const story = await findDeskStory(reading, storyId);
  if (!story) return null;
  return {
    storyId,
    version: story.copyVersion,
    copy: story.copy,
    baseRevision: story.revision,
    savedAt: story.changedAt,
    savedBy: story.changer,
  };
}
