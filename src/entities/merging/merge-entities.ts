import { Problem } from '../../errors.ts';
import type { Writing } from '../../store/database.ts';
import { allowChange, type EntityChanger } from '../allow-change.ts';
import { keepDecision, whyOf } from '../decisions/keep-decision.ts';
import { announceEntities } from '../entity.changes.ts';
import { lockCanonical, lockEntity, oneEntityChangeAtATime } from '../one-entity-change-at-a-time.ts';

/**
 * Lets entity `from` be read as `into` from now on. It keeps its row, statements, mentions, relations and decisions,
 * so that unmergeEntity gives everything back. Answers the ids of the decision and of the entity both are read as.
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

/** As mergeEntities, where something else has said that `by` may: accepting a mention of the one as the other. */
export async function readAs(
  writing: Writing,
  from: string,
  into: string,
  by: string | null,
  now: Date,
  why: string,
): Promise<{ decisionId: string; intoId: string }> {
  await oneEntityChangeAtATime(writing);
  const reason = whyOf(why, 'A merge');
  const merged = await lockEntity(writing, from);
  if (merged.mergedInto) {
    throw new Problem(
      'conflict',
      `${merged.label} is read as another entity already.`,
      'Merge that one, or take the earlier merge back first.',
    );
  }
  const target = await lockCanonical(writing, into);
  if (target.id === merged.id) {
    throw new Problem('conflict', 'They are read as one entity already.', 'Choose two different ones.');
  }
  if (merged.state === 'rejected' || target.state === 'rejected') {
    throw new Problem('conflict', 'One of them was rejected.', 'Accept it first.');
  }
  if (target.state === 'proposed' && merged.state !== 'proposed') {
    throw new Problem('conflict', `${target.label} is only proposed.`, 'Merge it the other way round.');
  }
  if (merged.state === 'published' && target.state !== 'published') {
    throw new Problem(
      'conflict',
      `${merged.label} has a page and ${target.label} has none.`,
      'Merge it the other way round, or publish the other one first.',
    );
  }
  if ((merged.schema === 'Place') !== (target.schema === 'Place')) {
    throw new Problem('conflict', 'A place is no person, company or body.', 'Choose two of a kind.');
  }
  // The kind of one that is only proposed is the machine's guess.
  if (merged.state !== 'proposed' && (merged.schema === 'Person') !== (target.schema === 'Person')) {
    throw new Problem(
      'conflict',
      'A person is no company or body.',
      'Choose two of a kind, or say first what the other is.',
    );
  }
  await writing
    .updateTable('entities')
    .set({ merged_into: target.id, changed_at: now })
    .where('id', '=', merged.id)
    .execute();
  // What both are called by is the target's from now on.
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
