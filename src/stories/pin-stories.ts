import type { Writing } from '../store/database.ts';
import { announce } from './story.changes.ts';

/** Pins `storyIds` to the front page in `language`, the first as its lead; replaces what was pinned. */
export async function pinStories(
  writing: Writing,
  language: string,
  storyIds: readonly string[],
): Promise<void> {
  const before = await writing
    .deleteFrom('pins')
    .where('language', '=', language)
    .returning('story_id')
    .execute();
  const unique = [...new Set(storyIds)];
  if (unique.length > 0) {
    await writing
      .insertInto('pins')
      .values(unique.map((story_id, slot) => ({ language, slot, story_id })))
      .execute();
  }
  await announce(writing, [...new Set([...unique, ...before.map((row) => row.story_id)])]);
}
