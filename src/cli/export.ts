import { resolve } from 'node:path';
import { Command } from 'commander';
import { systemClock } from '../clock.ts';
import { readConfig } from '../config.ts';
import { exportNewsroom } from '../intake/newsroom/export-newsroom.ts';
import { silentLog } from '../log.ts';
import { openAnswering } from '../store/open-answering.ts';
import { describe, seconds } from './backup.ts';
import { OneLine } from './one-line.ts';
import { VERSION } from './version.ts';

/** `sourceline export`: the newsroom's work as JSON lines and files, without its members. */
export function exportCommand(): Command {
  return new Command('export')
    .description("Write the newsroom's work as JSON lines, media and datasets; nothing of its members.")
    .argument('<dest>', 'a folder that is not there yet, or is empty')
    .option('--json', 'print what the export holds')
    .addHelpText(
      'after',
      '\n`sourceline import DEST` takes it into another newsroom. For all of a newsroom with its members, use `sourceline backup`.',
    )
    .action(runExport);
}

async function runExport(dest: string, options: { json?: boolean }): Promise<void> {
  const config = readConfig();
  const started = performance.now();
  const line = new OneLine();
  const store = await openAnswering(config, silentLog);
  try {
    const order = { to: resolve(dest), DATA_DIR: config.DATA_DIR, program: VERSION, now: systemClock.now() };
    const manifest = await exportNewsroom(store, { ...order, tell: line.tell });
    line.clear();
    process.stdout.write(
      options.json
        ? `${JSON.stringify(manifest)}\n`
        : `${describe(manifest)} Written in ${seconds(started)} s.\n`,
    );
  } finally {
    line.clear();
    await store.close();
  }
}
