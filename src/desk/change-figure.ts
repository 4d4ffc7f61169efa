import { sql } from 'kysely';
import type { Changer } from '../evidence/claims/guard-figure.ts';
import type { Authorized } from '../readers/permission.ts';
import { newId } from '../store/ids.ts';
import { json } from '../store/tables.ts';
import { tellReaders } from '../stories/tell-readers.ts';
import { refusal } from '../words/refusal.ts';

/** The most characters the reason for a change of a figure has. */
export const REASON_MOST = 200;
/** The most characters a note to readers of a figure has. */
export const FIGURE_NOTE_MOST = 1_000;

/** Why a figure that readers see is changed, what they are told of it, and who may tell them. */
export interface FigureTelling {
  readonly reason: string;
  readonly note: string;
  /** Asked only where the figure is guarded; throws a Problem for others. */
  readonly mayCorrect: () => Authorized<'correct stories'>;
}

/**
 * A member who changes figures: where readers see one, or somebody signed it, only with the right to correct stories and
 * a reason, which the audit log has; and of one that readers see they are told, in the transaction of the change.
 */
export function changerOf(
  by: Authorized<'bind figures' | 'sign verdicts'>,
  telling: FigureTelling,
  now: Date,
): Changer {
  return {
    ...by,
    allow: async (writing, { claimId, storyId, isOut }) => {
      const { member } = telling.mayCorrect();
      const [reason, note] = [telling.reason.trim(), telling.note.trim()];
      if (!reason) throw isOut ? refusal('figureReasonOut') : refusal('figureReasonSigned');
      if (isOut && !note) throw refusal('figureNoteMissing');
      if (reason.length > REASON_MOST || note.length > FIGURE_NOTE_MOST)
        throw refusal('figureNoteLong', { reason: REASON_MOST, note: FIGURE_NOTE_MOST });
      if (!isOut) {
        await sql`select append_log(${member.id}::uuid, 'decide figure', ${storyId}::uuid, 'claims', ${claimId}::uuid,
          jsonb_build_object('kind', 'over signature', 'why', ${reason}::text))`.execute(writing);
        return;
      }
      await tellReaders(writing, storyId, { note, reason, by: member.id }, now);
      await writing
        .insertInto('story_moves')
        .values({
          id: newId(),
          story_id: storyId,
          move: 'publish changes',
          from_state: 'published',
          to_state: 'published',
          made_by: member.id,
          at: now,
          note,
          overrides: json<unknown>([]),
        })
        .execute();
    },
  };
}
