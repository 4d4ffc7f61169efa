import type { Writing } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { json } from '../../store/tables.ts';
import { refusal } from '../../words/refusal.ts';
import type { Dataset } from './dataset.ts';
import type { AboutDataset, Adding, DatasetFile } from './dataset-file.ts';
import { oneDatasetAtATime } from './one-dataset-at-a-time.ts';
import type { ImportedFile } from './reading/import-file.ts';

/** A version to be kept, and what it is a version of. */
export interface VersionToKeep {
  readonly about: AboutDataset & { readonly rolesConfirmed: boolean };
  readonly imported: ImportedFile;
  /** The dataset as it was when the file was compared with it; null when there was none. */
  readonly before: Dataset | null;
  readonly given: DatasetFile;
  readonly producerVersion: string | null;
  /** When the file was fetched, as its descriptor says; null where it does not. */
  readonly retrieved: Date | null;
  readonly adding: Adding;
  readonly id: string;
}

/** Saves a version, and its dataset where it is the first; refuses when another version came in between. */
export async function keepVersion(writing: Writing, version: VersionToKeep): Promise<void> {
  const { about, imported, before, given, adding } = version;
  await oneDatasetAtATime(writing);
  const now = await writing
    .selectFrom('datasets')
    .leftJoin('dataset_versions', 'dataset_versions.dataset_id', 'datasets.id')
    .select(['datasets.id', 'dataset_versions.id as version_id'])
    .where('slug', '=', about.slug)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  if ((now?.version_id ?? null) !== (before?.newest.id ?? null))
    throw refusal('datasetChangedMeanwhile', { slug: about.slug });
  const datasetId = before ? before.id : await keepDataset(writing, version);
  if (before) await updateDataset(writing, before, version);
  await writing
    .insertInto('dataset_versions')
    .values({
      id: version.id,
      dataset_id: datasetId,
      number: (before?.newest.number ?? 0) + 1,
      sha256: imported.sha256,
      file_name: given.fileName,
      file_bytes: imported.bytes,
      format: imported.format,
      encoding: imported.encoding,
      parquet: `${imported.parquetSha256}.parquet`,
      parquet_sha256: imported.parquetSha256,
      parquet_bytes: imported.parquetBytes,
      row_count: imported.rowCount,
      fields: json<unknown>(imported.fields),
      coverage: json<unknown>(imported.coverage),
      changes: imported.changes ? json<unknown>(imported.changes) : null,
      producer_version: version.producerVersion,
      retrieved: given.retrieved ?? version.retrieved,
      source_url: given.sourceUrl ?? null,
      licence: given.versionLicence ?? null,
      citation: given.citation ?? null,
      note: given.note ?? '',
      was_revision_of: before?.newest.id ?? null,
      added_at: adding.now,
      added_by: adding.by,
    })
    .execute();
}

async function keepDataset(writing: Writing, { about, given, adding }: VersionToKeep): Promise<string> {
  const id = newId();
  await writing
    .insertInto('datasets')
    .values({
      id,
      slug: about.slug,
      names: json(about.names),
      about: about.about,
      producer: about.producer ?? 'not stated',
      producer_url: about.producerUrl,
      licence: about.licence ?? 'not stated',
      licence_url: about.licenceUrl,
      // Nobody having said that rows may be handed on, they are not.
      redistributable: about.redistributable ?? false,
      roles_confirmed: about.rolesConfirmed,
      demo: given.demo ?? false,
      published_at: given.published ? adding.now : null,
      created_at: adding.now,
      made_by: adding.by,
    })
    .execute();
  return id;
}

/** What is said of the dataset with a new version replaces what was said before; what is not said stays. */
async function updateDataset(
  writing: Writing,
  before: Dataset,
  { about, given }: VersionToKeep,
): Promise<void> {
  const names =
    given.title || given.names || given.descriptor ? { ...before.names, ...about.names } : before.names;
  await writing
    .updateTable('datasets')
    .set({
      names: json(names),
      about: about.about || before.about,
      producer: about.producer ?? before.producer,
      producer_url: about.producerUrl ?? before.producerUrl,
      licence: about.licence ?? before.licence,
      licence_url: about.licenceUrl ?? before.licenceUrl,
      redistributable: about.redistributable ?? before.redistributable,
      roles_confirmed: before.rolesConfirmed || about.rolesConfirmed,
    })
    .where('id', '=', before.id)
    .execute();
}
