import type { Writing } from '../../store/database.ts';
import { refusal } from '../../words/refusal.ts';
import { allowChange, type EntityChanger } from '../allow-change.ts';
import { keepDecision, markUndone } from '../decisions/keep-decision.ts';
import { announceEntities } from '../entity.changes.ts';
import { lockEntity, oneEntityChangeAtATime } from '../one-entity-change-at-a-time.ts';
import { goHome } from './go-home.ts';

/** Takes a merge back: the entity stands for itself again, with all it had, and with what was merged into it before. */
export async function unmergeEntity(
  writing: Writing,
  id: string,
  by: EntityChanger | null,
  now: Date,
  why = '',
): Promise<{ decisionId: string }> {
  await oneEntityChangeAtATime(writing);
  await allowChange(writing, [id], by);
  const entity = await lockEntity(writing, id);
  const { mergedInto } = entity;
  if (!mergedInto) {
    throw refusal('notMerged', { label: entity.label });
  }
  const root = await writing
    .selectFrom('entities')
    .select('canonical_id')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  const open = await writing
    .selectFrom('entity_decisions')
    .select('id')
    .where('entity_id', '=', id)
    .where('kind', '=', 'merge')
    .where('undone_by', 'is', null)
    .execute();
  if (open.length === 0) {
    throw refusal('mergeOfSplit', { label: entity.label });
  }
  await writing
    .updateTable('entities')
    .set({ merged_into: null, changed_at: now })
    .where('id', '=', id)
    .execute();
  await writing
    .updateTable('entities')
    .set({ changed_at: now })
    .where('id', '=', root.canonical_id)
    .execute();
  const decisionId = await keepDecision(writing, {
    kind: 'unmerge',
    entityId: id,
    otherId: mergedInto,
    details: { undoes: open.map((decision) => decision.id) },
    why,
    by: by?.member.id ?? null,
    at: now,
  });
  await markUndone(
    writing,
    open.map((decision) => decision.id),
    decisionId,
  );
  await goHome(writing, [id, root.canonical_id], now);
  await announceEntities(writing, [id, mergedInto, root.canonical_id]);
  return { decisionId };
}
