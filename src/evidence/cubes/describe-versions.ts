import { LRUCache } from 'lru-cache';
import type { Analytics } from '../../store/analytics.ts';
import type { Reading, Store } from '../../store/database.ts';
import { nameIn } from '../../stories/story.ts';
import type { Dataset, DatasetVersion } from '../datasets/dataset.ts';
import { parquetPath } from '../datasets/parquet-path.ts';
import { correctAgain, type RolesSaid, rolesSaid } from './correct-cube.ts';
import type { Cube } from './cube.ts';
import { describeCube } from './describe-cube.ts';
import { describeTrade, isTrade } from './describe-trade.ts';
import {
  type Description,
  type DescriptionState,
  descriptionStates,
  keepDescription,
  newestCorrections,
  newestDescriptions,
} from './descriptions.queries.ts';
import { profileColumns } from './profile-columns.ts';
import { readStated } from './read-stated.ts';
import type { TableWords } from './table-words.ts';
import { rolesStated } from './with-statement.ts';

/** Raised when tables are described in another way: the program's own descriptions are made anew, corrected ones stay. */
export const EDITION = 31;

/**
 * The datasets whose tables words are linked to. Those that questions of trade are put to are left out: they have proposals
 * of their own. Which they are, `isTrade` alone decides.
 */
export function linkedTables(datasets: readonly Dataset[]): Dataset[] {
  return datasets.filter(({ newest }) => !isTrade(newest));
}

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
  const kept = await newestDescriptions(
    store.reading,
    datasets.map(({ newest }) => newest.id),
  );
  const corrected = await newestCorrections(
    store.reading,
    datasets.flatMap(({ id, newest }) => (kept.has(newest.id) ? [] : [id])),
  );
  const described: DescribedDataset[] = [];
  const unread: { slug: string; error: unknown }[] = [];
  for (const dataset of datasets) {
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

/**
 * The description of the newest version of a dataset as it is to be read now, kept or not, for pages that can keep
 * nothing: where there is none, or one of an earlier edition, the table is described (`number` is then that of the one
 * before, or 0). Throws where the file cannot be read.
 */
export async function readDescription(
  reading: Reading,
  analytics: Analytics,
  dataset: Dataset,
): Promise<DescribedDataset> {
  const { newest } = dataset;
  const state = (await descriptionStates(reading, [newest.id])).get(newest.id);
  const known = state && (await keptDescription(reading, newest.id, state));
  if (known && known.edition >= EDITION)
    return { dataset, cube: known.cube, number: known.number, corrections: known.corrections };
  const before = known?.corrections ?? (await newestCorrections(reading, [dataset.id])).get(dataset.id);
  return { dataset, ...(await describeAnew(analytics, dataset, before)), number: known?.number ?? 0 };
}

/** What the newest version of a dataset is described as, as {@link readDescription} answers it. */
export async function cubeNow(reading: Reading, analytics: Analytics, dataset: Dataset): Promise<Cube> {
  return (await readDescription(reading, analytics, dataset)).cube;
}

/** Descriptions that pages read last: of a table with many values one is megabytes, and somebody leafs through it. */
const lastRead = new LRUCache<string, Description>({ max: 4 });

/** A description is never changed; the time tells two of a number apart, of which one was taken back. */
async function keptDescription(
  reading: Reading,
  versionId: string,
  { number, madeAt }: DescriptionState,
): Promise<Description | undefined> {
  const key = `${versionId} ${number} ${madeAt.toISOString()}`;
  const there = lastRead.get(key);
  if (there) return there;
  const read = (await newestDescriptions(reading, [versionId])).get(versionId);
  if (read?.number === number) lastRead.set(key, read);
  return read;
}

/** A description of the newest version of a dataset with what people corrected that still fits, made now. */
async function describeAnew(
  analytics: Analytics,
  dataset: Dataset,
  corrections: readonly string[] = [],
): Promise<{ cube: Cube; corrections: string[] }> {
  return correctAgain(await describeVersion(analytics, dataset, rolesSaid(corrections)), corrections);
}

/** Describes the newest version of a dataset from its Parquet file, what is said about it, and what people say its columns are. */
export async function describeVersion(
  analytics: Analytics,
  dataset: Dataset,
  said: RolesSaid,
): Promise<Cube> {
  const { newest } = dataset;
  const words = { title: nameIn(dataset.names, 'en'), about: dataset.about, producer: dataset.producer };
  return describeFile(analytics, parquetPath(analytics, newest), newest, words, said);
}

/** Describes a version's Parquet file: a trade table by its roles, any other by what is stated of its columns and their contents. */
export async function describeFile(
  analytics: Analytics,
  file: string,
  version: Pick<DatasetVersion, 'fields' | 'coverage'>,
  words: TableWords,
  said: RolesSaid,
): Promise<Cube> {
  if (isTrade(version)) return describeTrade(analytics, file, version, words);
  const told = new Set([...said].flatMap(([column, role]) => (role === 'measure' ? [] : [column])));
  const statement = await readStated(analytics, file);
  const profile = await profileColumns(analytics, file, version.fields, told, statement);
  // What a person says goes before what the file states.
  const roles = new Map([...rolesStated(profile), ...said]);
  return describeCube(version, profile, words, roles);
}
