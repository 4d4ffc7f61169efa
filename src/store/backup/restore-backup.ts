import { createHash } from 'node:crypto';
import { CompiledQuery, sql } from 'kysely';
import type { Log } from '../../log.ts';
import { refusal } from '../../words/refusal.ts';
import { datasetFolder } from '../analytics.ts';
import { openStore, type StoreSettings, type Writing } from '../database.ts';
import { hasTable } from '../health.queries.ts';
import { MIGRATIONS } from '../migrate.ts';
import { quoted, run, type TableShape, tablesOf } from './catalogue.ts';
import { isLeftOut, rowsKept } from './left-out.ts';
import { damaged, type Manifest, type TableEntry } from './manifest.ts';
import { verifyBackup } from './read-backup.ts';
import { linesOf, takeDatasets, withRowsOf } from './read-parts.ts';
import { PLAIN_VALUES, textOf } from './table-rows.ts';

/** Bytes of rows inserted with one statement. */
const BATCH_BYTES = 1_000_000;
const BATCH_ROWS = 500;

/**
 * Restores a backup into an empty database of either kind, and migrates it to this program's version; returns the
 * manifest. Everything is verified twice: the files before anything is changed, and the rows in the new database before
 * the transaction commits. Data that backups no longer contain is skipped in older ones: nobody is logged in by a
 * restore. Throws a Problem if the backup is damaged or newer, or the database is not empty, and whatever `approve`
 * throws, which sees the manifest before anything is changed.
 */
export async function restoreBackup(
  from: string,
  settings: StoreSettings,
  log: Log,
  tell: (what: string) => void,
  approve: (manifest: Manifest) => void = () => undefined,
): Promise<Manifest> {
  const manifest = await verifyBackup(from, tell);
  approve(manifest);
  const newest = MIGRATIONS.at(-1)?.number ?? 0;
  if (manifest.migration > newest) {
    throw refusal('backupOtherVersion', { version: String(manifest.migration), newest: String(newest) });
  }
  const store = await openStore(settings, log, manifest.migration);
  try {
    const datasets = { tell, damaged };
    const undo = await takeDatasets(from, manifest.files, datasetFolder(settings), datasets);
    try {
      await store.write((writing) => fill(writing, manifest, from, tell));
    } catch (error) {
      await undo();
      throw error;
    }
  } finally {
    await store.close();
  }
  if (manifest.migration < newest) {
    tell('bringing it to this version');
    await (await openStore(settings, log)).close();
  }
  return manifest;
}

async function fill(
  writing: Writing,
  manifest: Manifest,
  from: string,
  tell: (what: string) => void,
): Promise<void> {
  await run(writing, PLAIN_VALUES);
  const tables = await tablesOf(writing);
  await refuseFull(writing);
  const known = new Map(tables.map((table) => [table.name, table]));
  const shapes = manifest.tables
    .filter(({ name }) => !isLeftOut(name))
    .map((entry) => {
      const shape = known.get(entry.name);
      if (!shape) throw damaged('table', entry.name);
      return { entry, shape };
    });
  const laidAside = await layAside(writing, tables);
  await empty(writing, tables);
  for (const { entry, shape } of shapes) {
    tell(`table ${entry.name}, ${entry.rows} rows`);
    await withRowsOf(entry.file, damaged, () => fillTable(writing, shape, from, entry));
    await compare(writing, shape, entry);
    if (entry.name === 'letters') await dropKeys(writing);
  }
  tell('keys between tables');
  await withRowsOf('what its rows say of each other', damaged, async () => {
    for (const statement of laidAside) await run(writing, statement);
  });
  await setCounters(writing);
}

