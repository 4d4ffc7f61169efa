import { Problem } from '../../errors.ts';
import { findDataset } from '../../evidence/datasets/dataset.queries.ts';
import type { Dataset } from '../../evidence/datasets/dataset.ts';
import type { Store } from '../../store/database.ts';

/** The dataset called `slug`; a Problem that says how to see which there are. */
export async function datasetCalled(store: Store, slug: string): Promise<Dataset> {
  const dataset = await findDataset(store.reading, slug);
  if (dataset) return dataset;
  throw new Problem('not found', `There is no dataset "${slug}".`, 'See `sourceline datasets list`.');
}
