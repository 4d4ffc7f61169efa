import { Problem } from '../../errors.ts';
import { actAs } from '../../store/act-as.ts';
import type { Writing } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { json } from '../../store/json-column.ts';
import type { FigureSource } from '../checks/figure-query.ts';
import { ownSqlOf, type Question } from '../checks/question.ts';
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
  if (!claim) throw new Problem('not found', 'There is no such figure.');
  if (claim.gone_at) throw new Problem('gone', 'The sentence is no longer in the story.');
  if (by) await actAs(writing, by.id);
  await allowChange(writing, claimId, by);
  const datasetId = 'query' in binding ? await datasetOf(writing, binding.query) : null;
  await replaceAccepted(writing, claimId, by, now);
  const evidenceId = newId();
  await writing
    .insertInto('claim_evidence')
    .values({
      id: evidenceId,
      claim_id: claimId,
      kind: 'query' in binding ? 'query' : 'source',
      state: 'accepted',
      dataset_id: datasetId,
      query: 'query' in binding ? json<unknown>(binding.query) : null,
      source: 'source' in binding ? json<unknown>(binding.source) : null,
      proposed_by: by?.id ?? null,
      proposed_at: now,
      decided_by: by?.id ?? null,
      decided_at: now,
      note,
    })
    .execute();
  if ('source' in binding) await keepSourceVerdict(writing, claimId, now);
  await askEchoes(writing, claim.story_id);
  await refreshMarks(writing, [claim.story_id]);
  return { evidenceId, storyId: claim.story_id };
}

/** The id of the dataset a question asks; a Problem where it names none. */
export async function datasetOf(writing: Writing, question: Question): Promise<string> {
  const { dataset } = question;
  const row = await writing
    .selectFrom('datasets')
    .select('id')
    .where('slug', '=', dataset)
    .executeTakeFirst();
  if (!row)
    throw new Problem(
      'bad input',
      `There is no dataset “${dataset}”.`,
      'Choose one of those that are listed.',
    );
  if (ownSqlOf(question)?.trim() === '')
    throw new Problem('bad input', 'The SQL is empty.', 'Write one SELECT.');
  return row.id;
}
