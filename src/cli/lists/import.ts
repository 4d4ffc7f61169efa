import { resolve } from 'node:path';
import { Argument, Command, Option } from 'commander';
import { loadWatchList } from '../../desk/watch-lists/load-watch-list.ts';
import type { ImportedList, ListToImport } from '../../entities/lists/import-list.ts';
import { LIST_FORMATS, type ListFormat } from '../../entities/lists/watch-list.ts';
import { Problem } from '../../errors.ts';
import { asOperator } from '../../readers/permission.ts';
import { nameIn } from '../../stories/story.ts';
import { onNewsroom } from '../on-newsroom.ts';
import { countRows, filesLine, partialWords } from './version-words.ts';

interface ImportOptions extends Omit<ListToImport, 'format' | 'path' | 'periodDays' | 'redistributable'> {
  period?: string;
  redistributable?: 'yes' | 'no';
  json?: boolean;
}

/** `sourceline lists import`: the files of an official list become its next version. */
export function importListCommand(): Command {
  return new Command('import')
    .description('Import an official list from its own files, as the next version of it.')
    .addArgument(new Argument('<format>', 'the layout the files have').choices(LIST_FORMATS))
    .argument('<path>', 'the file; for OFAC the folder with the set, or one file of it')
    .option('--slug <slug>', 'what the list is called in addresses; csv and opensanctions need one')
    .option('--name <name>', 'its name, as it is shown')
    .option('--as-of <date>', 'the day the files are of, such as 2025-12-31, where they do not say it')
    .option('--period <days>', 'how many days old it may get before every use of it says so')
    .option('--about <text>', 'what it is, in a sentence or two')
    .option('--producer <name>', 'who makes it')
    .option('--url <url>', 'where it is published')
    .option('--licence <text>', 'the terms it comes under; OpenSanctions must have them stated')
    .option('--licence-url <url>', 'where the terms are')
    .addOption(
      new Option('--redistributable <answer>', 'whether its entries may be handed on').choices(['yes', 'no']),
    )
    .option('--note <text>', 'a note about this version')
    .option('--accept-removals', 'import it even where it lacks much of the version before')
    .option('--json', 'print the outcome as one object')
    .addHelpText('after', '\nThe same entries again make no version. See docs/watch-lists.md.')
    .action(run);
}

async function run(format: ListFormat, path: string, options: ImportOptions): Promise<void> {
  const { json, period, redistributable, ...said } = options;
  const asked: ListToImport = {
    ...said,
    format,
    path: resolve(path),
    url: addressOf('--url', said.url),
    licenceUrl: addressOf('--licence-url', said.licenceUrl),
    periodDays: period === undefined ? undefined : Number(period),
    redistributable: redistributable === undefined ? undefined : redistributable === 'yes',
  };
  const stop = new AbortController();
  const interrupted = () =>
    stop.abort(new Problem('unavailable', 'The import was stopped; nothing of it was kept.'));
  process.once('SIGINT', interrupted).once('SIGTERM', interrupted);
  const started = performance.now();
  const tell = progressOn(process.stderr);
  try {
    const imported = await onNewsroom((store) =>
      loadWatchList(store, asked, asOperator(), {
        now: new Date(),
        signal: stop.signal,
        progress: tell.step,
      }),
    );
    tell.end();
    report(imported, json ?? false, performance.now() - started);
  } finally {
    tell.end();
    process.off('SIGINT', interrupted).off('SIGTERM', interrupted);
  }
}

/** One line that is written over, and nothing where nobody watches. */
function progressOn(out: NodeJS.WriteStream) {
  let open = false;
  return {
    step: (step: string, entries: number) => {
      if (!out.isTTY) return;
      open = true;
      out.write(`\r\u001b[K${step} ${entries} entries …`);
    },
    end: () => {
      if (open) out.write('\r\u001b[K');
      open = false;
    },
  };
}

function report({ status, list, counts, changes, notes }: ImportedList, json: boolean, took: number): void {
  const { newest } = list;
  if (json) {
    const { number: version, asOf, sha256, entryCount: entries, files, partial } = newest;
    process.stdout.write(
      `${JSON.stringify({ status, slug: list.slug, names: list.names, version, asOf, sha256, entries, counts, files, partial, changes, notes, milliseconds: Math.round(took) })}\n`,
    );
    return;
  }
  const line = (text: string) => process.stdout.write(`${text}\n`);
  const name = nameIn(list.names, 'en');
  if (status === 'same') line(`${list.slug}: the same entries as version ${newest.number}; nothing changed.`);
  else if (status === 'same entries, later date')
    line(`${list.slug}: the same entries as version ${newest.number}, which is now of ${newest.asOf}.`);
  else line(`${list.slug}: version ${newest.number} of ${name}, in ${(took / 1000).toFixed(1)} s`);
  line(`of       ${newest.asOf ?? 'a day that nobody stated (--as-of)'}`);
  line(`entries  ${newest.entryCount}`);
  for (const row of countRows(counts)) line(row);
  for (const file of newest.files) line(filesLine(file));
  if (newest.partial) line(partialWords(newest.partial));
  for (const note of notes) line(note);
  if (changes) {
    const { against, added, changed, removed, cannotTell } = changes;
    line(
      `against version ${against}: ${added} added, ${changed} changed, ${removed} removed${cannotTell > 0 ? `, ${cannotTell} cannot be told` : ''}`,
    );
  }
}

function addressOf(option: string, text: string | undefined): string | undefined {
  if (text === undefined || (/^https?:\/\//.test(text) && URL.canParse(text))) return text;
  throw new Problem('bad input', `${option} must be an http or https address, not "${text}".`);
}
