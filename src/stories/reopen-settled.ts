import { sql } from 'kysely';
import type { Writing } from '../store/database.ts';
import { newId } from '../store/ids.ts';
import { json } from '../store/json-column.ts';
import { announce } from './story.changes.ts';

// The moves that only imports make, as a story's history names them.

/** Its source sent another text, so an approved or scheduled story went back into review. */
export const TAKEN_IN_AGAIN = 'take in again';

/** Its agency cancelled it, or the story that it translates, before readers saw it. */
export const CANCELED_AT_SOURCE = 'cancel';

/** Its agency sent a version, or an order, that an import did not follow: an editor decides. */
export const VERSION_LEFT = 'leave version';

/** Its agency cancelled a picture that came with it. */
export const PICTURE_CANCELED = 'cancel picture';

/** Why an import made it a draft instead of publishing it. */
export const HELD_BY_IMPORT = 'hold';

/** Another source sent the same copy, which was attached to it instead of being published. */
export const COPY_ATTACHED = 'attach copy';

/** All of these moves. */
export const IMPORT_MOVES = [
  TAKEN_IN_AGAIN,
  CANCELED_AT_SOURCE,
  PICTURE_CANCELED,
  VERSION_LEFT,
  HELD_BY_IMPORT,
  COPY_ATTACHED,
] as const;

/** The states of a story that is ready to be published. */
const SETTLED_STATES: readonly string[] = ['approved', 'scheduled'];

/** A story and its state. */
export interface StoryInState {
  readonly id: string;
  readonly state: string;
}

/** Whether a story is approved or scheduled. */
export function isSettled({ state }: StoryInState): boolean {
  return SETTLED_STATES.includes(state);
}

/** Puts approved and scheduled stories back into review, and adds the reason to their history. Ignores stories in other states. */
export async function reopenSettled(
  writing: Writing,
  stories: readonly StoryInState[],
  { move, note }: Pick<ImportMove, 'move' | 'note'>,
  now: Date,
): Promise<void> {
  const settled = stories.filter(isSettled);
  if (settled.length === 0) return;
  const ids = settled.map(({ id }) => id);
  await writing
    .updateTable('stories')
    .set({ state: 'in review', approved_by: null, scheduled_for: null, changed_at: now })
    .where('id', '=', sql<string>`any(cast(${ids} as uuid[]))`)
    .execute();
  await announce(writing, ids);
  const moves = settled.map(({ id, state }) => ({ storyId: id, move, from: state, to: 'in review', note }));
  await recordImportMoves(writing, moves, now);
}

/** A move that an import makes, not a person. */
export interface ImportMove {
  readonly storyId: string;
  readonly move: string;
  readonly from: string;
  readonly to: string;
  readonly note: string;
}

/** Adds moves of an import to the history of stories. */
export async function recordImportMoves(
  writing: Writing,
  moves: readonly ImportMove[],
  now: Date,
): Promise<void> {
  if (moves.length === 0) return;
  await writing
    .insertInto('story_moves')
    .values(
      moves.map(({ storyId, move, from, to, note }) => ({
        id: newId(),
        story_id: storyId,
        move,
        from_state: from,
        to_state: to,
        made_by: null,
        at: now,
        note,
        overrides: json<unknown>([]),
      })),
    )
    .execute();
}
