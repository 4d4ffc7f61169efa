import { sql } from 'kysely';
import type { Changer } from '../evidence/claims/guard-figure.ts';
import type { Authorized } from '../readers/permission.ts';
import { newId } from '../store/ids.ts';
import { json } from '../store/tables.ts';
import { tellReaders } from '../stories/tell-readers.ts';
import { refusal } from '../words/refusal.ts';

/** Maximum length of the reason for changing a figure. */
export const REASON_MOST = 200;
/** Maximum length of a public note about a figure. */
export const FIGURE_NOTE_MOST = 1_000;

/** Why a public figure is changed, the note for readers, and who may publish it. */
export interface FigureTelling {
  readonly reason: string;
  readonly note: string;
  /** Checked only if the figure is protected; throws a Problem for others. */
  readonly mayCorrect: () => Authorized<'correct stories'>;
}

/**
 * A member who changes figures: if a figure is public, or signed, only with permission to correct stories and a reason,
 * which the audit log records; for a public one readers are notified, in the same transaction.
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
