import type { Writing } from '../../store/database.ts';
import { json } from '../../store/tables.ts';
import type { Body } from '../../stories/body.ts';
import { replacePassage } from './replace-passage.ts';

/** A passage put right in a story's text, and the revision it made. */
interface Corrected {
  readonly storyId: string;
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
  { storyId, revision, before, after }: Corrected,
  now: Date,
): Promise<void> {
  const kept = await writing
    .selectFrom('copies')
    .select(['version', 'content', 'base_revision'])
    .where('story_id', '=', storyId)
    .forUpdate()
    .executeTakeFirst();
  if (!kept) return;
  const content = kept.content as { body: Body };
  const body = replacePassage(content.body, before, after);
  // Where its writer changed the passage, the page of the changes says that the copy is older than the story.
  if (!body) return;
  await writing
    .updateTable('copies')
    .set({
      content: json<unknown>({ ...content, body }),
      version: kept.version + 1,
      base_revision: kept.base_revision === revision - 1 ? revision : kept.base_revision,
      saved_at: now,
      saved_from: null,
      saved_count: 0,
    })
    .where('story_id', '=', storyId)
    .execute();
}
