import type { DuckDBConnection } from '@duckdb/node-api';
import { messageOf, type Problem } from '../../../errors.ts';
import { loadDuckDB } from '../../../store/load-duckdb.ts';
import { refusal } from '../../../words/refusal.ts';
import type { DatasetLimits } from '../limits.ts';
import { tellApart } from './join-header.ts';
import type { TurnedColumns } from './unpivoted-descriptor.ts';

/** The rows of a file as text, in the child's own DuckDB: table `raw`, columns `_row`, `c0`, `c1` …. */
export interface Stage {
  readonly connection: DuckDBConnection;
  readonly names: readonly string[];
  readonly rows: number;
  /** What separated the columns of the file; a comma where it had no separators. */
  readonly separator: string;
  /** What the file says above and below its table. */
  readonly said?: readonly string[];
  /** What a line of the file says that each column is in, by the column's name. */
  readonly units?: ReadonlyMap<string, string>;
  /** Columns of periods that became rows. */
  readonly turned?: readonly TurnedColumns[];
  /** Whether its column of periods was made of columns of months, and may have one of whole years. */
  readonly hasParts?: boolean;
}

/** More than any spreadsheet takes into one cell. */
const CELL_MOST = 100_000;

/** Text as SQL writes it. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** A name as SQL writes it. */
export function identifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** Opens the child's DuckDB, on a file in its folder, so that what does not fit into memory goes there. */
export async function openStage(folder: string, limits: DatasetLimits): Promise<DuckDBConnection> {
  const { DuckDBInstance } = loadDuckDB();
  const instance = await DuckDBInstance.create(`${folder}/stage.duckdb`, {
    threads: '2',
    // The rest of the child's memory is Node's and what DuckDB does not count.
    memory_limit: `${Math.max(100, Math.round(limits.megabytes * 0.45))}MB`,
    temp_directory: `${folder}/spill`,
    max_temp_directory_size: `${limits.disk}MB`,
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
  });
  const connection = await instance.connect();
  // It ends with its connection.
  instance.closeSync();
  return connection;
}

/** Takes the rows of a file of separated values; a row of another length is refused with its number. */
export async function stageText(
  connection: DuckDBConnection,
  path: string,
  layout: { separator: string; header: readonly string[] },
  rowOffset: number,
  limits: DatasetLimits,
): Promise<Stage> {
  const names = columnNames(layout.header, limits);
  const columns = names.map((_, i) => `'c${i}': 'VARCHAR'`).join(', ');
  const from = `read_csv(${quoted(path)}, auto_detect=false, header=true, columns={${columns}},
    delim=${quoted(layout.separator)}, quote='"', escape='"', strict_mode=true, max_line_size=1048576)`;
  try {
    await connection.run(
      `create table raw as select row_number() over () + ${rowOffset} as _row, * from ${from} limit ${limits.rows + 1}`,
    );
    // A row of separators alone is an empty line.
    await connection.run(
      `delete from raw where ${names.map((_, i) => `coalesce(trim(c${i}), '') = ''`).join(' and ')}`,
    );
  } catch (error) {
    throw rowProblem(messageOf(error), names.length, Math.max(0, rowOffset - 1));
  }
  return finishFile(connection, names, layout.separator, limits);
}

/** Counts what was taken, and refuses too many rows and none. */
export async function finish(
  connection: DuckDBConnection,
  names: readonly string[],
  separator: string,
  limits: DatasetLimits,
): Promise<Stage> {
  const [row] = await ask(connection, 'select count(*) as n from raw');
  const rows = Number(row?.n);
  if (rows > limits.rows) throw tooManyRows(limits);
  if (rows === 0) throw refusal('rowsOnlyNames');
  return { connection, names, rows, separator };
}

/** The same for the rows of a file as it is, whose texts are looked at. */
export async function finishFile(
  connection: DuckDBConnection,
  names: readonly string[],
  separator: string,
  limits: DatasetLimits,
): Promise<Stage> {
  const stage = await finish(connection, names, separator, limits);
  await refuseTexts(connection, names, limits);
  return stage;
}

