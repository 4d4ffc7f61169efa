import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { messageOf } from '../../errors.ts';
import { datasetFolder } from '../../store/analytics.ts';
import { migrationOf, run } from '../../store/backup/catalogue.ts';
import {
  type FileEntry,
  LAYOUT,
  type Manifest,
  sealed,
  type TableEntry,
} from '../../store/backup/manifest.ts';
import { PLAIN_VALUES, rowsOf } from '../../store/backup/table-rows.ts';
import { type BackupOrder, copyFile, refuseFull } from '../../store/backup/write-backup.ts';
import type { Store, Writing } from '../../store/database.ts';
import { refusal } from '../../words/refusal.ts';
import { type CarriedTable, carriedTables, takenOut } from './carried-rows.ts';
import { EXPORT_MANIFEST } from './newsroom-in.ts';

/**
 * Exports the newsroom's work, without any member data, as JSON lines with media and dataset files next to them: the
 * input of `sourceline import`. Returns the manifest. The folder is renamed once everything is written. Throws a
 * Problem if the folder is not empty, or a dataset file is missing.
 */
export async function exportNewsroom(store: Store, order: BackupOrder): Promise<Manifest> {
  await refuseFull(order.to);
  const partial = `${order.to}.partial`;
  await rm(partial, { recursive: true, force: true });
  try {
    for (const folder of ['tables', 'media', 'datasets'])
      await mkdir(join(partial, folder), { recursive: true, mode: 0o700 });
    const { parquet, media, ...inDatabase } = await store.write((writing) =>
      writeTables(writing, store, partial, order),
    );
    const datasets: FileEntry[] = [];
    for (const name of parquet) {
      const path = `datasets/${name}`;
      const copied = await copyFile(join(datasetFolder(order), name), join(partial, path)).catch((cause) => {
        throw refusal('datasetFileFails', { name, why: messageOf(cause) }, { cause });
      });
      datasets.push({ path, ...copied });
    }
    const manifest: Manifest = {
      layout: LAYOUT,
      program: order.program,
      at: order.now.toISOString(),
      database: store.kind,
      ...inDatabase,
      files: [...media, ...datasets],
    };
    await writeFile(join(partial, EXPORT_MANIFEST), sealed(manifest), { mode: 0o600, flush: true });
    await rm(order.to, { recursive: true, force: true });
    await rename(partial, order.to);
    return manifest;
  } catch (error) {
    await rm(partial, { recursive: true, force: true });
    throw error;
  }
}

async function writeTables(writing: Writing, store: Store, folder: string, order: BackupOrder) {
  if (store.kind === 'postgresql')
    await run(writing, 'set transaction isolation level repeatable read read only');
  await run(writing, PLAIN_VALUES);
  const tables: TableEntry[] = [];
  const media = new Map<string, FileEntry>();
  for (const table of await carriedTables(writing)) {
    order.tell(`table ${table.name}`);
    tables.push(await writeTable(writing, table, folder, media));
  }
  const versions = await writing.selectFrom('dataset_versions').select('parquet').distinct().execute();
  return {
    migration: await migrationOf(writing),
    tables,
    parquet: versions.map(({ parquet }) => parquet).sort(),
    media: [...media.values()].sort((a, b) => (a.path < b.path ? -1 : 1)),
  };
}

async function writeTable(
  writing: Writing,
  table: CarriedTable,
  folder: string,
  media: Map<string, FileEntry>,
): Promise<TableEntry> {
  const file = `tables/${table.name}.jsonl`;
  const hash = createHash('sha256');
  let rows = 0;
  async function* lines() {
    for await (const some of rowsOf(writing, table)) {
      for (const one of some) {
        const { line, files } = takenOut(one, table);
        for (const { path, bytes } of files) {
          if (media.has(path)) continue;
          await writeFile(join(folder, path), bytes, { mode: 0o600 });
          const sha256 = createHash('sha256').update(bytes).digest('hex');
          media.set(path, { path, bytes: bytes.length, sha256 });
        }
        rows += 1;
        hash.update(`${line}\n`);
        yield `${line}\n`;
      }
    }
  }
  await pipeline(Readable.from(lines()), createWriteStream(join(folder, file), { mode: 0o600, flush: true }));
  const sha256 = hash.digest('hex');
  return {
    name: table.name,
    rows,
    rowsSha256: sha256,
    file,
    bytes: (await stat(join(folder, file))).size,
    sha256,
  };
}
