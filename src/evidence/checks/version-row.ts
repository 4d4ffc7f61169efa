import { type RawBuilder, sql } from 'kysely';
import type { Coverage, DatasetField, DatasetVersion, VersionChanges } from '../datasets/dataset.ts';

/** The columns of `dataset_versions` that make a version, named so that they can stand beside others in one row. */
export const versionFields = [
  'dataset_versions.id as version_id',
  'dataset_versions.dataset_id',
  'dataset_versions.number',
  'dataset_versions.sha256',
  'dataset_versions.file_name',
  'dataset_versions.file_bytes',
  'dataset_versions.format',
  'dataset_versions.encoding',
  'dataset_versions.parquet',
  'dataset_versions.parquet_bytes',
  'dataset_versions.row_count',
  'dataset_versions.fields',
  'dataset_versions.coverage',
  'dataset_versions.changes',
  'dataset_versions.producer_version',
  'dataset_versions.retrieved',
  'dataset_versions.source_url',
  'dataset_versions.licence as version_licence',
  'dataset_versions.citation',
  'dataset_versions.note as version_note',
  'dataset_versions.was_revision_of',
  'dataset_versions.added_at',
] as const;

/** A row of those columns; all null where nothing was joined. */
export interface VersionRow {
  version_id: string | null;
  dataset_id: string | null;
  number: number | null;
  sha256: string | null;
  file_name: string | null;
  file_bytes: number | null;
  format: string | null;
  encoding: string | null;
  parquet: string | null;
  parquet_bytes: number | null;
  row_count: number | null;
  fields: unknown;
  coverage: unknown;
  changes: unknown;
  producer_version: string | null;
  retrieved: Date | null;
  source_url: string | null;
  version_licence: string | null;
  citation: string | null;
  version_note: string | null;
  was_revision_of: string | null;
  added_at: Date | null;
}

/** The version that a row holds. */
export function versionOf(row: VersionRow): DatasetVersion {
  return {
    id: row.version_id ?? '',
    datasetId: row.dataset_id ?? '',
    number: row.number ?? 0,
    sha256: row.sha256 ?? '',
    fileName: row.file_name ?? '',
    fileBytes: Number(row.file_bytes ?? 0),
    format: (row.format ?? 'csv') as DatasetVersion['format'],
    encoding: row.encoding,
    parquet: row.parquet ?? '',
    parquetBytes: Number(row.parquet_bytes ?? 0),
    rowCount: Number(row.row_count ?? 0),
    fields: (row.fields ?? []) as readonly DatasetField[],
    coverage: row.coverage as Coverage,
    changes: row.changes as VersionChanges | null,
    producerVersion: row.producer_version,
    retrieved: row.retrieved,
    sourceUrl: row.source_url,
    licence: row.version_licence,
    citation: row.citation,
    note: row.version_note ?? '',
    wasRevisionOf: row.was_revision_of,
    addedAt: row.added_at ?? new Date(0),
  };
}

/** A version in one value, of a second one that stands in the same row; null where nothing was joined as `alias`. */
export function versionJson(alias: string): RawBuilder<unknown> {
  const at = (column: string) => sql.ref(`${alias}.${column}`);
  return sql<unknown>`case when ${at('id')} is null then null
    else to_jsonb(${sql.table(alias)}) || jsonb_build_object('version_id', ${at('id')},
      'version_licence', ${at('licence')}, 'version_note', ${at('note')}) end`;
}

/** The version that {@link versionJson} holds, in which times are texts. */
export function versionOfJson(json: unknown): DatasetVersion {
  const row = json as Omit<VersionRow, 'retrieved' | 'added_at'> & {
    readonly retrieved: string | null;
    readonly added_at: string | null;
  };
  const date = (text: string | null) => (text === null ? null : new Date(text));
  return versionOf({ ...row, retrieved: date(row.retrieved), added_at: date(row.added_at) });
}
