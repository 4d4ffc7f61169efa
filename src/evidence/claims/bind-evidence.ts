import { actAs } from '../../store/act-as.ts';
import type { Writing } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { json } from '../../store/json-column.ts';
import { refusal } from '../../words/refusal.ts';
import type { FigureSource } from '../checks/figure-query.ts';
import { ownSqlOf, type Question, secondOf } from '../checks/question.ts';
import { replaceAccepted } from './accept-evidence.ts';
import { askEchoes } from './echo-proposals.queries.ts';
import { allowChange, type Changer } from './guard-figure.ts';
import { keepSourceVerdict } from './keep-source-verdict.ts';
import { refreshMarks } from './refresh-marks.ts';

/** What a person binds a claim to. */
export type Binding = { readonly query: Question } | { readonly source: FigureSource };

/**
 * Binds a claim to a question or a source of a person's own making. A question is to be checked next (`recheck`).
 * `by` is null where the program itself binds, as in the demo. Answers the evidence's and the story's id.
 */
export async function bindEvidence(
  writing: Writing,
  claimId: string,
  binding: Binding,
  by: Changer | null,
  now: Date,
  note = '',
): Promise<{ evidenceId: string; storyId: string }> {
  const claim = await writing
    .selectFrom('claims')
    .select(['story_id', 'gone_at'])
    .where('id', '=', claimId)
    .forUpdate()
    .executeTakeFirst();
  if (!claim) throw refusal('claimUnknown');
  if (claim.gone_at) throw refusal('sentenceGone');
  if (by) await actAs(writing, by.member.id);
  await allowChange(writing, claimId, by);
  const datasets = 'query' in binding ? await datasetsOf(writing, binding.query) : NO_DATASETS;
  await replaceAccepted(writing, claimId, by, now);
  const evidenceId = newId();
  await writing
    .insertInto('claim_evidence')
    .values({
      id: evidenceId,
      claim_id: claimId,
      kind: 'query' in binding ? 'query' : 'source',
      state: 'accepted',
      ...datasets,
      query: 'query' in binding ? json<unknown>(binding.query) : null,
      source: 'source' in binding ? json<unknown>(binding.source) : null,
      proposed_by: by?.member.id ?? null,
      proposed_at: now,
      decided_by: by?.member.id ?? null,
      decided_at: now,
      note,
    })
    .execute();
  if ('source' in binding) await keepSourceVerdict(writing, claimId, now);
  await askEchoes(writing, claim.story_id);
  await refreshMarks(writing, [claim.story_id]);
  return { evidenceId, storyId: claim.story_id };
}

/** The datasets that evidence rests on, as columns of its row. */
interface DatasetColumns {
  readonly dataset_id: string | null;
  readonly second_dataset_id: string | null;
}

/** The datasets of what rests on none. */
export const NO_DATASETS: DatasetColumns = { dataset_id: null, second_dataset_id: null };

/** The datasets a question asks; a Problem where it names one that is not there. */
export async function datasetsOf(writing: Writing, question: Question): Promise<DatasetColumns> {
  const second = secondOf(question);
  const found = {
    dataset_id: await datasetCalled(writing, question.dataset),
    second_dataset_id: second === null ? null : await datasetCalled(writing, second),
  };
  if (ownSqlOf(question)?.trim() === '') throw refusal('sqlEmpty');
  return found;
}

async function datasetCalled(writing: Writing, slug: string): Promise<string> {
  const row = await writing.selectFrom('datasets').select('id').where('slug', '=', slug).executeTakeFirst();
  if (row) return row.id;
  throw refusal('bindDatasetUnknown', { slug });
}
