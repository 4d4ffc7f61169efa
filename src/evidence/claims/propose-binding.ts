import { actAs } from '../../store/act-as.ts';
import type { Writing } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { json } from '../../store/json-column.ts';
import { type Binding, datasetOf } from './bind-evidence.ts';
import type { Decider } from './guard-figure.ts';

/** Proposes what a claim is to rest on: nothing changes before somebody accepts it. */
export async function proposeBinding(
  writing: Writing,
  claimId: string,
  binding: Binding,
  by: Decider,
  now: Date,
): Promise<{ evidenceId: string }> {
  await actAs(writing, by.id);
  const datasetId = 'query' in binding ? await datasetOf(writing, binding.query) : null;
  const evidenceId = newId();
  await writing
    .insertInto('claim_evidence')
    .values({
      id: evidenceId,
      claim_id: claimId,
      kind: 'query' in binding ? 'query' : 'source',
      state: 'proposed',
      dataset_id: datasetId,
      query: 'query' in binding ? json<unknown>(binding.query) : null,
      source: 'source' in binding ? json<unknown>(binding.source) : null,
      score: null,
      proposed_by: by.id,
      proposed_at: now,
      decided_by: null,
      decided_at: null,
    })
    .execute();
  return { evidenceId };
}
