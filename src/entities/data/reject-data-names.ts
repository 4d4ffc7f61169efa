import type { Writing } from '../../store/database.ts';
import { keepDecision } from '../decisions/keep-decision.ts';
import { announceEntities } from '../entity.changes.ts';
import { oneEntityChangeAtATime } from '../one-entity-change-at-a-time.ts';
import { lockDataNames } from './data-names-wanted.ts';
import { withdrawOfData } from './state-of-data.ts';

/**
 * Says no: these values of columns name nobody we keep. That holds in later versions of the dataset too; what a yes had
 * stated because of them is withdrawn.
 */
export async function rejectDataNames(
  writing: Writing,
  ids: readonly string[],
  by: string | null,
  now: Date,
  why = '',
): Promise<{ rejected: number; entityIds: string[] }> {
  await oneEntityChangeAtATime(writing);
  const names = await lockDataNames(writing, ids);
  await withdrawOfData(writing, names, 'The name in the data was said to be nobody’s.', by, now);
  await writing
    .updateTable('data_names')
    .set({ state: 'rejected', decided_by: by, decided_at: now })
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
      by,
      at: now,
    });
    await writing.updateTable('entities').set({ changed_at: now }).where('id', '=', entityId).execute();
  }
  await announceEntities(writing, entityIds);
  return { rejected: names.length, entityIds };
}
