import { copyFileSync, statSync, symlinkSync } from 'node:fs';
import { resolve } from 'node:path';
import { messageOf, Problem } from '../../../errors.ts';
import { sizeOutside } from '../../../store/outside-file.ts';
import { refusal } from '../../../words/refusal.ts';
import { addsUp } from '../adds-up.ts';
import type { Coverage, DatasetField, DatasetVersion, VersionChanges } from '../dataset.ts';
import { type Descriptor, readDescriptor } from '../descriptor.ts';
import { describedBy, narrowed, statementOf } from '../formats/align-statement.ts';
import { fieldsByHeader } from '../formats/csvw.ts';
import { isFrictionless, readBeside } from '../formats/read-beside.ts';
import type { DatasetLimits } from '../limits.ts';
import { mainField } from '../main-field.ts';
import type { Statement, Texts } from '../stated.ts';
import { assignRoles, type Dimensions } from './assign-roles.ts';
import { checkConstraints } from './check-constraints.ts';
import { compareFiles } from './compare-files.ts';
import { describeColumns } from './describe-columns.ts';
import { fillDown } from './fill-down.ts';
import { keepStated } from './keep-stated.ts';
import { measureCoverage } from './measure-coverage.ts';
import { hashOf } from './read-text.ts';
import { hasSameFields, hasSameRows } from './same-rows.ts';
import { splitCombined } from './split-combined.ts';
import { ask, limitProblem, openStage, quoted, type Stage } from './stage.ts';
import { stageFile } from './stage-file.ts';
import { unpivotPeriods } from './unpivot-periods.ts';
import { unpivotPlaces } from './unpivot-places.ts';
import { unpivotedDescriptor } from './unpivoted-descriptor.ts';
import { constantsOf, writeParquet } from './write-parquet.ts';

/** What the child is asked to import. */
export interface ImportOrder {
  readonly file: string;
  readonly fileName: string;
  readonly descriptor: string | null;
  /** What the dataset is called, and who made it: it may say what kind of years its years are. */
  readonly called?: string;
  /** The version before it: its Parquet file, its fields and the roles that the new one needs too. */
  readonly previous: {
    readonly parquet: string;
    readonly fields: readonly DatasetField[];
    readonly roles: readonly string[];
    readonly sha256: string;
  } | null;
  readonly limits: DatasetLimits;
  /** Whether to say that its rows are those of the version before, though its bytes are others. */
  readonly comparesRows?: boolean;
}

/** What the child answers: the version, its Parquet file lying in the child's folder. */
export interface ImportedFile {
  readonly sha256: string;
  readonly bytes: number;
  /** True when it is the very file the version before was made of: then nothing was written. */
  readonly same: boolean;
  /** True when it has the rows of the version before, in whatever order; only where that was asked. */
  readonly sameRows: boolean;
  readonly format: DatasetVersion['format'];
  readonly encoding: string | null;
  readonly parquet: string;
  readonly parquetSha256: string;
  readonly parquetBytes: number;
  readonly rowCount: number;
  readonly fields: readonly DatasetField[];
  readonly coverage: Coverage;
  readonly changes: VersionChanges | null;
  readonly rolesGuessed: boolean;
  /** What the file, or a descriptor that only the child reads, says of the dataset. */
  readonly about: StatedAbout;
}

/** What a file states of the dataset that it is of. */
export interface StatedAbout {
  readonly names: Texts;
  readonly about: string | null;
  readonly producer: string | null;
  readonly licence: string | null;
  readonly licenceUrl: string | null;
}

/** How far an import is. */
export type ImportStep = 'reading' | 'checking' | 'writing' | 'comparing';

const PARQUET = 'table.parquet';

/**
 * The child's task: reads a file nobody trusts, and writes what it holds as Parquet into `folder`. A child's own is where
 * it is: a path to it may have in it what a pattern is made of.
 */
export async function importFile(
  order: ImportOrder,
  tell: (step: ImportStep) => void,
  folder = '.',
): Promise<ImportedFile> {
  try {
    return await readFile(order, tell, folder);
  } catch (error) {
    throw error instanceof Problem ? error : (limitProblem(messageOf(error)) ?? error);
  }
}

