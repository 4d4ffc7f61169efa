import { sql } from 'kysely';
import type { Reading, Writing } from '../../store/database.ts';
import type { Cube } from './cube.ts';

/** A description of a version. */
export interface Description {
  readonly versionId: string;
  /** From 1; each correction is one more. */
  readonly number: number;
  readonly edition: number;
  readonly cube: Cube;
  readonly note: string;
  /** What people corrected of it, in order. */
  readonly corrections: readonly string[];
  readonly madeAt: Date;
}

/** The newest description of each version that has one. */
export async function newestDescriptions(
  reading: Reading,
  versionIds: readonly string[],
): Promise<Map<string, Description>> {
  if (versionIds.length === 0) return new Map();
  const rows = await reading
    .selectFrom('dataset_descriptions')
    .distinctOn('version_id')
    .selectAll()
    .where('version_id', '=', sql<string>`any(${[...versionIds]})`)
    .orderBy('version_id')
    .orderBy('number', 'desc')
    .execute();
  return new Map(
    rows.map((row) => [
      row.version_id,
      {
        versionId: row.version_id,
        number: row.number,
        edition: row.edition,
        cube: row.cube as Cube,
        note: row.note,
        corrections: row.corrections as string[],
        madeAt: row.made_at,
      },
    ]),
  );
}

/** What people corrected of the newest described version of each dataset, by the dataset's id. */
export async function newestCorrections(
  reading: Reading,
  datasetIds: readonly string[],
): Promise<Map<string, readonly string[]>> {
  if (datasetIds.length === 0) return new Map();
  const rows = await reading
    .selectFrom('dataset_descriptions as d')
    .innerJoin('dataset_versions as v', 'v.id', 'd.version_id')
    .distinctOn('v.dataset_id')
    .select(['v.dataset_id', 'd.corrections'])
    .where('v.dataset_id', '=', sql<string>`any(${[...datasetIds]})`)
    .orderBy('v.dataset_id')
    .orderBy('v.number', 'desc')
    .orderBy('d.number', 'desc')
    .execute();
  return new Map(rows.map((row) => [row.dataset_id, row.corrections as string[]]));
}

/**
 * Adds a description to a version, under a number that it has not had. Answers false, and adds nothing, where another
 * process was first or the version is gone.
 */
export async function keepDescription(
  writing: Writing,
  {
    versionId,
    number,
    edition,
    cube,
    note,
    corrections,
    by,
  }: {
    readonly versionId: string;
    readonly number: number;
    readonly edition: number;
    readonly cube: Cube;
    readonly note: string;
    readonly corrections: readonly string[];
    readonly by: string | null;
  },
): Promise<boolean> {
  const { numAffectedRows } =
    await sql`insert into dataset_descriptions (version_id, number, edition, cube, note, corrections, made_by)
    select ${versionId}::uuid, ${number}::integer, ${edition}::integer, cast(${JSON.stringify(cube)} as jsonb), ${note}::text, cast(${JSON.stringify(corrections)} as jsonb), ${by}::uuid
    where exists (select 1 from dataset_versions where id = ${versionId}::uuid)
    on conflict do nothing`.execute(writing);
  return numAffectedRows === 1n;
}
