import { type Config, readConfig } from '../../config.ts';
import { Problem } from '../../errors.ts';
import { findDataset } from '../../evidence/datasets/dataset.queries.ts';
import type { Dataset } from '../../evidence/datasets/dataset.ts';
import { silentLog } from '../../log.ts';
import type { Store } from '../../store/database.ts';
import { openAnswering } from '../../store/open-answering.ts';

/** Opens the newsroom's database for one command about datasets, and closes it. */
export async function onDatasets<T>(act: (store: Store, config: Config) => Promise<T>): Promise<T> {
  const config = readConfig();
  const store = await openAnswering(config, silentLog);
  try {
    return await act(store, config);
  } finally {
    await store.close();
  }
}

/** The dataset called `slug`; a Problem that says how to see which there are. */
export async function datasetCalled(store: Store, slug: string): Promise<Dataset> {
  const dataset = await findDataset(store.reading, slug);
  if (dataset) return dataset;
  throw new Problem('not found', `There is no dataset "${slug}".`, 'See `sourceline datasets list`.');
}
