import type { Writing } from '../../store/database.ts';
import { refusal } from '../../words/refusal.ts';
import { allowChange, type EntityChanger } from '../allow-change.ts';
import { keepDecision, whyOf } from '../decisions/keep-decision.ts';
import { announceEntities } from '../entity.changes.ts';
import { lockCanonical, lockEntity, oneEntityChangeAtATime } from '../one-entity-change-at-a-time.ts';

/**
 * Merges entity `from` into `into`. It keeps its row, statements, mentions, relations and decisions, so that
 * unmergeEntity can restore everything. Returns the ids of the decision and of the entity both are read as.
 */
export async function mergeEntities(
  writing: Writing,
  from: string,
  into: string,
  by: EntityChanger | null,
  now: Date,
  why: string,
): Promise<{ decisionId: string; intoId: string }> {
  await oneEntityChangeAtATime(writing);
  await allowChange(writing, [from, into], by);
  return readAs(writing, from, into, by?.member.id ?? null, now, why);
}

/**
 * Like mergeEntities, for callers that check `by`'s permission differently: accepting a mention of the one as the
 * other.
 */
export async function readAs(
  writing: Writing,
  from: string,
  into: string,
  by: string | null,
  now: Date,
  why: string,
): Promise<{ decisionId: string; intoId: string }> {
  await oneEntityChangeAtATime(writing);
  const reason = whyOf(why, 'merge');
  const merged = await lockEntity(writing, from);
  if (merged.mergedInto) {
    throw refusal('mergedAlready', { label: merged.label });
  }
  const target = await lockCanonical(writing, into);
  if (target.id === merged.id) {
    throw refusal('mergeSame');
  }
  if (merged.state === 'rejected' || target.state === 'rejected') {
    throw refusal('mergeRejected');
  }
  if (target.state === 'proposed' && merged.state !== 'proposed') {
    throw refusal('mergeIntoProposed', { label: target.label });
  }
  if (merged.state === 'published' && target.state !== 'published') {
    throw refusal('mergeIntoUnpublished', { merged: merged.label, target: target.label });
  }
  if ((merged.schema === 'Place') !== (target.schema === 'Place')) {
    throw refusal('mergePlace');
  }
  // The kind of a proposed entity is only a guess.
  if (merged.state !== 'proposed' && (merged.schema === 'Person') !== (target.schema === 'Person')) {
    throw refusal('mergePerson');
  }
  await writing
    .updateTable('entities')
    .set({ merged_into: target.id, changed_at: now })
    .where('id', '=', merged.id)
    .execute();
  // Names that both have belong to the target from now on.
  await writing.updateTable('entities').set({ changed_at: now }).where('id', '=', target.id).execute();
  const decisionId = await keepDecision(writing, {
    kind: 'merge',
    entityId: merged.id,
    otherId: target.id,
    why: reason,
    by,
    at: now,
  });
  await announceEntities(writing, [merged.id, target.id]);
  return { decisionId, intoId: target.id };
}
