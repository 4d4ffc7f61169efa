import { actAs } from '../../store/act-as.ts';
import type { Writing } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { json } from '../../store/json-column.ts';
import type { Permitted } from '../../store/permitted.ts';
import { announce } from '../../stories/story.changes.ts';
import { refusal } from '../../words/refusal.ts';
import { type KeptClaim, keptClaims } from '../claims/kept-claims.queries.ts';

/** Puts a data editor's name to the verdict in force of a claim: a further entry of its history, nothing is overwritten. */
export async function signVerdict(
  writing: Writing,
  claimId: string,
  by: Permitted<'sign verdicts'>,
  now: Date,
  note = '',
): Promise<{ verdictId: string; storyId: string }> {
  await actAs(writing, by.member.id);
  const claim = await claimWithVerdict(writing, claimId);
  const { verdict, reason, details, checkId, signed } = claim.verdict;
  if (signed) throw refusal('verdictSigned');
  const verdictId = newId();
  await writing
    .insertInto('verdicts')
    .values({
      id: verdictId,
      claim_id: claimId,
      check_id: checkId,
      verdict,
      reason,
      details: json<unknown>(details),
      made_by: by.member.id,
      signed: true,
      note: note.trim(),
      at: now,
    })
    .execute();
  await announce(writing, [claim.storyId]);
  return { verdictId, storyId: claim.storyId };
}

/** Holds a claim until the transaction ends; a Problem where another verdict is in force than the one that was seen. */
export async function verdictAsSeen(writing: Writing, claimId: string, seen: string): Promise<void> {
  await writing.selectFrom('claims').select('id').where('id', '=', claimId).forUpdate().execute();
  const newest = await writing
    .selectFrom('verdicts')
    .select('id')
    .where('claim_id', '=', claimId)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .executeTakeFirst();
  if (verdictSeen(newest?.id) === seen) return;
  throw refusal('verdictChanged');
}

/** Which verdict of a figure somebody looked at, as one word. */
export function verdictSeen(id: string | undefined): string {
  return id?.replaceAll('-', '') ?? 'none';
}

/** A claim that stands in its story and has a verdict; a Problem where it has none. */
export async function claimWithVerdict(
  writing: Writing,
  claimId: string,
): Promise<KeptClaim & { verdict: NonNullable<KeptClaim['verdict']> }> {
  // Two who decide at once decide one after the other.
  await writing.selectFrom('claims').select('id').where('id', '=', claimId).forUpdate().execute();
  const [claim] = await keptClaims(writing, { claims: [claimId] });
  if (!claim || claim.gone) throw refusal('claimUnknown');
  const { verdict } = claim;
  if (!verdict) throw refusal('verdictMissing');
  return { ...claim, verdict };
}