/**
 * Refuses what a file can pack small and nobody can read: cells that are whole books, one long text in every row,
 * and zero characters, which end a text early in SQL and which the database does not keep.
 */
async function refuseTexts(
  connection: DuckDBConnection,
  names: readonly string[],
  limits: DatasetLimits,
): Promise<void> {
  const cells = names.map((_, i) => `c${i}`);
  const odd = cells.map((cell) => `(contains(${cell}, chr(0)) or strlen(${cell}) > ${CELL_MOST})`);
  const [all] = await ask(
    connection,
    `select sum(${cells.map((cell) => `coalesce(strlen(${cell}), 0)`).join(' + ')}) as bytes,
      min(_row) filter (where ${odd.join(' or ')}) as row from raw`,
  );
  if (Number(all?.bytes) > limits.unpacked)
    throw refusal('cellsLarge', { most: Math.round(limits.unpacked / 1024 / 1024) });
  if (all?.row === null || all?.row === undefined) return;
  const row = Number(all.row);
  const [found] = await ask(
    connection,
    `select case ${odd.map((one, i) => `when ${one} then ${i}`).join(' ')} end as at,
      ${cells.map((cell, i) => `strlen(${cell}) as l${i}`).join(', ')} from raw where _row = ${row} limit 1`,
  );
  const at = Number(found?.at ?? 0);
  const long = Number(found?.[`l${at}`]) > CELL_MOST;
  const place = { row: String(row), column: names[at] ?? '' };
  throw long ? refusal('cellLong', { ...place, most: CELL_MOST }) : refusal('cellZero', place);
}

/** What a file with more rows than are taken is told. */
export function tooManyRows(limits: DatasetLimits): Problem {
  return refusal('rowsMany', { most: limits.rows });
}

/** The answer of one SELECT as rows. */
export async function ask(connection: DuckDBConnection, sql: string): Promise<Record<string, unknown>[]> {
  return (await connection.runAndReadAll(sql)).getRowObjectsJS();
}

/** The names of the columns: each filled, each told apart, none of those the import adds. */
export function columnNames(header: readonly string[], limits: Pick<DatasetLimits, 'columns'>): string[] {
  if (header.length > limits.columns)
    throw refusal('columnsMany', { count: header.length, most: limits.columns });
  const given = header.map(
    (name, i) =>
      name
        .slice(0, 200)
        .replaceAll(/[\s\p{Cc}\p{Cs}]+/gu, ' ')
        .trim() ||
      // The nameless first column is what pandas and R write row numbers into.
      `column_${i + 1}`,
  );
  return tellApart(given).map((name, i) => {
    const folded = name.toLowerCase();
    if (
      /^_(?:from|to|flow|product|product_agg|value|reporter|reporter_agg|partner|partner_agg|row)$|^file_row_number$/.test(
        folded,
      )
    )
      throw refusal('nameReserved', { column: String(i + 1), name });
    return name;
  });
}

/** A Problem where what DuckDB says is that a limit was reached; null for anything else. */
export function limitProblem(said: string): Problem | null {
  if (/out of memory/i.test(said)) return refusal('importMemory');
  return /could not write|max_temp_directory_size|No space left/i.test(said) ? refusal('importDisk') : null;
}

function rowProblem(said: string, width: number, lineOffset: number): Error {
  const limit = limitProblem(said);
  if (limit) return limit;
  const told = /CSV Error on Line: (\d+)/.exec(said)?.[1];
  const line = told && String(Number(told) + lineOffset);
  if (!line) {
    if (/Maximum line size/i.test(said)) return refusal('rowLong');
    return /CSV|newline/i.test(said) ? refusal('csvUnreadable') : new Error(said);
  }
  const found = /Expected Number of Columns: \d+ Found: (\d+)/.exec(said)?.[1];
  const fault = found
    ? 'columns'
    : /unterminated quote/i.test(said)
      ? 'quote'
      : /Maximum line size/i.test(said)
        ? 'long'
        : 'other';
  const text = /Original Line: (.*)/.exec(said)?.[1]?.slice(0, 80);
  return refusal('csvRowWrong', {
    row: line,
    fault,
    found: Number(found ?? 0),
    wanted: width,
    text: text ?? '…',
  });
}
