import { addDataset } from '../../evidence/datasets/add-dataset.ts';
import { findDataset } from '../../evidence/datasets/dataset.queries.ts';
import type { DatasetSettings } from '../../evidence/datasets/limits.ts';
import type { Store } from '../../store/database.ts';
import { demoDatasets, preparedDemo } from './demo-datasets.ts';

/**
 * Adds the datasets of the demo, as the build has read them where it has. Those that are there already stay as they
 * are. Answers how many were added.
 */
export async function keepDemoDatasets(
  store: Store,
  settings: DatasetSettings & { readonly DATA_DIR: string },
  now: Date,
  datasets = demoDatasets(),
  prepared = preparedDemo,
): Promise<number> {
  let added = 0;
  for (const dataset of datasets) {
    const { name: slug } = JSON.parse(dataset.descriptor ?? '{}') as { name?: string };
    if (slug && (await findDataset(store.reading, slug))) continue;
    const read = async () => prepared(dataset) ?? null;
    await addDataset(store, settings, dataset, { by: null, now, read });
    added += 1;
  }
  return added;
}
