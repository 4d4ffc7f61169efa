import { resolve } from 'node:path';
import { Command } from 'commander';
import { systemClock } from '../clock.ts';
import { type Config, readConfig } from '../config.ts';
import { Problem } from '../errors.ts';
import { silentLog } from '../log.ts';
import { readSecrets, setCurrent } from '../readers/secrets/read-secrets.ts';
import { resetSecret, type SecretReset } from '../readers/secrets/reset-secret.ts';
import { fingerprintOf } from '../readers/secrets/secrets.ts';
import type { Manifest } from '../store/backup/manifest.ts';
import { restoreBackup } from '../store/backup/restore-backup.ts';
import { openStore } from '../store/database.ts';
import { isRefusal } from '../words/refusal.ts';
import { describe, seconds } from './backup.ts';
import { countOf } from './count-of.ts';
import { OneLine } from './one-line.ts';
import { readSecretFile } from './secret-file.ts';
import { saidOf } from './secret-reset-said.ts';

interface RestoreOptions {
  secretFile?: string;
  withoutSecret?: boolean;
  json?: boolean;
}

/** `sourceline restore`: restores a backup into the database of an empty newsroom. */
export function restoreCommand(): Command {
  return new Command('restore')
    .description('Put a backup into an empty database of either kind. A damaged backup is refused.')
    .argument('<src>', 'the folder that `sourceline backup` wrote')
    .option(
      '--secret-file <file>',
      'the portal’s secret, as `backup --secret-file` or `secret save` wrote it; SECRET in the settings does as well',
    )
    .option(
      '--without-secret',
      'the secret is lost: restore everything else; two-step login, notifications and webhooks are set up again',
    )
    .option('--json', 'print the manifest of what was restored')
    .addHelpText(
      'after',
      '\nIt goes into DATA_DIR, or DATABASE_URL where that is set. Everything is compared with the manifest twice:\nthe files before anything is touched, the rows before they are kept. All of it is restored, or nothing.\nEverybody logs in anew: a backup holds no sessions.',
    )
    .action(restore);
}

async function restore(src: string, options: RestoreOptions): Promise<void> {
  const started = performance.now();
  const config = readConfig();
  const given = options.secretFile === undefined ? null : await readSecretFile(options.secretFile);
  if (given && config.SECRET && given !== config.SECRET) {
    throw new Problem(
      'conflict',
      'SECRET and --secret-file are two different secrets.',
      'Leave one of them out, or name the old one in SECRET_BEFORE.',
    );
  }
  const line = new OneLine();
  try {
    const approve = (manifest: Manifest) =>
      checkSecret(manifest, config, given, options.withoutSecret === true);
    const manifest = await restoreBackup(resolve(src), config, silentLog, line.tell, approve);
    const reset = await begin(config, given, options.withoutSecret === true);
    line.clear();
    process.stdout.write(
      options.json
        ? `${JSON.stringify(manifest)}\n`
        : `${describe(manifest)} Restored, and compared, in ${seconds(started)} s.\n${reset ? `Without its secret: ${saidOf(reset)}\n` : ''}`,
    );
  } finally {
    line.clear();
  }
}

/** Throws a Problem if the secret of a backup is missing, and continuing without it was not requested. */
function checkSecret(manifest: Manifest, config: Config, given: string | null, without: boolean): void {
  const { secret: wanted, tables } = manifest;
  // An older backup does not state it: its contents are checked after the restore.
  if (!wanted) return;
  const known = [given, config.SECRET, config.SECRET_BEFORE].filter((one) => typeof one === 'string');
  if (known.some((secret) => fingerprintOf(secret) === wanted)) return;
  if (given) {
    throw new Problem(
      'conflict',
      'The secret in that file is not the one this backup was made with. Nothing was restored.',
      'Look for the right one; `--without-secret` goes on without any.',
    );
  }
  if (without) return;
  const rows = (name: string) => tables.find((table) => table.name === name)?.rows ?? 0;
  const what = [
    `two-step login of ${countOf(rows('two_factors'), 'member')}`,
    `notifications in ${countOf(rows('push_subscriptions'), 'browser')}`,
    countOf(rows('webhooks'), 'webhook'),
  ];
  const missing = config.SECRET ? 'SECRET is not the one this backup was made with' : 'The secret is missing';
  throw new Problem(
    'conflict',
    `${missing}. Nothing was restored.`,
    `Name it with --secret-file or SECRET. If it is lost, --without-secret restores everything else. To be set up again: ${what.join(', ')}. Unsubscribe links in emails already sent and private feed addresses stop working.`,
  );
}

/** Combines the restored data with its secret. */
async function begin(config: Config, given: string | null, without: boolean): Promise<SecretReset | null> {
  const store = await openStore(config, silentLog);
  try {
    if (given && !config.SECRET) await store.write((writing) => setCurrent(writing, given, given));
    await readSecrets(store, config);
    return null;
  } catch (error) {
    if (!isRefusal(error, 'secretWrong', 'secretMissing') || !without) throw error;
    return await resetSecret(store, config, 'lost', systemClock.now());
  } finally {
    await store.close();
  }
}
