import { sql } from 'kysely';
import type { Writing } from '../../store/database.ts';
import { recordImportMoves, SETTLED_STATES } from '../../stories/reopen-settled.ts';
import { announce } from '../../stories/story.changes.ts';

/** A story, and where it is on its way to readers. */
export interface Standing {
  readonly id: string;
  readonly state: string;
}

/** Says in the history of stories what an import found out; what was approved or scheduled is reviewed again. */
export async function markStories(
  writing: Writing,
  stories: readonly Standing[],
  { move, note }: { readonly move: string; readonly note: string },
  now: Date,
): Promise<void> {
  const settled = stories.filter(isSettled).map(({ id }) => id);
  if (settled.length > 0) {
    await writing
      .updateTable('stories')
      .set({ state: 'in review', approved_by: null, scheduled_for: null, changed_at: now })
      .where('id', '=', sql<string>`any(cast(${settled} as uuid[]))`)
      .execute();
    await announce(writing, settled);
  }
  const moves = stories.map((story) => ({
    ...{ storyId: story.id, move, from: story.state },
    ...{ to: isSettled(story) ? 'in review' : story.state, note },
  }));
  await recordImportMoves(writing, moves, now);
}

/** Whether the history of a story does not say something yet, which may be sent again and again. */
export async function notYetSaid(
  writing: Writing,
  storyId: string,
  { move, note }: { readonly move: string; readonly note: string },
): Promise<boolean> {
  const row = await writing
    .selectFrom('story_moves')
    .select('id')
    .where('story_id', '=', storyId)
    .where('move', '=', move)
    .where('note', '=', note)
    .executeTakeFirst();
  return row === undefined;
}

function isSettled({ state }: Standing): boolean {
  return SETTLED_STATES.includes(state);
}
