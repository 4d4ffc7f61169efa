import { announceChange } from '../store/changes.ts';
import type { Writing } from '../store/database.ts';
import { newId } from '../store/ids.ts';
import { refusal } from '../words/refusal.ts';
import type { CorrectionKind } from './correction.ts';
import { announce } from './story.changes.ts';

/** The channel on which the worker hears that members are to be told of a correction. */
export const CORRECTIONS_CHANNEL = 'corrections';

/** A correction as somebody makes it. */
export interface CorrectionMade {
  readonly text: string;
  /** Left out: a correction. */
  readonly kind?: CorrectionKind;
  readonly passageBefore?: string | null;
  readonly passageAfter?: string | null;
  /** The claim whose figure it puts right, if it is one. */
  readonly claimId?: string | null;
  /** The revision that carries it; left out or null: the text stays as it is. */
  readonly revision?: number | null;
  /** Who makes it; left out or null: a machine. */
  readonly by?: string | null;
}

/**
 * Appends a correction to a story, and has those told who saved the story or were sent it; what was said before stays
 * in its revisions. Answers its id. Throws a Problem where it says nothing, or there is no such story.
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
