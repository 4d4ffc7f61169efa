import { basename, resolve } from 'node:path';
import { Command, Option } from 'commander';
import { loadDataset } from '../../desk/datasets/load-dataset.ts';
import { Problem } from '../../errors.ts';
import type { AddedDataset } from '../../evidence/datasets/add-dataset.ts';
import type { DatasetFile } from '../../evidence/datasets/dataset-file.ts';
import type { ImportStep } from '../../evidence/datasets/reading/import-file.ts';
import { asOperator } from '../../readers/permission.ts';
import { readOutside, sizeOutside } from '../../store/outside-file.ts';
import { onNewsroom } from '../on-newsroom.ts';

interface AddOptions {
  slug?: string;
  title?: string;
  about?: string;
  producer?: string;
  producerUrl?: string;
  producerVersion?: string;
  licence?: string;
  licenceUrl?: string;
  redistributable?: 'yes' | 'no';
  descriptor?: string;
  retrieved?: string;
  sourceUrl?: string;
  note?: string;
  publish?: boolean;
  json?: boolean;
}

const DESCRIPTOR_MOST = 32 * 1024 * 1024;

/** `sourceline datasets add`: a file becomes a dataset, or the next version of one. */
export function addDatasetCommand(): Command {
  return new Command('add')
    .description('Add a file as a dataset, or as the next version of the one with that slug.')
    .argument('<file>', 'CSV, TSV, XLSX, Parquet, JSON lines, JSON-stat 2, SDMX-CSV, SDMX-JSON or SDMX-ML')
    .option('--slug <slug>', 'what the dataset is called in addresses; one that is there gets a version')
    .option('--title <title>', 'its title')
    .option('--about <text>', 'what it is, in a sentence or two')
    .option('--producer <name>', 'who made the data')
    .option('--producer-url <url>', "the producer's address")
    .option('--producer-version <text>', "the producer's name for this version")
    .option('--licence <name>', 'the terms it comes under')
    .option('--licence-url <url>', 'where the terms are')
    .addOption(
      new Option('--redistributable <answer>', 'whether readers may download its rows').choices([
        'yes',
        'no',
      ]),
    )
    .option(
      '--descriptor <file>',
      'what says what the columns are: a Frictionless datapackage.json, CSVW metadata (*-metadata.json), or an SDMX structure message (JSON or XML)',
    )
    .option(
      '--retrieved <date>',
      'when it was fetched from its producer, such as 2024-09-17; left out: as the descriptor says, or not known',
    )
    .option('--source-url <url>', 'where the file was retrieved')
    .option('--note <text>', 'a note about this version')
    .option('--publish', 'show it to readers at once, where it is new; left out: it is private')
    .option('--json', 'print the outcome as one object')
    .addHelpText(
      'after',
      '\nThe file is read in a process of its own, with limits: see DATASET_… in docs/settings.md.',
    )
    .action(add);
}

async function add(path: string, options: AddOptions): Promise<void> {
  const file = await fileOf(path, options);
  await onNewsroom(async (store, config) => {
    const started = performance.now();
    const stop = new AbortController();
    const interrupted = () => stop.abort();
    process.once('SIGINT', interrupted).once('SIGTERM', interrupted);
    try {
      const tell = (step: ImportStep) => process.stderr.write(`${step} …\n`);
      const added = await loadDataset(store, config, file, asOperator(), {
        now: new Date(),
        signal: stop.signal,
        progress: tell,
      });
      report(added, options.json ?? false, performance.now() - started);
    } finally {
      process.off('SIGINT', interrupted).off('SIGTERM', interrupted);
    }
  });
}

async function fileOf(path: string, options: AddOptions): Promise<DatasetFile> {
  const file = resolve(path);
  await sizeOutside(path);
  const { redistributable, retrieved, descriptor, publish, json: _json, ...said } = options;
  return {
    ...said,
    file,
    published: publish ?? false,
    fileName: basename(file),
    descriptor: descriptor === undefined ? null : await textOf(descriptor),
    redistributable: redistributable === undefined ? undefined : redistributable === 'yes',
    retrieved: retrieved === undefined ? undefined : dateOf(retrieved),
    producerUrl: addressOf('--producer-url', options.producerUrl),
    licenceUrl: addressOf('--licence-url', options.licenceUrl),
    sourceUrl: addressOf('--source-url', options.sourceUrl),
  };
}

async function textOf(path: string): Promise<string> {
  try {
    return (await readOutside(path, { most: DESCRIPTOR_MOST })).toString('utf8');
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    throw new Problem('bad input', `The descriptor cannot be read: ${error.message}`, error.advice);
  }
}

function dateOf(text: string): Date {
  const date = new Date(text);
  if (/^\d{4}-\d\d-\d\d/.test(text) && Number.isFinite(date.getTime())) return date;
  throw new Problem('bad input', `--retrieved must be a date such as 2024-09-17, not "${text}".`);
}

function addressOf(option: string, text: string | undefined): string | undefined {
  if (text === undefined || (/^https?:\/\//.test(text) && URL.canParse(text))) return text;
  throw new Problem('bad input', `${option} must be an http or https address, not "${text}".`);
}

function report({ status, dataset, changes }: AddedDataset, json: boolean, milliseconds: number): void {
  const { newest } = dataset;
  if (json) {
    process.stdout.write(
      `${JSON.stringify({ status, slug: dataset.slug, version: newest.number, sha256: newest.sha256, rows: newest.rowCount, fields: newest.fields, coverage: newest.coverage, rolesConfirmed: dataset.rolesConfirmed, published: dataset.publishedAt !== null, changes: changes && { added: changes.added, removed: changes.removed, changed: changes.changed }, milliseconds: Math.round(milliseconds) })}\n`,
    );
    return;
  }
  const seconds = (milliseconds / 1000).toFixed(1);
  if (status === 'same') {
    process.stdout.write(`${dataset.slug}: the same file as version ${newest.number}; nothing changed.\n`);
    return;
  }
  const roles = newest.fields.flatMap(({ name, role }) => (role ? [`${role} ${name}`] : []));
  process.stdout.write(
    `${dataset.slug}: version ${newest.number}, ${newest.rowCount} rows, in ${seconds} s\n`,
  );
  process.stdout.write(
    `roles${dataset.rolesConfirmed ? '' : ' (guessed from the names; confirm them, or give a descriptor)'}: ${roles.join(', ') || 'none'}\n`,
  );
  if (dataset.publishedAt === null)
    process.stdout.write(
      `private: checks and the desk use it, readers do not see it until \`sourceline datasets publish ${dataset.slug}\`\n`,
    );
  if (changes)
    process.stdout.write(
      `against version ${newest.number - 1}: ${changes.added} added, ${changes.removed} removed, ${changes.changed} changed\n`,
    );
}
