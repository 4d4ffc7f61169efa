import type { Writing } from '../store/database.ts';
import { newId } from '../store/ids.ts';
import { json } from '../store/json-column.ts';

/** The move by which copy that came again opens an approved or scheduled story, as its history names it. */
export const TAKEN_IN_AGAIN = 'take in again';

/** The move by which a story is marked that its agency cancelled, or the story it is a translation of, before readers saw it. */
export const CANCELED_AT_SOURCE = 'cancel';

/** The move by which a later version was left alone that an agency sent of a story: a person decides. */
export const VERSION_LEFT = 'leave version';

/** The move by which a story is marked that an agency cancelled a picture that came with it. */
export const PICTURE_CANCELED = 'cancel picture';

/** The move by which the history of a draft says why an import did not publish it. */
export const HELD_BY_IMPORT = 'hold';

/** The moves that only imports make. */
export const IMPORT_MOVES = [
  TAKEN_IN_AGAIN,
  CANCELED_AT_SOURCE,
  PICTURE_CANCELED,
  VERSION_LEFT,
  HELD_BY_IMPORT,
] as const;

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
