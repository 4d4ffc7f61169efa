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
  if (settled.length === 0) return;
  await writing
    .insertInto('story_moves')
    .values(
      settled.map(({ id, state }) => ({
        id: newId(),
        story_id: id,
        move: TAKEN_IN_AGAIN,
        from_state: state,
        to_state: 'in review',
        made_by: null,
        at: now,
        note: '',
        overrides: json<unknown>([]),
      })),
    )
    .execute();
}
