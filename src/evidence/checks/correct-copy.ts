import type { Writing } from '../../store/database.ts';
import { json } from '../../store/tables.ts';
import type { ClaimPlace } from '../claims/claim.ts';
import { partPutRight, type StoryParts } from './replace-passage.ts';

/** A passage put right in a part of a story, and the revision it made. */
interface Corrected {
  readonly storyId: string;
  readonly place: ClaimPlace;
  readonly revision: number;
  readonly before: string;
  readonly after: string;
}

/**
 * Puts the passage right in the working copy too, where one is being written and still has it: published later, it
 * would bring back what was corrected. An editor that is open on the copy is shown both texts at its next save.
 */
export async function correctCopy(
  writing: Writing,
  { storyId, place, revision, before, after }: Corrected,
  now: Date,
): Promise<void> {
  const kept = await writing
    .selectFrom('copies')
    .select(['version', 'content', 'base_revision'])
    .where('story_id', '=', storyId)
    .forUpdate()
    .executeTakeFirst();
  if (!kept) return;
  const content = kept.content as StoryParts;
  const right = partPutRight(content, place, before, after);
  // Where its writer changed the passage, the page of the changes says that the copy is older than the story.
  if (!right) return;
  await writing
    .updateTable('copies')
    .set({
      content: json<unknown>({ ...content, ...right }),
      version: kept.version + 1,
      base_revision: kept.base_revision === revision - 1 ? revision : kept.base_revision,
      saved_at: now,
      saved_from: null,
      saved_count: 0,
    })
    .where('story_id', '=', storyId)
    .execute();
}
