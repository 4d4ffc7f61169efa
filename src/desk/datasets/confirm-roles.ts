import { announceDataset } from '../../evidence/datasets/dataset.changes.ts';
import { actAs } from '../../store/act-as.ts';
import type { Writing } from '../../store/database.ts';
import { refusal } from '../../words/refusal.ts';
import type { DatasetManager } from './dataset-manager.ts';

/**
 * Says yes to the roles that were guessed from the names of a dataset's columns. `seen` is the number of the version
 * whose columns somebody looked at; throws `conflict` where there is a newer one.
 */
export async function confirmRoles(
  writing: Writing,
  { slug, seen }: { readonly slug: string; readonly seen: number },
  by: DatasetManager,
): Promise<void> {
  await actAs(writing, by.member?.id ?? null);
  const dataset = await writing
    .selectFrom('datasets')
    .select('id')
    .where('slug', '=', slug)
    .forUpdate()
    .executeTakeFirst();
  if (!dataset) throw refusal('datasetUnknown', { slug });
  const newest = await writing
    .selectFrom('dataset_versions')
    .select((eb) => eb.fn.max('number').as('number'))
    .where('dataset_id', '=', dataset.id)
    .executeTakeFirst();
  if (newest?.number !== seen) {
    throw refusal('datasetVersionPassed');
  }
  await writing.updateTable('datasets').set({ roles_confirmed: true }).where('id', '=', dataset.id).execute();
  await announceDataset(writing, slug);
}
