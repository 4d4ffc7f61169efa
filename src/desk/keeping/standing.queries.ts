import type { Reading, Writing } from '../../store/database.ts';
import { findDeskStory, findDraft } from '../draft.queries.ts';
import type { StoredDraft } from '../draft.ts';

/**
 * The current draft of a story: the stored one, or its own text under the version that the next draft continues from;
 * null if there is no such story.
 */
export async function currentDraft(reading: Reading | Writing, storyId: string): Promise<StoredDraft | null> {
  const kept = await findDraft(reading, storyId);
  if (kept) return kept;
  const story = await findDeskStory(reading, storyId);
  if (!story) return null;
  return {
    storyId,
    version: story.draftVersion,
    draft: story.draft,
    baseRevision: story.revision,
    savedAt: story.changedAt,
    savedBy: story.changer,
  };
}
