import { actAs } from '../../store/act-as.ts';
import type { Writing } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { json } from '../../store/json-column.ts';
import { type Binding, datasetsOf, NO_DATASETS } from './bind-evidence.ts';
import type { Binder } from './guard-figure.ts';

/** Proposes what a claim is to rest on: nothing changes before somebody accepts it. */
export async function proposeBinding(
  writing: Writing,
  claimId: string,
  binding: Binding,
  by: Binder,
  now: Date,
): Promise<{ evidenceId: string }> {
  await actAs(writing, by.member.id);
  const datasets = 'query' in binding ? await datasetsOf(writing, binding.query) : NO_DATASETS;
  const evidenceId = newId();
  await writing
    .insertInto('claim_evidence')
    .values({
      id: evidenceId,
      claim_id: claimId,
      kind: 'query' in binding ? 'query' : 'source',
      state: 'proposed',
      ...datasets,
      query: 'query' in binding ? json<unknown>(binding.query) : null,
      source: 'source' in binding ? json<unknown>(binding.source) : null,
      score: null,
      proposed_by: by.member.id,
      proposed_at: now,
      decided_by: null,
      decided_at: null,
    })
    .execute();
  return { evidenceId };
}
