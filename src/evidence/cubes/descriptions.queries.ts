import { sql } from 'kysely';
import type { Reading, Writing } from '../../store/database.ts';
import { announceDataset } from '../datasets/dataset.changes.ts';
import type { Cube } from './cube.ts';
import { countGuesses } from './how-sure.ts';

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

/** What those of these versions are described as, now, that measure something by a concept of the lexicon, by their ids. */
export async function describedAs(
  reading: Reading,
  versionIds: readonly string[],
  concept: string,
): Promise<Map<string, Cube>> {
  if (versionIds.length === 0) return new Map();
  const newest = reading
    .selectFrom('dataset_descriptions')
    .distinctOn('version_id')
    .select(['version_id', 'cube'])
    .where('version_id', '=', sql<string>`any(${[...versionIds]})`)
    .orderBy('version_id')
    .orderBy('number', 'desc');
  const rows = await reading
    .selectFrom(newest.as('d'))
    .select(['d.version_id', 'd.cube'])
    .where(sql<boolean>`d.cube->'measures' @> cast(${JSON.stringify([{ concept }])} as jsonb)`)
    .execute();
  return new Map(rows.map((row) => [row.version_id, row.cube as Cube]));
}

/** What a version of a dataset was described as, by their numbers; null where nothing of it is kept. */
export async function findPastCube(
  reading: Reading,
  datasetId: string,
  { version, number }: { readonly version: number; readonly number: number },
): Promise<Cube | null> {
  if (!Number.isSafeInteger(version) || !Number.isSafeInteger(number)) return null;
  const row = await reading
    .selectFrom('dataset_descriptions as d')
    .innerJoin('dataset_versions as v', 'v.id', 'd.version_id')
    .select('d.cube')
    .where('v.dataset_id', '=', datasetId)
    .where('v.number', '=', version)
    // What was described on demand is what was kept first.
    .where('d.number', '=', Math.max(number, 1))
    .executeTakeFirst();
  return row ? (row.cube as Cube) : null;
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

/** What was done where a description was added. */
export type DescriptionAct = 'describe' | 'correct' | 'confirm' | 'restore';

/** A description to be kept. */
export interface DescriptionToKeep {
  readonly versionId: string;
  readonly number: number;
  readonly edition: number;
  readonly cube: Cube;
  readonly note: string;
  readonly corrections: readonly string[];
  /** The member who did it; null: the program, or an operator at a terminal. */
  readonly by: string | null;
  /** Left out: the program described the table. */
  readonly act?: DescriptionAct;
}

/**
 * Adds a description to a version, under a number that it has not had, and tells every process of it where it takes the
 * place of another: what rests on the dataset is checked again. Answers false, and adds nothing, where another process
 * was first or the version is gone.
 */
export async function keepDescription(writing: Writing, kept: DescriptionToKeep): Promise<boolean> {
  const { versionId, number, edition, cube, note, corrections, by, act = 'describe' } = kept;
  const { numAffectedRows } =
    await sql`insert into dataset_descriptions (version_id, number, edition, cube, note, corrections, made_by, act, guesses)
    select ${versionId}::uuid, ${number}::integer, ${edition}::integer, cast(${JSON.stringify(cube)} as jsonb), ${note}::text, cast(${JSON.stringify(corrections)} as jsonb), ${by}::uuid, ${act}::text, ${countGuesses(cube)}::integer
    where exists (select 1 from dataset_versions where id = ${versionId}::uuid)
    on conflict do nothing`.execute(writing);
  if (numAffectedRows !== 1n) return false;
  // The first description of a version comes with the version, which was announced.
  if (number === 1 && act === 'describe') return true;
  const dataset = await writing
    .selectFrom('datasets as d')
    .innerJoin('dataset_versions as v', 'v.dataset_id', 'd.id')
    .select('d.slug')
    .where('v.id', '=', versionId)
    .executeTakeFirst();
  if (dataset) await announceDataset(writing, dataset.slug);
  return true;
}

/** How far versions are described: without what they are described as, which may be long. */
export interface DescriptionState {
  readonly number: number;
  readonly edition: number;
  /** How many of its columns are guesses that nobody confirmed. */
  readonly guesses: number;
  readonly madeAt: Date;
}

/** How far each of these versions is described, by its id; those that never were are left out. */
export async function descriptionStates(
  reading: Reading,
  versionIds: readonly string[],
): Promise<Map<string, DescriptionState>> {
  if (versionIds.length === 0) return new Map();
  const rows = await reading
    .selectFrom('dataset_descriptions')
    .distinctOn('version_id')
    .select(['version_id', 'number', 'edition', 'guesses', 'made_at'])
    .where('version_id', '=', sql<string>`any(${[...versionIds]})`)
    .orderBy('version_id')
    .orderBy('number', 'desc')
    .execute();
  return new Map(
    rows.map(({ version_id, made_at, ...state }) => [version_id, { ...state, madeAt: made_at }]),
  );
}

/** One description of a dataset in its history: who made it, when, and what was corrected then. */
export interface PastDescription {
  /** The version of the dataset that it describes. */
  readonly version: number;
  readonly number: number;
  readonly act: DescriptionAct;
  readonly note: string;
  readonly corrections: readonly string[];
  /** Null: the program, or an operator at a terminal; a name that is null: somebody who has left. */
  readonly by: { readonly id: string; readonly name: string | null } | null;
  readonly madeAt: Date;
}

/** Every description that a dataset had, the newest first. */
export async function listDescriptions(reading: Reading, datasetId: string): Promise<PastDescription[]> {
  const rows = await reading
    .selectFrom('dataset_descriptions as d')
    .innerJoin('dataset_versions as v', 'v.id', 'd.version_id')
    .leftJoin('users as u', 'u.id', 'd.made_by')
    .select(['v.number as version', 'd.number', 'd.act', 'd.note', 'd.corrections', 'd.made_at'])
    .select(['d.made_by as by_id', 'u.name as by_name'])
    .where('v.dataset_id', '=', datasetId)
    .orderBy('v.number', 'desc')
    .orderBy('d.number', 'desc')
    .execute();
  return rows.map((row) => ({
    version: row.version,
    number: row.number,
    act: row.act as DescriptionAct,
    note: row.note,
    corrections: row.corrections as string[],
    by: row.by_id === null ? null : { id: row.by_id, name: row.by_name },
    madeAt: row.made_at,
  }));
}
