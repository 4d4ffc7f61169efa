import { sql } from 'kysely';
import type { Writing } from '../store/database.ts';
import { reviseStory } from './revise-story.ts';

/** What readers of a story are told, whose text stays as it is. */
export interface NoteToReaders {
  readonly note: string;
  /** Why, as the revision list will say. */
  readonly reason: string;
  readonly by: string;
}

/** Tells readers that something of a story besides its text is another: a revision with a public note. */
export async function tellReaders(
  writing: Writing,
  storyId: string,
  { note, reason, by }: NoteToReaders,
  now: Date,
): Promise<void> {
  await reviseStory(writing, storyId, { reason, by, publicNote: note }, now);
  // Whoever writes at it wrote on the same text: theirs is no older.
  await sql`update copies c set base_revision = s.revision from stories s
    where s.id = c.story_id and s.id = ${storyId} and c.base_revision = s.revision - 1`.execute(writing);
}
