import type { Writing } from '../../store/database.ts';
import { isId } from '../../store/ids.ts';
import { refusal } from '../../words/refusal.ts';
import { allowChange, type EntityChanger } from '../allow-change.ts';
import { keepDecision, markUndone } from '../decisions/keep-decision.ts';
import { announceEntities } from '../entity.changes.ts';
import { lockCanonical, lockEntity, oneEntityChangeAtATime } from '../one-entity-change-at-a-time.ts';
import { goHome, homesOf } from './go-home.ts';
import { moveRowsBack } from './move-rows.ts';
import type { SplitDetails } from './split-entity.ts';

/**
 * Undoes a split: what was moved returns to where it was. What the new entity has received since stays with it, and it
 * is merged into the original, so that nothing disappears and its address still works.
 */
export async function unsplitEntity(
  writing: Writing,
  splitId: string,
  by: EntityChanger | null,
  now: Date,
  why = '',
): Promise<{ decisionId: string; entityId: string }> {
  await oneEntityChangeAtATime(writing);
  const split = isId(splitId)
    ? await writing
        .selectFrom('entity_decisions')
        .select(['id', 'kind', 'entity_id', 'other_id', 'details', 'undone_by'])
        .where('id', '=', splitId)
        .executeTakeFirst()
    : undefined;
  if (split?.kind !== 'split' || !split.other_id) throw refusal('splitUnknown');
  await allowChange(writing, [split.entity_id, split.other_id], by);
  if (split.undone_by) throw refusal('splitTakenBack');
  const made = await lockEntity(writing, split.other_id);
  const details = split.details as SplitDetails;
  await moveRowsBack(writing, await homesOf(writing, details), made.id);
  if (details.named) {
    await writing
      .updateTable('statements')
      .set({
        withdrawn_at: now,
        withdrawn_by: by?.member.id ?? null,
        why: 'The split that made this entity was taken back.',
      })
      .where('id', '=', details.named)
      .where('withdrawn_at', 'is', null)
      .execute();
  }
  const origin = await lockCanonical(writing, split.entity_id);
  await writing.updateTable('entities').set({ changed_at: now }).where('id', '=', origin.id).execute();
  const decisionId = await keepDecision(writing, {
    kind: 'unsplit',
    entityId: split.entity_id,
    otherId: made.id,
    details: { undoes: [split.id] },
    why,
    by: by?.member.id ?? null,
    at: now,
  });
  await markUndone(writing, [split.id], decisionId);
  await goHome(writing, [made.id], now);
  await announceEntities(writing, [split.entity_id, origin.id, made.id]);
  return { decisionId, entityId: origin.id };
}
