import { resolve, sep } from 'node:path';
import { Command } from 'commander';
import { systemClock } from '../clock.ts';
import { type Config, readConfig } from '../config.ts';
import { messageOf, Problem } from '../errors.ts';
import { findKept, type KeptSecrets, standing } from '../readers/secrets/secrets.queries.ts';
import { fingerprintOf } from '../readers/secrets/secrets.ts';
import { noteBackupBegun, noteBackupEnded } from '../store/backup/backup-record.ts';
import type { Manifest } from '../store/backup/manifest.ts';
import { verifyBackup } from '../store/backup/read-backup.ts';
import { refuseFull, writeBackup } from '../store/backup/write-backup.ts';
import type { Store } from '../store/database.ts';
import { hasTable } from '../store/health.queries.ts';
import { besidePortal } from './beside-portal.ts';
import { countOf } from './count-of.ts';
import { OneLine } from './one-line.ts';
import { writeSecretFile } from './secret-file.ts';
import { VERSION } from './version.ts';

const NONE_KEPT: KeptSecrets = { portal: null, before: [], fingerprint: null };

interface BackupOptions {
  verify?: boolean;
  secretFile?: string;
  json?: boolean;
}

/** `sourceline backup`: the whole newsroom as it is at one moment, while it runs. */
export function backupCommand(): Command {
  return new Command('backup')
    .description(
      'Back up the whole newsroom, as it is at one moment, into a folder. The portal can keep running.',
    )
    .argument('<dest>', 'a folder that does not exist yet, or is empty')
    .option('--verify', 'write nothing; compare an existing backup with its manifest')
    .option(
      '--secret-file <file>',
      'also save the portal’s secret, which is not part of the backup, in this file outside it',
    )
    .option('--json', 'print the manifest')
    .addHelpText(
      'after',
      '\nThe backup contains email addresses, password hashes and drafts: protect it like the database. It contains no sessions,\nand not the secret that encrypts two-step login: store that elsewhere, because a restore asks for it.\n`sourceline restore` puts the backup into an empty database of either kind.',
    )
    .action(backup);
}

async function backup(dest: string, options: BackupOptions): Promise<void> {
  const to = resolve(dest);
  const started = performance.now();
  const line = new OneLine();
  try {
    const { manifest, secret } = options.verify
      ? { manifest: await verifyBackup(to, line.tell), secret: '' }
      : await taken(to, options.secretFile ?? null, line.tell);
    line.clear();
    process.stdout.write(
      options.json
        ? `${JSON.stringify(manifest)}\n`
        : `${describe(manifest)} ${options.verify ? 'Verified' : 'Written'} in ${seconds(started)} s.\n${secret}`,
    );
  } finally {
    line.clear();
  }
}

/** Makes a backup; returns its manifest, and what to tell the operator about the secret. */
async function taken(
  to: string,
  secretFile: string | null,
  tell: (what: string) => void,
): Promise<{ manifest: Manifest; secret: string }> {
  await refuseFull(to);
  const file = secretFile === null ? null : resolve(secretFile);
  if (file && (file === to || file.startsWith(to + sep))) {
    throw new Problem(
      'bad input',
      'The secret must not be in the backup.',
      'Name a file outside that folder.',
    );
  }
  const directory = readConfig().DATA_DIR;
  const taken = await besidePortal(tell, async (store, config) => {
    await noted(noteBackupBegun(directory, to, systemClock.now()));
    try {
      return await write(store, config);
    } catch (error) {
      await noted(noteBackupEnded(directory, null));
      throw error;
    }
  });
  const { at } = taken.manifest;
  await noted(noteBackupEnded(directory, { at, to, bytes: bytesOf(taken.manifest) }));
  return taken;

  async function write(store: Store, config: Config) {
    // Databases created before member accounts existed have no secret.
    const kept = (await hasTable(store.reading, 'secrets')) ? await findKept(store.reading) : NONE_KEPT;
    const secrets = standing(config, kept);
    const secret = kept.fingerprint ?? (secrets && fingerprintOf(secrets.current));
    if (file) {
      if (!secrets) throw new Problem('conflict', 'There is no secret yet.', 'Leave out --secret-file.');
      await writeSecretFile(file, secrets.current);
    }
    const { DATA_DIR } = config;
    const order = { to, DATA_DIR, program: VERSION, now: systemClock.now(), secret, tell };
    const manifest = await writeBackup(store, order);
    const where = file
      ? `It is in ${file}.`
      : config.SECRET
        ? 'It is SECRET in your settings: store those elsewhere.'
        : 'It is only in the database: save a copy elsewhere with `sourceline secret save FILE`.';
    return {
      manifest,
      secret: secret ? `The portal’s secret is not part of it, and a restore asks for it. ${where}\n` : '',
    };
  }
}

/** If DATA_DIR cannot be written to, the backup is still good, but `doctor` will not know of it. */
async function noted(noting: Promise<void>): Promise<void> {
  await noting.catch((error: unknown) => {
    process.stderr.write(`sourceline: this backup could not be recorded for doctor: ${messageOf(error)}\n`);
  });
}

function bytesOf({ tables, files }: Manifest): number {
  return [...tables, ...files].reduce((sum, part) => sum + part.bytes, 0);
}

/** Describes the contents of a backup in a sentence. */
export function describe(manifest: Manifest): string {
  const { tables, files, at } = manifest;
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  return `${countOf(rows, 'row')} in ${countOf(tables.length, 'table')} and ${countOf(files.length, 'dataset file')}, ${(bytesOf(manifest) / 1e6).toFixed(1)} MB, as of ${at}.`;
}

/** Seconds since `started`, for a person. */
export function seconds(started: number): string {
  return ((performance.now() - started) / 1000).toFixed(1);
}
