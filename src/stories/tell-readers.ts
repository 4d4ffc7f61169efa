import { sql } from 'kysely';
import type { Writing } from '../store/database.ts';
import { reviseStory } from './revise-story.ts';

/** A note for the readers of a story whose text is unchanged. */
export interface NoteToReaders {
  readonly note: string;
  /** The reason shown in the revision list. */
  readonly reason: string;
  readonly by: string;
}

/** Notifies readers that something other than a story's text changed: a revision with a public note. */
export async function tellReaders(
  writing: Writing,
  storyId: string,
  { note, reason, by }: NoteToReaders,
  now: Date,
): Promise<void> {
  await reviseStory(writing, storyId, { reason, by, publicNote: note }, now);
  // Drafts are based on the same text: they are not outdated.
  await sql`update copies c set base_revision = s.revision from stories s
    where s.id = c.story_id and s.id = ${storyId} and c.base_revision = s.revision - 1`.execute(writing);
}
