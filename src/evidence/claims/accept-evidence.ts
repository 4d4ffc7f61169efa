import { actAs } from '../../store/act-as.ts';
import type { Writing } from '../../store/database.ts';
import { refusal } from '../../words/refusal.ts';
import { askEchoes } from './echo-proposals.queries.ts';
import { allowChange, type Binder, type Changer } from './guard-figure.ts';
import { keepSourceVerdict } from './keep-source-verdict.ts';
import { refreshMarks } from './refresh-marks.ts';

/**
 * Says yes to a proposal: the claim rests on it from now on, and on nothing else. A question is to be checked next
 * (`recheck`). Answers the claim's and its story's id.
 */
export async function acceptEvidence(
  writing: Writing,
  evidenceId: string,
  by: Changer,
  now: Date,
  note = '',
): Promise<{ claimId: string; storyId: string }> {
  const proposal = await writing
    .selectFrom('claim_evidence as e')
    .innerJoin('claims as c', 'c.id', 'e.claim_id')
    .select(['e.id', 'e.claim_id', 'e.state', 'e.kind', 'c.story_id', 'c.gone_at'])
    .where('e.id', '=', evidenceId)
    .forUpdate()
    .executeTakeFirst();
  if (!proposal) throw refusal('proposalUnknown');
  if (proposal.gone_at) throw refusal('sentenceGone');
  if (proposal.state !== 'proposed') {
    throw refusal('evidenceSettled', { state: settledKey(proposal.state) });
  }
  await actAs(writing, by.member.id);
  await allowChange(writing, proposal.claim_id, by);
  await replaceAccepted(writing, proposal.claim_id, by, now);
  await writing
    .updateTable('claim_evidence')
    .set({ state: 'accepted', decided_by: by.member.id, decided_at: now, note })
    .where('id', '=', evidenceId)
    .execute();
  if (proposal.kind === 'source') await keepSourceVerdict(writing, proposal.claim_id, now);
  await askEchoes(writing, proposal.story_id);
  await refreshMarks(writing, [proposal.story_id]);
  return { claimId: proposal.claim_id, storyId: proposal.story_id };
}

/** Puts aside what a claim rested on before. */
export async function replaceAccepted(
  writing: Writing,
  claimId: string,
  by: Binder | null,
  now: Date,
): Promise<void> {
  await writing
    .updateTable('claim_evidence')
    .set({ state: 'replaced', decided_by: by?.member.id ?? null, decided_at: now })
    .where('claim_id', '=', claimId)
    .where('state', '=', 'accepted')
    .execute();
}

/** What became of a proposal as the words of a refusal know it: the branch of a select. */
function settledKey(state: string): 'accepted' | 'rejected' | 'other' {
  return state === 'accepted' || state === 'rejected' ? state : 'other';
}
