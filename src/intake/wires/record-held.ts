import { sql } from 'kysely';
import type { Writing } from '../../store/database.ts';
import { HELD_BY_IMPORT, VERSION_LEFT } from '../../stories/reopen-settled.ts';
import { markOnce } from './mark-stories.ts';
import type { ImportedDraft, LeftAlone } from './refuse-outdated.ts';
import { versionName } from './wire-record.ts';

/** An item of an import, and its story or the reason why it was not saved. */
export interface Outcome {
  readonly item: ImportedDraft;
  readonly storyId: string | null;
  readonly left: LeftAlone | null;
}

/**
 * Adds to the history of stories what an editor must decide: why an import saved a draft, and which version of a published or
 * edited story it did not save. Importing the same again adds nothing.
 */
export async function recordHeld(writing: Writing, outcomes: readonly Outcome[], now: Date): Promise<void> {
  const notes = outcomes.flatMap(({ item, storyId, left }) => {
    if (left?.heldFrom)
      return [{ storyId: left.heldFrom.id, move: VERSION_LEFT, note: `${nameOf(item)}: ${left.why}` }];
    return storyId && item.wire && item.held ? [{ storyId, move: HELD_BY_IMPORT, note: item.held }] : [];
  });
  if (notes.length === 0) return;
  const ids = sql<string>`any(cast(${notes.map(({ storyId }) => storyId)} as uuid[]))`;
  const stories = await writing.selectFrom('stories').select(['id', 'state']).where('id', '=', ids).execute();
  for (const one of notes) {
    const story = stories.filter(({ id }) => id === one.storyId);
    await markOnce(writing, story, one, now);
  }
}

function nameOf({ draft, wire }: ImportedDraft): string {
  return [`“${draft.headline}”`, wire && versionName(wire)].filter(Boolean).join(', ');
}