/** Rows inserted by migrations are in the backup, too. To truncate a table makes its files and indexes anew. */
async function empty(writing: Writing, tables: readonly TableShape[]): Promise<void> {
  const { rows } = await sql<{ name: string }>`
    select relname as name from pg_class
    where relnamespace = current_schema()::regnamespace and relkind = 'r' and pg_relation_size(oid) > 0`.execute(
    writing,
  );
  const filled = tables.filter(({ name }) => rows.some((row) => row.name === name));
  if (filled.length > 0) await run(writing, `truncate ${filled.map(({ name }) => quoted(name)).join(', ')}`);
}

/** Older backups contain emails with keys; what these keys open no longer exists. */
async function dropKeys(writing: Writing): Promise<void> {
  await run(writing, `delete from letters where not (${rowsKept('letters')})`);
}

/** Throws a Problem if the database already contains someone's work. */
async function refuseFull(writing: Writing): Promise<void> {
  // A database with the tables of an older version may lack some of these.
  for (const table of ['stories', 'users', 'datasets', 'entities']) {
    if (!(await hasTable(writing, table))) continue;
    const rows = await run(writing, `select 1 from ${quoted(table)} limit 1`);
    if (rows.length > 0) {
      throw refusal('databaseNotEmpty');
    }
  }
}

/** Drops foreign keys and triggers for the import; returns the statements that restore them, which check every key. */
export async function layAside(writing: Writing, tables: readonly TableShape[]): Promise<string[]> {
  const { rows } = await sql<{ table: string; name: string; definition: string }>`
    select c.relname as "table", k.conname as name, pg_get_constraintdef(k.oid) as definition
    from pg_constraint k join pg_class c on c.oid = k.conrelid
    where k.contype = 'f' and k.connamespace = current_schema()::regnamespace
    order by c.relname, k.conname`.execute(writing);
  for (const { table, name } of rows)
    await run(writing, `alter table ${quoted(table)} drop constraint ${quoted(name)}`);
  for (const { name } of tables) await run(writing, `alter table ${quoted(name)} disable trigger user`);
  return [
    ...rows.map(
      ({ table, name, definition }) =>
        `alter table ${quoted(table)} add constraint ${quoted(name)} ${definition}`,
    ),
    ...tables.map(({ name }) => `alter table ${quoted(name)} enable trigger user`),
  ];
}

async function fillTable(
  writing: Writing,
  { name, columns }: TableShape,
  from: string,
  entry: TableEntry,
): Promise<void> {
  const list = columns.map(quoted).join(', ');
  const insert = `insert into ${quoted(name)} (${list}) overriding system value
    select ${list} from json_populate_recordset(null::${quoted(name)}, $1::json)`;
  let batch: string[] = [];
  let bytes = 0;
  const put = async () => {
    if (batch.length > 0) await writing.executeQuery(CompiledQuery.raw(insert, [`[${batch.join(',')}]`]));
    batch = [];
    bytes = 0;
  };
  for await (const line of linesOf(from, entry, damaged)) {
    batch.push(line);
    bytes += line.length;
    if (bytes >= BATCH_BYTES || batch.length >= BATCH_ROWS) await put();
  }
  await put();
}

async function compare(writing: Writing, shape: TableShape, entry: TableEntry): Promise<void> {
  const hash = createHash('sha256');
  for await (const { text } of textOf(writing, shape)) hash.update(text);
  if (hash.digest('hex') !== entry.rowsSha256) {
    throw damaged('other', entry.name);
  }
}

/** Sequences continue where they were. */
export async function setCounters(writing: Writing): Promise<void> {
  const { rows } = await sql<{ table: string; column: string }>`
    select c.relname as "table", a.attname as "column" from pg_class c join pg_attribute a on a.attrelid = c.oid
    where a.attidentity <> '' and c.relkind = 'r' and c.relnamespace = current_schema()::regnamespace`.execute(
    writing,
  );
  for (const { table, column } of rows) {
    await run(
      writing,
      `select setval(pg_get_serial_sequence('${quoted(table)}', '${column}'), coalesce(max(${quoted(column)}), 0) + 1, false) from ${quoted(table)}`,
    );
  }
}
