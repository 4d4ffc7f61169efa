import type { Reading } from '../../store/database.ts';
import { datasetsOf, selectDatasets, versionOf, withNewest } from './dataset.queries.ts';
import type { Dataset, DatasetVersion } from './dataset.ts';

/*
 * Datasets as readers may see them: those that somebody published. Every public page, feed, chart and answer of the
 * API asks here; the desk, proposals and checks ask `dataset.queries.ts`, which knows the private ones too.
 */

/** The published dataset called `slug`, with its newest version; null when there is none that readers may see. */
export async function findPublishedDataset(reading: Reading, slug: string): Promise<Dataset | null> {
  const row = await selectPublished(reading).where('slug', '=', slug).executeTakeFirst();
  return row ? withNewest(reading, row) : null;
}

/** Every published dataset with its newest version, by slug. */
export async function listPublishedDatasets(reading: Reading): Promise<Dataset[]> {
  return datasetsOf(reading, await selectPublished(reading).orderBy('slug').execute());
}

/** One version of a published dataset by its number; null when there is none that readers may see. */
export async function findPublishedVersion(
  reading: Reading,
  slug: string,
  number: number,
): Promise<DatasetVersion | null> {
  const row = await reading
    .selectFrom('dataset_versions')
    .innerJoin('published_datasets', 'published_datasets.id', 'dataset_versions.dataset_id')
    .selectAll('dataset_versions')
    .where('published_datasets.slug', '=', slug)
    .where('number', '=', number)
    .executeTakeFirst();
  return row ? versionOf(row) : null;
}

function selectPublished(reading: Reading) {
  return selectDatasets(reading).where(
    'datasets.id',
    'in',
    reading.selectFrom('published_datasets').select('published_datasets.id'),
  );
}
