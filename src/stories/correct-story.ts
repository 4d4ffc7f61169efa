import { announceChange } from '../store/changes.ts';
import type { Writing } from '../store/database.ts';
import { newId } from '../store/ids.ts';
import { refusal } from '../words/refusal.ts';
import type { CorrectionKind } from './correction.ts';
import { announce } from './story.changes.ts';

/** The channel that notifies the worker of corrections to send to members. */
export const CORRECTIONS_CHANNEL = 'corrections';

/** A new correction. */
export interface CorrectionMade {
  readonly text: string;
  /** Omitted: a correction. */
  readonly kind?: CorrectionKind;
  readonly passageBefore?: string | null;
  readonly passageAfter?: string | null;
  /** The claim whose figure it corrects, if any. */
  readonly claimId?: string | null;
  /** The revision that contains it; omitted or null: the text is unchanged. */
  readonly revision?: number | null;
  /** Who makes it; omitted or null: automatic. */
  readonly by?: string | null;
}

/**
 * Appends a correction to a story, and notifies members who saved the story or were sent it; the previous text stays in
 * its revisions. Returns its id. Throws a Problem if it is empty, or there is no such story.
 */
export async function correctStory(
  writing: Writing,
  storyId: string,
  made: CorrectionMade,
  now: Date,
): Promise<string> {
  const said = made.text.trim();
  if (!said) throw refusal('correctionEmpty');
  const story = await writing
    .updateTable('stories')
    .set({ updated_at: now, changed_at: now })
    .where('id', '=', storyId)
    .returning('id')
    .executeTakeFirst();
  if (!story) throw refusal('storyUnknown');
  const id = newId();
  await writing
    .insertInto('corrections')
    .values({
      id,
      story_id: storyId,
      at: now,
      text: said,
      kind: made.kind ?? 'correction',
      passage_before: made.passageBefore?.trim() || null,
      passage_after: made.passageAfter?.trim() || null,
      claim_id: made.claimId ?? null,
      made_by: made.by ?? null,
      revision: made.revision ?? null,
    })
    .execute();
  await writing.insertInto('corrections_to_tell').values({ correction_id: id, since: now }).execute();
  await announceChange(writing, CORRECTIONS_CHANNEL, '');
  await announce(writing, [storyId]);
  return id;
}
