import { join } from 'node:path';
import type { Analytics } from '../../store/analytics.ts';
import type { Reading, Store } from '../../store/database.ts';
import { nameIn } from '../../stories/story.ts';
import type { Dataset, DatasetVersion } from '../datasets/dataset.ts';
import { correctAgain } from './correct-cube.ts';
import type { Cube } from './cube.ts';
import { describeCube } from './describe-cube.ts';
import { keepDescription, newestCorrections, newestDescriptions } from './descriptions.queries.ts';
import { profileColumns } from './profile-columns.ts';

/** Raised when tables are described in another way: the program's own descriptions are made anew, corrected ones stay. */
export const EDITION = 4;

/** A dataset with the description of its newest version. */
export interface DescribedDataset {
  readonly dataset: Dataset;
  readonly cube: Cube;
  /** Which description of the version it is. */
  readonly number: number;
  /** What people corrected, as "COLUMN.WHAT=VALUE". */
  readonly corrections: readonly string[];
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
  const corrected = await newestCorrections(
    store.reading,
    wanted.flatMap(({ id, newest }) => (kept.has(newest.id) ? [] : [id])),
  );
  const described: DescribedDataset[] = [];
  const unread: { slug: string; error: unknown }[] = [];
  for (const dataset of wanted) {
    const known = kept.get(dataset.newest.id);
    if (known && known.edition >= EDITION) {
      const { cube, number, corrections } = known;
      described.push({ dataset, cube, number, corrections });
      continue;
    }
    try {
      const { cube, corrections } = await describeAnew(
        analytics,
        dataset,
        known?.corrections ?? corrected.get(dataset.id),
      );
      const number = (known?.number ?? 0) + 1;
      await store.write((writing) =>
        keepDescription(writing, {
          versionId: dataset.newest.id,
          number,
          edition: EDITION,
          cube,
          note: '',
          corrections,
          by: null,
        }),
      );
      described.push({ dataset, cube, number, corrections });
    } catch (error) {
      unread.push({ slug: dataset.slug, error });
    }
  }
  return { described, unread };
}

/** A description of the newest version of a dataset with what people corrected, made now. */
async function describeAnew(
  analytics: Analytics,
  dataset: Dataset,
  corrections: readonly string[] = [],
): Promise<{ cube: Cube; corrections: readonly string[] }> {
  return correctAgain(await describeVersion(analytics, dataset), corrections);
}

/**
 * What the newest version of a dataset is described as, for pages that can keep nothing; null where it is of trade.
 * Throws where its file cannot be read.
 */
export async function cubeNow(
  reading: Reading,
  analytics: Analytics,
  dataset: Dataset,
): Promise<Cube | null> {
  if (isTrade(dataset.newest)) return null;
  const known = (await newestDescriptions(reading, [dataset.newest.id])).get(dataset.newest.id);
  if (known && known.edition >= EDITION) return known.cube;
  const corrected = known?.corrections ?? (await newestCorrections(reading, [dataset.id])).get(dataset.id);
  return (await describeAnew(analytics, dataset, corrected)).cube;
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

/**
 * Whether a version is one of trade, which is asked by reporter, partner, product and flow. A column called "country",
 * which may be a partner's, makes none by itself: most tables have one.
 */
export function isTrade({ fields, coverage }: Pick<DatasetVersion, 'fields' | 'coverage'>): boolean {
  const has = (one: DatasetVersion['fields'][number]['role']) => fields.some(({ role }) => role === one);
  return coverage.flows.length > 0 || has('flow') || (has('partner') && (has('reporter') || has('product')));
}