async function readFile(
  order: ImportOrder,
  tell: (step: ImportStep) => void,
  folder: string,
): Promise<ImportedFile> {
  const { limits } = order;
  const table = `${folder}/${PARQUET}`;
  tell('reading');
  const bytes = await sizeOutside(order.file, { called: order.fileName });
  if (bytes > limits.bytes) throw refusal('fileOver', { most: limits.bytes / 1024 / 1024 });
  const sha256 = await hashOf(order.file);
  if (sha256 === order.previous?.sha256) return unchanged(sha256, bytes);
  const isPlain = order.descriptor === null || isFrictionless(order.descriptor);
  const beside = isPlain ? null : await readBeside(order.descriptor ?? '', order.fileName);
  const frictionless =
    isPlain && order.descriptor !== null ? readDescriptor(order.descriptor, order.fileName) : null;
  const written = frictionless ?? beside?.descriptor ?? null;
  const connection = await openStage(resolve(folder), limits);
  const file = underPlainName(order.file, folder);
  const staging = { ...order, file, descriptor: written, beside, folder };
  const { stage: given, format, encoding, around, statement: own } = await stageFile(connection, staging);
  const called = { ...given, said: [order.called ?? '', ...(given.said ?? [])] };
  // A message of a statistics office has one row for each value as it is.
  const stage = own ? called : await toRows(called, limits, order.previous?.fields ?? []);
  tell('checking');
  const said = own ?? beside?.statement(stage.names);
  const statement = said ? await narrowed(statementOf(said, stage.names), stage) : null;
  const wide = written && stage.turned ? unpivotedDescriptor(written, stage.turned) : written;
  const byHeader = beside && wide ? fieldsByHeader(wide, stage.names) : wide;
  const descriptor = statement ? describedBy(statement, byHeader) : byHeader;
  const columns = keepStated(await describeColumns(stage, descriptor), order.previous?.fields ?? []);
  const dimensions = await assignRoles(stage, columns, descriptor, statement);
  await checkConstraints(stage, columns, descriptor);
  const fields = columns.map(({ field }) => field);
  refuseLostRoles(order.previous?.roles ?? [], fields, descriptor);
  tell('writing');
  await writeParquet(stage, columns, dimensions, { descriptor, statement }, table);
  await connection.run('drop table raw');
  tell('comparing');
  const [count] = await ask(connection, `select count(*) as n from ${quoted(table)}`);
  const covered = await measureCoverage(connection, table, dimensions, constantsOf(descriptor).flow);
  const notes = [...(around?.below ?? []), ...asideOf(dimensions)];
  const hasAround = notes.length > 0 || (around?.above.length ?? 0) > 0;
  const coverage = hasAround ? { ...covered, around: { above: around?.above ?? [], below: notes } } : covered;
  const value = mainField(fields);
  const adds = value !== undefined && addsUp(value, { coverage });
  const sameRows =
    order.comparesRows === true &&
    order.previous !== null &&
    hasSameFields(order.previous.fields, fields) &&
    (await hasSameRows(connection, order.previous.parquet, table));
  const changes = order.previous ? await compareFiles(connection, order.previous.parquet, table, adds) : null;
  connection.closeSync();
  return {
    sha256,
    bytes,
    same: false,
    sameRows,
    format,
    encoding,
    parquet: PARQUET,
    parquetSha256: await hashOf(table),
    parquetBytes: statSync(table).size,
    rowCount: Number(count?.n),
    fields,
    coverage,
    changes,
    rolesGuessed: dimensions.guessed,
    about: aboutOf(statement, beside?.descriptor ?? null),
  };
}

/** A table with columns for periods or places as one with a row for each value. `before` are the last version's columns. */
async function toRows(stage: Stage, limits: DatasetLimits, before: readonly DatasetField[]): Promise<Stage> {
  const filled = await fillDown(await splitCombined(stage));
  const long = await unpivotPeriods(filled, limits);
  return long.turned
    ? long
    : unpivotPlaces(
        long,
        limits,
        before.map(({ name }) => name),
      );
}

function aboutOf(statement: Statement | null, descriptor: Descriptor | null): StatedAbout {
  return {
    names: statement?.names ?? {},
    about: statement?.about ?? null,
    producer: statement?.producer ?? null,
    licence: descriptor?.licence ?? null,
    licenceUrl: descriptor?.licenceUrl ?? null,
  };
}

/** The note on rows whose periods are longer than those of the others. */
function asideOf({ period }: Dimensions): string[] {
  const aside = period?.aside ?? [];
  if (aside.length === 0) return [];
  const shown = aside.slice(0, 20).join(', ');
  return [
    `Not placed in time, because other rows are of shorter periods: ${shown}${aside.length > 20 ? ', …' : ''}.`,
  ];
}

/**
 * The file under a name that says nothing: DuckDB takes a[1].csv for a pattern, and reads a1.csv; and what is called
 * .gz for packed.
 */
function underPlainName(path: string, folder: string): string {
  const plain = `${folder}/given`;
  try {
    symlinkSync(path, plain);
  } catch {
    // A system where not everybody may link.
    copyFileSync(path, plain);
  }
  return plain;
}

/** A version without the dimensions of the one before would leave every claim on it without an answer. */
function refuseLostRoles(
  before: readonly string[],
  fields: readonly DatasetField[],
  descriptor: Descriptor | null,
): void {
  const have = new Set<string>([
    ...fields.flatMap(({ role }) => role ?? []),
    ...Object.keys(descriptor?.constants ?? {}),
  ]);
  const lost = before.filter((role) => !have.has(role));
  if (lost.length > 0) throw refusal('rolesLost', { roles: lost.join(', ') });
}

function unchanged(sha256: string, bytes: number): ImportedFile {
  const none = {
    frequency: null,
    periods: [],
    reporters: [],
    partners: [],
    flows: [],
    products: 0,
    productCodes: [],
    reported: [],
  };
  return {
    sha256,
    bytes,
    same: true,
    sameRows: true,
    format: 'csv',
    encoding: null,
    parquet: '',
    parquetSha256: '',
    parquetBytes: 0,
    rowCount: 0,
    fields: [],
    coverage: none,
    changes: null,
    rolesGuessed: false,
    about: aboutOf(null, null),
  };
}
