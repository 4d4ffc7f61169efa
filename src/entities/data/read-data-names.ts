import { setImmediate } from 'node:timers/promises';
import type { DatasetVersion } from '../../evidence/datasets/dataset.ts';
import type { Analytics } from '../../store/analytics.ts';
import type { Reading, Store } from '../../store/database.ts';
import { columnValues, MOST_VALUES, rowsOfValues } from './column-values.ts';
import type { ColumnValue, FoundDataName } from './data-name.ts';
import { keepDataNames, type ReadDataNames } from './keep-data-names.ts';
import { foldedOf, MOST_NEW, nameValue, type Owners } from './name-values.ts';
import { type NamingColumn, namingColumns } from './naming-columns.ts';
import { ownersByBareName, ownersByName, ownersByNumber, ownNamesStamp } from './own-names.queries.ts';

/** Incremented when columns are read differently: every dataset is then scanned again. */
const EDITION = 1;
/** How many values are processed before yielding to other work. */
const STEP = 500;

/** The names found in a version, with the columns that could not be read; null if it was superseded in the meantime. */
export type ReadResult = {
  readonly columns: number;
  readonly values: number;
  readonly fresh: number;
  readonly unread: readonly string[];
} | null;

/** The current value of `names_read` for newest versions. */
export async function dataNamesRead(reading: Reading): Promise<string> {
  return `${EDITION} ${await ownNamesStamp(reading)}`;
}

/**
 * Finds the names in the columns of a dataset's newest version, and saves them; see docs/entities.md. Throws if its
 * rows cannot be read.
 */
export async function readDataNames(
  store: Store,
  analytics: Analytics,
  version: Pick<DatasetVersion, 'id' | 'datasetId' | 'fields' | 'coverage' | 'parquet'>,
  now: Date,
): Promise<ReadResult> {
  const { reading } = store;
  const read = await dataNamesRead(reading);
  const columns = namingColumns(version);
  const owners =
    columns.length === 0
      ? NOBODY
      : { byBareName: await ownersByBareName(reading), byNumber: await ownersByNumber(reading) };
  const decided = await decidedValues(reading, version.datasetId);
  const found: FoundDataName[] = [];
  const still: ReadDataNames['decided'][number][] = [];
  const unread: string[] = [];
  let looked = 0;
  let problem: unknown;
  for (const column of columns) {
    const { field } = column;
    try {
      const values = await columnValues(analytics, version, field);
      looked += values.length;
      const byName = await ownersByName(reading, await foldAll(column, values));
      found.push(...(await nameAll(column, values, { byName, ...owners })));
      const wanted = decided.get(field) ?? new Set();
      const here = values.filter(({ value }) => wanted.delete(value));
      const rarer =
        wanted.size > 0 && values.length >= MOST_VALUES
          ? await rowsOfValues(analytics, version, field, [...wanted])
          : [];
      still.push(...[...here, ...rarer].map((value) => ({ ...value, field })));
    } catch (error) {
      // A column of long texts may exceed the engine's memory; the others are read anyway.
      unread.push(field);
      problem = error;
    }
  }
  if (unread.length > 0 && unread.length === columns.length) throw problem;
  const kept = { found, decided: still, unread, read };
  const fresh = await store.write((writing) => keepDataNames(writing, version, kept, now));
  return fresh === null ? null : { columns: columns.length - unread.length, values: looked, fresh, unread };
}

const NOBODY = {
  byBareName: { owners: new Map(), begin: new Map() },
  byNumber: new Map(),
};

/** The folded names of a column's values. */
async function foldAll(column: NamingColumn, values: readonly ColumnValue[]): Promise<string[]> {
  const folded = new Set<string>();
  for (let at = 0; at < values.length; at += STEP) {
    for (const name of foldedOf(column, values.slice(at, at + STEP))) folded.add(name);
    await setImmediate();
  }
  return [...folded];
}

async function nameAll(
  column: NamingColumn,
  values: readonly ColumnValue[],
  owners: Owners,
): Promise<FoundDataName[]> {
  const found: FoundDataName[] = [];
  let fresh = 0;
  for (const [i, value] of values.entries()) {
    if (i % STEP === STEP - 1) await setImmediate();
    const name = nameValue(column, value, owners, fresh < MOST_NEW);
    if (!name) continue;
    if (name.cue === 'column') fresh += 1;
    found.push(name);
  }
  return found;
}

/** The decided values of a dataset, by column. */
async function decidedValues(reading: Reading, datasetId: string): Promise<Map<string, Set<string>>> {
  const rows = await reading
    .selectFrom('data_names')
    .select(['field', 'value'])
    .where('dataset_id', '=', datasetId)
    .where('state', '<>', 'proposed')
    .execute();
  const decided = new Map<string, Set<string>>();
  for (const { field, value } of rows) {
    const known = decided.get(field);
    if (known) known.add(value);
    else decided.set(field, new Set([value]));
  }
  return decided;
}
