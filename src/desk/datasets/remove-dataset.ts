import { announceDataset } from '../../evidence/datasets/dataset.changes.ts';
import { claimsOnDataset, statementsOnDataset } from '../../evidence/datasets/dataset.queries.ts';
import type { Dataset } from '../../evidence/datasets/dataset.ts';
import { sweepDatasetFiles } from '../../evidence/datasets/dataset-files.ts';
import { oneDatasetAtATime } from '../../evidence/datasets/one-dataset-at-a-time.ts';
import { actAs } from '../../store/act-as.ts';
import type { Store } from '../../store/database.ts';
import { refusal } from '../../words/refusal.ts';
import type { DatasetManager } from './dataset-manager.ts';

/** Removes a dataset with its versions and their files; refuses while an accepted claim or a statement of an entity rests on it. */
export async function removeDataset(
  store: Store,
  settings: { readonly DATA_DIR: string },
  { id, slug }: Pick<Dataset, 'id' | 'slug'>,
  by: DatasetManager,
): Promise<void> {
  await store.write(async (writing) => {
    await actAs(writing, by.member?.id ?? null);
    await oneDatasetAtATime(writing);
    const claims = await claimsOnDataset(writing, id);
    if (claims > 0) throw refusal('datasetHasFigures', { count: claims, slug });
    // A transaction that adds a statement about a row locks its version until it ends.
    await writing
      .selectFrom('dataset_versions')
      .select('id')
      .where('dataset_id', '=', id)
      .orderBy('id')
      .forUpdate()
      .execute();
    const statements = await statementsOnDataset(writing, id);
    if (statements > 0) throw refusal('datasetHasStatements', { count: statements, slug });
    // A version names the one it revised: the newest goes first.
    await writing
      .updateTable('dataset_versions')
      .set({ was_revision_of: null })
      .where('dataset_id', '=', id)
      .execute();
    await writing.deleteFrom('datasets').where('id', '=', id).execute();
    await announceDataset(writing, slug);
  });
  await sweepDatasetFiles(store, settings);
}
