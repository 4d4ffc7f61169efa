import type { Writing } from '../../store/database.ts';
import { allowChange, type EntityChanger } from '../allow-change.ts';
import { keepDecision } from '../decisions/keep-decision.ts';
import { announceEntities } from '../entity.changes.ts';
import { oneEntityChangeAtATime } from '../one-entity-change-at-a-time.ts';
import { lockDataNames, shownIn } from './data-names-wanted.ts';
import { withdrawOfData } from './state-of-data.ts';

/**
 * Rejects names in data: these column values do not name any entity of ours. This applies to later versions of the
 * dataset too; statements from an earlier confirmation are withdrawn.
 */
export async function rejectDataNames(
  writing: Writing,
  ids: readonly string[],
  by: EntityChanger | null,
  now: Date,
  why = '',
): Promise<{ rejected: number; entityIds: string[] }> {
  await oneEntityChangeAtATime(writing);
  const names = await lockDataNames(writing, ids);
  await allowChange(writing, shownIn(names), by);
  const who = by?.member.id ?? null;
  await withdrawOfData(writing, names, 'The name in the data was said to be nobody’s.', who, now);
  await writing
    .updateTable('data_names')
    .set({ state: 'rejected', decided_by: who, decided_at: now })
    .where(
      'id',
      'in',
      names.map(({ id }) => id),
    )
    .execute();
  const entityIds = [...new Set(names.flatMap(({ entity_id }) => (entity_id ? [entity_id] : [])))];
  for (const entityId of entityIds) {
    await keepDecision(writing, {
      kind: 'reject',
      entityId,
      details: {
        dataNames: names
          .filter((name) => name.entity_id === entityId)
          .map(({ id, entity_id, state }) => ({ id, from: entity_id, state })),
      },
      why,
      by: who,
      at: now,
    });
    await writing.updateTable('entities').set({ changed_at: now }).where('id', '=', entityId).execute();
  }
  await announceEntities(writing, entityIds);
  return { rejected: names.length, entityIds };
}
