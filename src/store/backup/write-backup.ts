import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { messageOf } from '../../errors.ts';
import { refusal } from '../../words/refusal.ts';
import { datasetFolder } from '../analytics.ts';
import type { Store, Writing } from '../database.ts';
import { hasTable } from '../health.queries.ts';
import { makeFolder } from '../make-folder.ts';
import { migrationOf, run, type TableShape, tablesOf } from './catalogue.ts';
import { isLeftOut, rowsKept } from './left-out.ts';
import { type FileEntry, LAYOUT, type Manifest, sealed, type TableEntry } from './manifest.ts';
import { PLAIN_VALUES, textOf } from './table-rows.ts';

/** A backup to write. */
export interface BackupOrder {
  /** The folder to write to: missing or empty. */
  readonly to: string;
  /** The location of the database's other files. */
  readonly DATA_DIR: string;
  readonly program: string;
  readonly now: Date;
  /** The fingerprint of the secret in use; omitted if there is none yet. */
  readonly secret?: string | null;
  /** Called with what is being written, as progress. */
  readonly tell: (what: string) => void;
}

/** The name of a dataset's Parquet file: the hash of its content. */
const PARQUET = /^([0-9a-f]{64})\.parquet$/;

/**
 * Writes a consistent backup of the whole newsroom, except for what would give someone access, and returns the
 * manifest. The folder is renamed once everything in it is written and synced: an interrupted backup never looks like a
 * complete one. Throws a Problem if the folder is not empty, or a dataset file has changed.
 */
export async function writeBackup(store: Store, order: BackupOrder): Promise<Manifest> {
  await refuseFull(order.to);
  const partial = `${order.to}.partial`;
  await rm(partial, { recursive: true, force: true });
  try {
    makeFolder(join(partial, 'tables'));
    const { parquet, ...inDatabase } = await store.write((writing) =>
      writeTables(writing, store, partial, order),
    );
    const files = await copyDatasets(parquet, partial, order);
    const manifest: Manifest = {
      layout: LAYOUT,
      program: order.program,
      at: order.now.toISOString(),
      database: store.kind,
      secret: order.secret ?? null,
      ...inDatabase,
      files,
    };
    await writeFile(join(partial, 'manifest.json'), sealed(manifest), { mode: 0o600, flush: true });
    await rm(order.to, { recursive: true, force: true });
    await rename(partial, order.to);
    await sync(dirname(order.to));
    return manifest;
  } catch (error) {
    await rm(partial, { recursive: true, force: true });
    throw error;
  }
}

/** Throws a Problem if `folder` is not empty. */
export async function refuseFull(folder: string): Promise<void> {
  const there = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw refusal('folderUnwritable', { folder, why: error.message });
  });
  if (there.length > 0) {
    throw refusal('folderNotEmpty', { folder });
  }
}

async function writeTables(writing: Writing, store: Store, folder: string, order: BackupOrder) {
  // The embedded database has only this connection: nothing can interfere.
  if (store.kind === 'postgresql')
    await run(writing, 'set transaction isolation level repeatable read read only');
  await run(writing, PLAIN_VALUES);
  const tables: TableEntry[] = [];
  for (const table of await tablesOf(writing)) {
    if (isLeftOut(table.name)) continue;
    order.tell(`table ${table.name}`);
    tables.push(await writeTable(writing, table, folder));
  }
  return { migration: await migrationOf(writing), tables, parquet: await parquetOf(writing) };
}

/** The dataset files; none in a database from before datasets existed. */
async function parquetOf(writing: Writing): Promise<string[]> {
  if (!(await hasTable(writing, 'dataset_versions'))) return [];
  const versions = await writing.selectFrom('dataset_versions').select('parquet').distinct().execute();
  return versions.map(({ parquet }) => parquet).sort();
}

async function writeTable(writing: Writing, table: TableShape, folder: string): Promise<TableEntry> {
  const file = `tables/${table.name}.jsonl.gz`;
  const rowsHash = createHash('sha256');
  const fileHash = createHash('sha256');
  let rows = 0;
  let bytes = 0;
  async function* lines() {
    for await (const { text, rows: ended } of textOf(writing, table, rowsKept(table.name))) {
      rows += ended;
      rowsHash.update(text);
      yield text;
    }
  }
  const counted = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      fileHash.update(chunk);
      done(null, chunk);
    },
  });
  await pipeline(
    Readable.from(lines()),
    createGzip(),
    counted,
    createWriteStream(join(folder, file), { mode: 0o600, flush: true }),
  );
  return {
    name: table.name,
    rows,
    rowsSha256: rowsHash.digest('hex'),
    file,
    bytes,
    sha256: fileHash.digest('hex'),
  };
}

async function copyDatasets(
  names: readonly string[],
  folder: string,
  order: BackupOrder,
): Promise<FileEntry[]> {
  const entries: FileEntry[] = [];
  if (names.length > 0) await mkdir(join(folder, 'datasets'), { mode: 0o700 });
  for (const name of names) {
    order.tell(`dataset file ${name.slice(0, 12)}…`);
    const path = `datasets/${name}`;
    const entry = await copyFile(join(datasetFolder(order), name), join(folder, path)).catch((error) => {
      throw refusal('datasetFileFails', { name, why: messageOf(error) }, { cause: error });
    });
    if (entry.sha256 !== PARQUET.exec(name)?.[1]) {
      throw refusal('datasetFileDamaged', { name });
    }
    entries.push({ path, ...entry });
  }
  return entries;
}

/** Copies a file and syncs it; returns its size and its sha256. */
export async function copyFile(
  from: string,
  to: string,
): Promise<{ readonly bytes: number; readonly sha256: string }> {
  const hash = createHash('sha256');
  const hashed = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      done(null, chunk);
    },
  });
  await pipeline(createReadStream(from), hashed, createWriteStream(to, { mode: 0o600, flush: true }));
  return { bytes: (await stat(to)).size, sha256: hash.digest('hex') };
}

async function sync(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  await handle.sync().catch(() => undefined);
  await handle.close();
}
