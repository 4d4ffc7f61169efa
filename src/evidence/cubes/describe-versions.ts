import { join } from 'node:path';
import type { Analytics } from '../../store/analytics.ts';
import type { Store } from '../../store/database.ts';
import { nameIn } from '../../stories/story.ts';
import type { Dataset, DatasetVersion } from '../datasets/dataset.ts';
import type { Cube } from './cube.ts';
import { describeCube } from './describe-cube.ts';
import { keepDescription, newestDescriptions } from './descriptions.queries.ts';
import { profileColumns } from './profile-columns.ts';

/** Raised when tables are described in another way: the program's own descriptions are made anew, corrected ones stay. */
export const EDITION = 3;

/** A dataset with the description of its newest version. */
export interface DescribedDataset {
  readonly dataset: Dataset;
  readonly cube: Cube;
  /** Which description of the version it is. */
  readonly number: number;
  readonly corrected: boolean;
}

/**
 * The descriptions of the newest versions of datasets; those that have none yet, or one of an earlier edition, are
 * described and kept. What cannot be read is left out and named in `unread`.
 */
export async function describeDatasets(
  store: Store,
  analytics: Analytics,
  datasets: readonly Dataset[],
): Promise<{ described: DescribedDataset[]; unread: { slug: string; error: unknown }[] }> {
  const wanted = datasets.filter(({ newest }) => !isTrade(newest));
  const kept = await newestDescriptions(
    store.reading,
    wanted.map(({ newest }) => newest.id),
  );
  const described: DescribedDataset[] = [];
  const unread: { slug: string; error: unknown }[] = [];
  for (const dataset of wanted) {
    const known = kept.get(dataset.newest.id);
    if (known && (known.edition >= EDITION || known.corrected)) {
      described.push({ dataset, cube: known.cube, number: known.number, corrected: known.corrected });
      continue;
    }
    try {
      const cube = await describeVersion(analytics, dataset);
      const number = (known?.number ?? 0) + 1;
      await store.write((writing) =>
        keepDescription(writing, {
          versionId: dataset.newest.id,
          number,
          edition: EDITION,
          cube,
          note: '',
          corrected: false,
          by: null,
        }),
      );
      described.push({ dataset, cube, number, corrected: false });
    } catch (error) {
      unread.push({ slug: dataset.slug, error });
    }
  }
  return { described, unread };
}

/** Describes the newest version of a dataset from its Parquet file and what is said about it. */
export async function describeVersion(analytics: Analytics, dataset: Dataset): Promise<Cube> {
  const { newest } = dataset;
  const profile = await profileColumns(analytics, join(analytics.folder, newest.parquet), newest.fields);
  return describeCube(newest, profile, {
    title: nameIn(dataset.names, 'en'),
    about: dataset.about,
    producer: dataset.producer,
  });
}

/** Whether a version is one of trade, which is asked by reporter, partner, product and flow. */
export function isTrade({ fields, coverage }: Pick<DatasetVersion, 'fields' | 'coverage'>): boolean {
  return coverage.flows.length > 0 || fields.some(({ role }) => role === 'partner' || role === 'flow');
}
