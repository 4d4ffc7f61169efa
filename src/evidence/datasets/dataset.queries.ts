import { type Selectable, type SqlBool, sql } from 'kysely';
import type { Reading } from '../../store/database.ts';
import type { EvidenceTables } from '../../store/evidence-tables.ts';
import type { Coverage, Dataset, DatasetField, DatasetVersion, VersionChanges } from './dataset.ts';
import { valuesOpen } from './open-values.ts';

type DatasetRow = Selectable<EvidenceTables['datasets']> & { values_open: boolean };
type VersionRow = Selectable<EvidenceTables['dataset_versions']>;

/** A story that stands on a dataset. */
export interface DatasetStory {
  readonly id: string;
  readonly slug: string;
  readonly language: string;
  readonly headline: string;
  readonly publishedAt: Date | null;
  /** How many of its figures are bound to the dataset. */
  readonly figures: number;
}

/** The dataset called `slug`, with its newest version; null when there is none. */
export async function findDataset(reading: Reading, slug: string): Promise<Dataset | null> {
  const row = await selectDatasets(reading).where('slug', '=', slug).executeTakeFirst();
  return row ? withNewest(reading, row) : null;
}

/** Every dataset with its newest version, by slug. */
export async function listDatasets(reading: Reading): Promise<Dataset[]> {
  return datasetsOf(reading, await selectDatasets(reading).orderBy('slug').execute());
}

/** Rows of datasets, each with its newest version. */
export async function datasetsOf(reading: Reading, rows: readonly DatasetRow[]): Promise<Dataset[]> {
  const newest = await reading
    .selectFrom('dataset_versions')
    .distinctOn('dataset_id')
    .selectAll()
    .orderBy('dataset_id')
    .orderBy('number', 'desc')
    .execute();
  const byDataset = new Map(newest.map((row) => [row.dataset_id, row]));
  return rows.flatMap((row) => {
    const version = byDataset.get(row.id);
    return version ? [datasetOf(row, versionOf(version))] : [];
  });
}

/** The versions of a dataset, the newest first. */
export async function listVersions(reading: Reading, datasetId: string): Promise<DatasetVersion[]> {
  const rows = await reading
    .selectFrom('dataset_versions')
    .selectAll()
    .where('dataset_id', '=', datasetId)
    .orderBy('number', 'desc')
    .execute();
  return rows.map(versionOf);
}

/** One version by the dataset's slug and its number; null when there is none. */
export async function findVersion(
  reading: Reading,
  slug: string,
  number: number,
): Promise<DatasetVersion | null> {
  const row = await reading
    .selectFrom('dataset_versions')
    .innerJoin('datasets', 'datasets.id', 'dataset_versions.dataset_id')
    .selectAll('dataset_versions')
    .where('datasets.slug', '=', slug)
    .where('number', '=', number)
    .executeTakeFirst();
  return row ? versionOf(row) : null;
}

/** The published stories of which a figure is bound to a dataset, the newest first. */
export async function datasetStories(reading: Reading, datasetId: string): Promise<DatasetStory[]> {
  const rows = await reading
    .selectFrom('claim_evidence')
    .innerJoin('claims', 'claims.id', 'claim_evidence.claim_id')
    .innerJoin('stories', 'stories.id', 'claims.story_id')
    .select(['stories.id', 'stories.slug', 'stories.language', 'stories.headline', 'stories.published_at'])
    .select(({ fn }) => fn.countAll<number>().as('figures'))
    .where(restsOn(datasetId))
    .where('claim_evidence.state', '=', 'accepted')
    .where('claims.gone_at', 'is', null)
    .where('stories.state', '=', 'published')
    .groupBy('stories.id')
    .orderBy('stories.published_at', 'desc')
    .orderBy('stories.id')
    .execute();
  return rows.map(({ id, slug, language, headline, published_at, figures }) => ({
    id,
    slug,
    language,
    headline,
    publishedAt: published_at,
    figures: Number(figures),
  }));
}

/** Whether evidence rests on a dataset, by its question or by the people that it is divided by. */
function restsOn(datasetId: string) {
  return sql<SqlBool>`${datasetId}::uuid in (claim_evidence.dataset_id, claim_evidence.second_dataset_id)`;
}

/** How many claims rest on a dataset: their evidence was accepted. */
export async function claimsOnDataset(reading: Reading, datasetId: string): Promise<number> {
  const { count } = await reading
    .selectFrom('claim_evidence')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where(restsOn(datasetId))
    .where('state', '=', 'accepted')
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** How many statements of entities are from a row of a dataset: those that nobody withdrew. */
export async function statementsOnDataset(reading: Reading, datasetId: string): Promise<number> {
  const { count } = await reading
    .selectFrom('statements')
    .innerJoin('dataset_versions as v', 'v.id', 'statements.dataset_version_id')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('v.dataset_id', '=', datasetId)
    .where('statements.withdrawn_at', 'is', null)
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** The Parquet files that some version is made of. */
export async function parquetFilesInUse(reading: Reading): Promise<Set<string>> {
  const rows = await reading.selectFrom('dataset_versions').select('parquet').distinct().execute();
  return new Set(rows.map(({ parquet }) => parquet));
}

/** Rows of datasets, each with whether readers may see its values. */
export function selectDatasets(reading: Reading) {
  return reading.selectFrom('datasets').selectAll().select(valuesOpen('datasets').as('values_open'));
}

/** A row of a dataset with its newest version; null where it has none yet. */
export async function withNewest(reading: Reading, row: DatasetRow): Promise<Dataset | null> {
  const version = await reading
    .selectFrom('dataset_versions')
    .selectAll()
    .where('dataset_id', '=', row.id)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  return version ? datasetOf(row, versionOf(version)) : null;
}

function datasetOf(row: DatasetRow, newest: DatasetVersion): Dataset {
  return {
    id: row.id,
    slug: row.slug,
    names: row.names,
    about: row.about,
    producer: row.producer,
    producerUrl: row.producer_url,
    licence: row.licence,
    licenceUrl: row.licence_url,
    redistributable: row.redistributable,
    valuesOpen: row.values_open,
    rolesConfirmed: row.roles_confirmed,
    demo: row.demo,
    publishedAt: row.published_at,
    newest,
  };
}

/** The version that a row of `dataset_versions` holds. */
export function versionOf(row: VersionRow): DatasetVersion {
  return {
    id: row.id,
    datasetId: row.dataset_id,
    number: row.number,
    sha256: row.sha256,
    fileName: row.file_name,
    fileBytes: Number(row.file_bytes),
    format: row.format as DatasetVersion['format'],
    encoding: row.encoding,
    parquet: row.parquet,
    parquetBytes: Number(row.parquet_bytes),
    rowCount: Number(row.row_count),
    fields: row.fields as readonly DatasetField[],
    coverage: row.coverage as Coverage,
    changes: row.changes as VersionChanges | null,
    producerVersion: row.producer_version,
    retrieved: row.retrieved,
    sourceUrl: row.source_url,
    licence: row.licence,
    citation: row.citation,
    note: row.note,
    wasRevisionOf: row.was_revision_of,
    addedAt: row.added_at,
  };
}
