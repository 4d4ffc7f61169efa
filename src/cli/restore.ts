import { resolve } from 'node:path';
import { Command } from 'commander';
import { readConfig } from '../config.ts';
import { silentLog } from '../log.ts';
import { restoreBackup } from '../store/backup/restore-backup.ts';
import { describe, seconds } from './backup.ts';
import { OneLine } from './one-line.ts';

/** `sourceline restore`: a backup becomes the newsroom of an empty database. */
export function restoreCommand(): Command {
  return new Command('restore')
    .description('Put a backup into an empty database of either kind. A damaged backup is refused.')
    .argument('<src>', 'the folder that `sourceline backup` wrote')
    .option('--json', 'print the manifest of what was restored')
    .addHelpText(
      'after',
      '\nIt goes into DATA_DIR, or DATABASE_URL where that is set. Everything is compared with the manifest twice:\nthe files before anything is touched, the rows before they are kept. All of it is restored, or nothing.',
    )
    .action(restore);
}

async function restore(src: string, options: { json?: boolean }): Promise<void> {
  const started = performance.now();
  const line = new OneLine();
  try {
    const manifest = await restoreBackup(resolve(src), readConfig(), silentLog, line.tell);
    line.clear();
    process.stdout.write(
      options.json
        ? `${JSON.stringify(manifest)}\n`
        : `${describe(manifest)} Restored, and compared, in ${seconds(started)} s.\n`,
    );
  } finally {
    line.clear();
  }
}
