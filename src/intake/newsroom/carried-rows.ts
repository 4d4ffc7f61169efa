import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { type TableShape, tablesOf } from '../../store/backup/catalogue.ts';
import type { Writing } from '../../store/database.ts';
import { EXPORTED } from './exported-tables.ts';

/** A table in an export: its columns except those that refer to a member, and which of them contain bytes. */
export interface CarriedTable extends TableShape {
  readonly bytes: ReadonlySet<string>;
}

/** Bytes of a row, which are in a separate file: the name in the row, and the content. */
export interface CarriedFile {
  readonly path: string;
  readonly bytes: Buffer;
}

const MOST_MIME = 60;

/** The tables in an export, by name. */
export async function carriedTables(writing: Writing): Promise<CarriedTable[]> {
  const people = await sql<{ table: string; column: string }>`
    select c.relname as "table", a.attname as "column"
    from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_class u on u.oid = k.confrelid
    join pg_attribute a on a.attrelid = c.oid and a.attnum = any(k.conkey)
    where k.contype = 'f' and u.relname = 'users' and k.connamespace = current_schema()::regnamespace`.execute(
    writing,
  );
  const binary = await sql<{ table: string; column: string }>`
    select c.relname as "table", a.attname as "column" from pg_class c join pg_attribute a on a.attrelid = c.oid
    where c.relkind = 'r' and c.relnamespace = current_schema()::regnamespace and a.attnum > 0
      and a.atttypid = 'bytea'::regtype`.execute(writing);
  const inTable = (rows: readonly { table: string; column: string }[], table: string) =>
    new Set(rows.filter((row) => row.table === table).map(({ column }) => column));
  return (await tablesOf(writing))
    .filter(({ name }) => EXPORTED.has(name))
    .map((table) => {
      const named = inTable(people.rows, table.name);
      return {
        ...table,
        columns: table.columns.filter((column) => !named.has(column)),
        bytes: inTable(binary.rows, table.name),
      };
    });
}

/** A row as an exported line: bytes are moved to files named in the line. */
export function takenOut(line: string, table: CarriedTable): { line: string; files: CarriedFile[] } {
  if (table.bytes.size === 0) return { line, files: [] };
  const row = JSON.parse(line) as Record<string, unknown>;
  const files: CarriedFile[] = [];
  for (const column of table.bytes) {
    const value = row[column];
    if (typeof value !== 'string') continue;
    const bytes = Buffer.from(value.slice(2), 'hex');
    const path = `media/${createHash('sha256').update(bytes).digest('hex')}${endingOf(row.mime)}`;
    files.push({ path, bytes });
    row[column] = { file: path };
  }
  return { line: JSON.stringify(row), files };
}

/** The files named in a line, and the line with their bytes restored. */
export async function putBack(
  line: string,
  table: CarriedTable,
  bytesOf: (path: string) => Promise<Buffer>,
): Promise<string> {
  if (table.bytes.size === 0) return line;
  const row = JSON.parse(line) as Record<string, unknown>;
  for (const column of table.bytes) {
    const value = row[column] as { file?: unknown } | null | undefined;
    if (value && typeof value.file === 'string')
      row[column] = `\\x${(await bytesOf(value.file)).toString('hex')}`;
  }
  return JSON.stringify(row);
}

const ENDINGS: Readonly<Record<string, string>> = {
  'image/jpeg': '.jpg',
  'image/png': '.png',
  'image/webp': '.webp',
  'image/avif': '.avif',
  'image/gif': '.gif',
  'image/svg+xml': '.svg',
};

function endingOf(mime: unknown): string {
  return typeof mime === 'string' && mime.length < MOST_MIME ? (ENDINGS[mime] ?? '') : '';
}
