import type { Writing } from '../store/database.ts';
import { newId } from '../store/ids.ts';
import { json } from '../store/json-column.ts';

/** The move by which copy that came again opens an approved or scheduled story, as its history names it. */
export const TAKEN_IN_AGAIN = 'take in again';

/** What has been approved, and waits to go out. */
export const SETTLED_STATES: readonly string[] = ['approved', 'scheduled'];

/** Adds to the history of stories that a new text from their source ended their approval. */
export async function reopenSettled(
  writing: Writing,
  stories: readonly { readonly id: string; readonly state: string }[],
  now: Date,
): Promise<void> {
  const settled = stories.filter(({ state }) => SETTLED_STATES.includes(state));
  const moves = settled.map(({ id, state }) => ({
    ...{ storyId: id, move: TAKEN_IN_AGAIN, from: state, to: 'in review', note: '' },
  }));
  await recordImportMoves(writing, moves, now);
}

/** A move that an import made, and no person. */
export interface ImportMove {
  readonly storyId: string;
  readonly move: string;
  readonly from: string;
  readonly to: string;
  readonly note: string;
}

/** Adds to the history of stories what an import did with them. */
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
