import { actAs } from '../../store/act-as.ts';
import type { Writing } from '../../store/database.ts';
import { refusal } from '../../words/refusal.ts';
import type { Binder } from './guard-figure.ts';

/** Says no to a proposal: it is kept, and is not made again. */
export async function rejectEvidence(
  writing: Writing,
  evidenceId: string,
  by: Binder,
  now: Date,
  note = '',
): Promise<{ claimId: string }> {
  await actAs(writing, by.member.id);
  const row = await writing
    .updateTable('claim_evidence')
    .set({ state: 'rejected', decided_by: by.member.id, decided_at: now, note })
    .where('id', '=', evidenceId)
    .where('state', '=', 'proposed')
    .returning('claim_id')
    .executeTakeFirst();
  if (!row) throw refusal('evidenceNotOpen');
  return { claimId: row.claim_id };
}
