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
  /** Whether a person made it. */
  readonly corrected: boolean;
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
        corrected: row.corrected,
        madeAt: row.made_at,
      },
    ]),
  );
}

/**
 * Keeps a description as the next one of its version. Two processes that describe a version at once keep one: what is
 * there already stays.
 */
export async function keepDescription(
  writing: Writing,
  {
    versionId,
    number,
    edition,
    cube,
    note,
    corrected,
    by,
  }: {
    readonly versionId: string;
    readonly number: number;
    readonly edition: number;
    readonly cube: Cube;
    readonly note: string;
    readonly corrected: boolean;
    readonly by: string | null;
  },
): Promise<void> {
  await sql`insert into dataset_descriptions (version_id, number, edition, cube, note, corrected, made_by)
    select ${versionId}::uuid, ${number}::integer, ${edition}::integer, cast(${JSON.stringify(cube)} as jsonb), ${note}::text, ${corrected}::boolean, ${by}::uuid
    where exists (select 1 from dataset_versions where id = ${versionId}::uuid)
    on conflict do nothing`.execute(writing);
}
