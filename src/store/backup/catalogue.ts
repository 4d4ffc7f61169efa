import { CompiledQuery, sql } from 'kysely';
import type { Writing } from '../database.ts';

/** A table as its backup needs to know it. */
export interface TableShape {
  readonly name: string;
  /** The columns a row is written with; generated ones make themselves. */
  readonly columns: readonly string[];
  /** The columns of its primary key; none where it has none. */
  readonly key: readonly string[];
  /** What its rows are put in order by, as SQL: its primary key, or else all its columns as text. */
  readonly order: string;
  /** Its columns of bytes, each value of which may be as large as a picture. */
  readonly byteColumns: readonly string[];
}

interface ColumnRow {
  readonly table: string;
  readonly column: string;
  readonly type: string;
  readonly generated: boolean;
  /** Its place in the primary key; null where it is not in it. */
  readonly key: number | null;
}

const TEXTS = new Set(['text', 'varchar', 'bpchar', 'citext']);

/** Tables of this one database: which migrations ran, its queue of jobs, which fills itself, and its log of changes. */
const OWN = ['migrations', 'jobs', 'changes'];

/** Every table of the newsroom, by name. */
export async function tablesOf(writing: Writing): Promise<TableShape[]> {
  const { rows } = await sql<ColumnRow>`
    select c.relname as "table", a.attname as "column", t.typname as "type", a.attgenerated <> '' as "generated",
      array_position(i.indkey::int2[], a.attnum) as "key"
    from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    join pg_type t on t.oid = a.atttypid
    left join pg_index i on i.indrelid = c.oid and i.indisprimary
    where c.relkind = 'r' and c.relnamespace = current_schema()::regnamespace and c.relname <> all(${OWN})
    order by c.relname collate "C", a.attnum`.execute(writing);
  const tables = new Map<string, ColumnRow[]>();
  for (const row of rows) tables.set(row.table, [...(tables.get(row.table) ?? []), row]);
  return [...tables].map(([name, columns]) => shapeOf(name, columns));
}

/** The version of the database. */
export async function migrationOf(writing: Writing): Promise<number> {
  const { rows } = await sql<{ number: number | null }>`select max(number) as number from migrations`.execute(
    writing,
  );
  return rows[0]?.number ?? 0;
}

/** A name as SQL. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** Runs one statement without parameters. */
export async function run(writing: Writing, text: string): Promise<Record<string, unknown>[]> {
  return (await writing.executeQuery(CompiledQuery.raw(text))).rows as Record<string, unknown>[];
}

function shapeOf(name: string, columns: readonly ColumnRow[]): TableShape {
  const key = columns.filter(({ key }) => key !== null).sort((a, b) => Number(a.key) - Number(b.key));
  const order =
    key.length > 0
      ? key.map(({ column, type }) => `${quoted(column)}${TEXTS.has(type) ? ' collate "C"' : ''}`)
      : columns.map(({ column }) => `${quoted(column)}::text collate "C"`);
  return {
    name,
    columns: columns.filter(({ generated }) => !generated).map(({ column }) => column),
    key: key.map(({ column }) => column),
    order: order.join(', '),
    byteColumns: columns.filter(({ type }) => type === 'bytea').map(({ column }) => column),
  };
}
