import type { Writing } from '../store/database.ts';
import { refusal } from '../words/refusal.ts';
import { takeOffBoards } from './boards/keep-board.ts';
import { correctStory } from './correct-story.ts';
import { appendRevision } from './revise-story.ts';
import { announce } from './story.changes.ts';

/**
 * Takes a published story off the portal; its address goes on saying that it was withdrawn, and why, and the page of
 * corrections lists it as a retraction. `by` is who did it; null: a machine.
 */
export async function withdrawStory(
  writing: Writing,
  id: string,
  reason: string,
  now: Date,
  by: string | null = null,
): Promise<void> {
  const row = await writing
    .updateTable('stories')
    .set((eb) => ({
      state: 'withdrawn',
      withdrawn_at: now,
      withdrawal_reason: reason,
      changed_at: now,
      revision: eb('revision', '+', 1),
    }))
    .where('id', '=', id)
    .where('state', '=', 'published')
    .returningAll()
    .executeTakeFirst();
  if (!row) throw refusal('storyNotOut');
  await takeOffBoards(writing, id, by, now);
  await appendRevision(writing, row, 'withdrawn', now, { by });
  const retraction = { kind: 'retraction' as const, text: reason, revision: row.revision, by };
  await correctStory(writing, id, retraction, now);
  await announce(writing, [id]);
}
