import { writeFile } from 'node:fs/promises';
import { Command, Option } from 'commander';
import { systemClock } from '../clock.ts';
import { type Config, readConfig } from '../config.ts';
import { withSettings } from '../desk/settings/open-settings.ts';
import { Problem } from '../errors.ts';
import type { TakingRules } from '../intake/draft-piece.ts';
import { languageTag } from '../intake/guess-language.ts';
import { newsroomIn } from '../intake/newsroom/newsroom-in.ts';
import type { MediaTaking } from '../intake/take-media.ts';
import { silentLog } from '../log.ts';
import type { Manifest } from '../store/backup/manifest.ts';
import type { Store } from '../store/database.ts';
import { openAnswering } from '../store/open-answering.ts';
import { POLICIES, type Policy } from '../stories/story.ts';
import { ImportReport } from './import-report.ts';
import { OneLine } from './one-line.ts';

interface ImportOptions {
  dryRun?: boolean;
  json?: boolean;
  source?: string;
  language?: string;
  section?: string;
  policy?: Policy;
  site?: string;
  media?: string;
  fetchMedia?: boolean;
  report?: string;
  batch: string;
}

/** `sourceline import`: imports stories from pages, feeds, agencies, exports of other systems and JSON lines. */
export function importCommand(): Command {
  return new Command('import')
    .description(
      'Take in stories: web pages, RSS, Atom and JSON feeds, ninjs, NewsML-G2, NITF, IPTC 7901, WordPress and Ghost exports, JSON lines.',
    )
    .argument('<path...>', 'files or folders; - for standard input; or the folder `sourceline export` wrote')
    .option('--dry-run', 'read everything and save nothing; needs no database')
    .option('--json', 'one object a line for each story')
    .option('--source <name>', 'the organisation the copy is from, whatever the files say')
    .option('--language <tag>', 'the language of the stories, whatever the files say')
    .option('--section <slug>', 'the section to put them in, whatever the files say')
    .addOption(new Option('--policy <policy>', "what the source's terms let us do").choices([...POLICIES]))
    .option('--site <address>', 'where the site was, for exports that do not say it, such as those of Ghost')
    .option(
      '--media <folder>',
      'take the pictures of stories along from this folder, such as wp-content/uploads',
    )
    .option('--fetch-media', 'take them from where they stood; with --media, what the folder lacks')
    .option('--report <file>', 'write what came, what was left and why, as JSON')
    .option('--batch <stories>', 'how many stories to save in one transaction', '200')
    .addHelpText(
      'after',
      '\nImporting again changes nothing: a story that is known stays as it is, a changed one becomes a new revision. An item that its agency cancelled is withdrawn.\nAn import that was broken off is finished by running it again.',
    )
    .action(runImport);
}

async function runImport(paths: string[], options: ImportOptions): Promise<void> {
  const config = readConfig();
  const batchSize = Number(options.batch);
  if (!Number.isInteger(batchSize) || batchSize < 1 || batchSize > 5000) {
    throw new Problem('bad input', `--batch must be a number from 1 to 5000, not "${options.batch}".`);
  }
  const [first = ''] = paths;
  const manifest = paths.length === 1 ? await newsroomIn(first) : null;
  if (manifest) return takeNewsroom(first, manifest, config, options);
  const { importFiles } = await import('../intake/import-files.ts');
  const report = new ImportReport(options.json ?? false, process.stdout, process.stderr);
  const store = options.dryRun ? null : await openAnswering(config, silentLog);
  try {
    const newsroom = store ? await withSettings(store.reading, config, silentLog) : config;
    const rules = rulesOf(options, newsroom.PORTAL_NAME, newsroom.PORTAL_LANGUAGE);
    const media = store ? await mediaOf(store, config, options) : undefined;
    const counts = await importFiles({
      media,
      paths,
      store,
      rules,
      clock: systemClock,
      batchSize,
      standardInput: process.stdin,
      onItem: (item) => report.item(item),
      onProgress: (soFar) => report.progress(soFar),
    });
    report.end(counts, store === null, media);
    if (options.report) {
      const written = JSON.stringify(report.whole(counts, media), null, 2);
      await writeFile(options.report, `${written}\n`, { flag: 'wx' }).catch(() => {
        throw new Problem(
          'bad input',
          `The report cannot be written to ${options.report}.`,
          'Name a new file.',
        );
      });
    }
    if (counts.taken + counts.revised + counts.same + counts.withdrawn === 0) {
      if (counts.files === 0) throw new Problem('not found', 'There are no files there.');
      process.exitCode = 1;
    }
  } finally {
    await store?.close();
  }
}

/** Without picture import, pictures from an earlier import are still used. */
async function mediaOf(store: Store, config: Config, options: ImportOptions): Promise<MediaTaking> {
  const { openMediaFolder, openMediaSite, inTurn } = await import('../intake/media-source.ts');
  const { takingMedia } = await import('../intake/take-media.ts');
  const { openEgress } = await import('../intake/egress/egress.ts');
  const bytes = config.MEDIA_MB * 1024 * 1024;
  const sources = [
    ...(options.media ? [await openMediaFolder(options.media, bytes)] : []),
    ...(options.fetchMedia ? [openMediaSite(openEgress(), bytes)] : []),
  ];
  const limits = { bytes, pixels: config.MEDIA_MEGAPIXELS * 1e6 };
  const adding = { by: null, now: systemClock.now(), limits };
  return takingMedia(store, sources.length > 0 ? inTurn(sources) : null, adding);
}

async function takeNewsroom(
  folder: string,
  manifest: Manifest,
  config: Config,
  options: ImportOptions,
): Promise<void> {
  if (options.dryRun || options.source || options.section || options.policy || options.media) {
    throw new Problem('bad input', 'The export of a newsroom is taken as it is.', 'Leave the options out.');
  }
  const { importNewsroom } = await import('../intake/newsroom/import-newsroom.ts');
  const line = new OneLine();
  const store = await openAnswering(config, silentLog);
  try {
    const { tables, files } = await importNewsroom(store, folder, manifest, config, line.tell);
    line.clear();
    if (options.json) process.stdout.write(`${JSON.stringify({ tables, files })}\n`);
    else {
      for (const { name, rows, added } of tables.filter((table) => table.rows > 0))
        process.stdout.write(`${name.padEnd(32)}${String(added).padStart(8)} of ${rows} were new\n`);
      process.stdout.write(`${files} files\n`);
    }
  } finally {
    line.clear();
    await store.close();
  }
}

function rulesOf(options: ImportOptions, portalName: string, language: string): TakingRules {
  const forcedLanguage = options.language === undefined ? undefined : languageTag(options.language);
  if (forcedLanguage === null) {
    throw new Problem(
      'bad input',
      `"${options.language}" is not a language tag.`,
      'Give one such as en or zh-Hans.',
    );
  }
  const { source, section, policy, site } = options;
  if (site !== undefined && !/^https?:\/\/[^/]+/.test(site)) {
    throw new Problem('bad input', `--site must be an http or https address, not "${site}".`);
  }
  return { portalName, language, forcedLanguage, source, section, policy, site };
}
