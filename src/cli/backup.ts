import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Command } from 'commander';
import { systemClock } from '../clock.ts';
import { type Config, readConfig } from '../config.ts';
import { Problem } from '../errors.ts';
import { silentLog } from '../log.ts';
import { askForCopy } from '../store/backup/backup-socket.ts';
import type { Manifest } from '../store/backup/manifest.ts';
import { verifyBackup } from '../store/backup/read-backup.ts';
import { refuseFull, writeBackup } from '../store/backup/write-backup.ts';
import { openStore } from '../store/database.ts';
import { OneLine } from './one-line.ts';
import { VERSION } from './version.ts';

interface BackupOptions {
  verify?: boolean;
  json?: boolean;
}

/** `sourceline backup`: all of the newsroom as it is at one moment, while it runs. */
export function backupCommand(): Command {
  return new Command('backup')
    .description(
      'Write all of the newsroom, as it is at one moment, into a folder; the portal may run meanwhile.',
    )
    .argument('<dest>', 'a folder that is not there yet, or is empty')
    .option('--verify', 'write nothing: compare the backup that is there with its manifest')
    .option('--json', 'print the manifest')
    .addHelpText(
      'after',
      '\nThe backup holds addresses, password hashes and drafts: guard it like the database.\n`sourceline restore` puts it into an empty database of either kind.',
    )
    .action(backup);
}

async function backup(dest: string, options: BackupOptions): Promise<void> {
  const to = resolve(dest);
  const started = performance.now();
  const line = new OneLine();
  try {
    const manifest = options.verify ? await verifyBackup(to, line.tell) : await taken(to, line.tell);
    line.clear();
    process.stdout.write(
      options.json
        ? `${JSON.stringify(manifest)}\n`
        : `${describe(manifest)} ${options.verify ? 'All of it is as it was written' : 'Written'} in ${seconds(started)} s.\n`,
    );
  } finally {
    line.clear();
  }
}

/** The backup of a running newsroom: a server's database is read where it is, the built-in one from a copy of its files. */
async function taken(to: string, tell: (what: string) => void): Promise<Manifest> {
  const config = readConfig();
  await refuseFull(to);
  if (config.DATABASE_URL) return written(config, to, tell);
  if (!existsSync(join(config.DATA_DIR, 'pglite'))) {
    throw new Problem(
      'not found',
      `There is no database in ${config.DATA_DIR}.`,
      'Set DATA_DIR to where the newsroom is, or DATABASE_URL.',
    );
  }
  tell('copying the database of the running portal');
  const copy = await askForCopy(config.DATA_DIR);
  if (!copy) return written(config, to, tell);
  try {
    return await written({ ...config, DATA_DIR: copy }, to, tell);
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}

async function written(config: Config, to: string, tell: (what: string) => void): Promise<Manifest> {
  // As it is, and not brought to this program's version: a backup before an upgrade changes nothing.
  const store = await openStore(config, silentLog, 0);
  try {
    const { DATA_DIR } = config;
    return await writeBackup(store, { to, DATA_DIR, program: VERSION, now: systemClock.now(), tell });
  } finally {
    await store.close();
  }
}

/** What a backup holds, as a sentence. */
export function describe({ tables, files, at }: Manifest): string {
  const count = (number: number, one: string) =>
    `${number.toLocaleString('en')} ${one}${number === 1 ? '' : 's'}`;
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  const bytes = [...tables, ...files].reduce((sum, part) => sum + part.bytes, 0);
  return `${count(rows, 'row')} of ${count(tables.length, 'table')} and ${count(files.length, 'dataset file')}, ${(bytes / 1e6).toFixed(1)} MB, of ${at}.`;
}

/** Seconds since `started`, for a person. */
export function seconds(started: number): string {
  return ((performance.now() - started) / 1000).toFixed(1);
}
