import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import type { FigureRecord } from '../../evidence/claims/claim.ts';
import type { Dataset, DatasetVersion } from '../../evidence/datasets/dataset.ts';
import { datasetFolder } from '../../store/analytics.ts';
import type { Store } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { json } from '../../store/json-column.ts';
import { setMarks } from '../../stories/set-marks.ts';

/** Writes the result of our own SELECT as a Parquet file of the datasets, as an import would. */
export async function plantRows(config: { DATA_DIR: string }, name: string, select: string): Promise<void> {
  const folder = datasetFolder(config);
  mkdirSync(folder, { recursive: true });
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await connection.run(`copy (${select}) to '${join(folder, name).replaceAll("'", "''")}' (format parquet)`);
  connection.closeSync();
}

/** Inserts a dataset with one version, as an import would. */
export async function plantDataset(store: Store, dataset: Dataset): Promise<void> {
  await store.write(async (writing) => {
    await writing
      .insertInto('datasets')
      .values({
        id: dataset.id,
        slug: dataset.slug,
        names: json(dataset.names),
        about: dataset.about,
        producer: dataset.producer,
        producer_url: dataset.producerUrl,
        licence: dataset.licence,
        licence_url: dataset.licenceUrl,
        redistributable: dataset.redistributable,
        published_at: dataset.publishedAt,
        made_by: null,
      })
      .execute();
  });
  await plantVersion(store, dataset.newest);
}

/** Inserts one version of a dataset. */
export async function plantVersion(store: Store, version: DatasetVersion): Promise<void> {
  await store.write((writing) =>
    writing
      .insertInto('dataset_versions')
      .values({
        id: version.id,
        dataset_id: version.datasetId,
        number: version.number,
        sha256: version.sha256,
        file_name: version.fileName,
        file_bytes: version.fileBytes,
        format: version.format,
        encoding: version.encoding,
        parquet: version.parquet,
        parquet_sha256: version.sha256,
        parquet_bytes: version.parquetBytes,
        row_count: version.rowCount,
        fields: json(version.fields),
        coverage: json(version.coverage),
        changes: version.changes === null ? null : json(version.changes),
        producer_version: version.producerVersion,
        retrieved: version.retrieved,
        source_url: version.sourceUrl,
        note: version.note,
        was_revision_of: version.wasRevisionOf,
        added_by: null,
      })
      .execute(),
  );
}

/** Inserts a figure in the story with this id: its claim, evidence, newest check and verdicts, with new ids. */
export async function plantFigure(
  store: Store,
  storyId: string,
  record: FigureRecord,
): Promise<{ id: string; check: string | null }> {
  const id = newId();
  const check = record.check ? newId() : null;
  const { claim, evidence, verdicts } = record;
  await store.write(async (writing) => {
    await writing
      .insertInto('claims')
      .values({
        id,
        story_id: storyId,
        position: claim.position,
        exact: claim.exact,
        prefix: claim.prefix,
        suffix: claim.suffix,
        start_at: claim.start,
        end_at: claim.end,
        sentence: claim.sentence,
        figure: json(claim.figure),
        mark: claim.mark ?? '',
        gone_at: null,
      })
      .execute();
    if (!evidence) return;
    const evidenceId = newId();
    const { rests } = evidence;
    await writing
      .insertInto('claim_evidence')
      .values({
        id: evidenceId,
        claim_id: id,
        kind: rests.kind,
        state: 'accepted',
        dataset_id: rests.kind === 'query' ? rests.datasetId : null,
        query: rests.kind === 'query' ? json(rests.query) : null,
        source: rests.kind === 'source' ? json(rests.source) : null,
        score: null,
        proposed_by: null,
        decided_by: null,
        decided_at: evidence.decidedAt,
      })
      .execute();
    if (record.check && check) {
      await writing
        .insertInto('checks')
        .values({
          id: check,
          claim_id: id,
          evidence_id: evidenceId,
          dataset_version_id: record.check.version?.id ?? null,
          at: record.check.at,
          sql: record.check.sql,
          readings: json([]),
          rows: json(record.check.series),
          basis: record.check.basis === null ? null : json(record.check.basis),
          milliseconds: 1,
        })
        .execute();
    }
    for (const verdict of verdicts) {
      await writing
        .insertInto('verdicts')
        .values({
          id: newId(),
          claim_id: id,
          check_id: verdict.checkId ? check : null,
          verdict: verdict.verdict,
          reason: verdict.reason,
          details: json(verdict.details),
          made_by: null,
          signed: verdict.signed,
          note: verdict.note,
          at: verdict.at,
        })
        .execute();
    }
    const marks = await writing
      .selectFrom('claims')
      .select('mark')
      .where('story_id', '=', storyId)
      .orderBy('position')
      .execute();
    await setMarks(writing, storyId, marks.map(({ mark }) => mark).join(''));
  });
  return { id, check };
}
