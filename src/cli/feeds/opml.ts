import { writeFile } from 'node:fs/promises';
import { Command } from 'commander';
import { feedsOpml } from '../../desk/feeds/export-opml.ts';
import { importOpml } from '../../desk/feeds/import-opml.ts';
import { Problem } from '../../errors.ts';
import { decodeBytes } from '../../intake/decode-bytes.ts';
import { readOutside } from '../../store/outside-file.ts';
import { onFeeds, type TermsOptions, termsOf, withTerms } from './on-feeds.ts';

const MOST_BYTES = 20 * 2 ** 20;

/** `sourceline feeds import-opml` */
export function importOpmlCommand(): Command {
  return withTerms(new Command('import-opml'))
    .description('Follow every feed that an OPML list names, as other readers export it.')
    .argument('<file>', 'the list')
    .option('--json', 'one object a line for each feed')
    .action((file: string, options: TermsOptions & { json?: boolean }) =>
      onFeeds(async (parts) => {
        const { only, never, language, section, credit, goesTo, policy } = await termsOf(
          parts,
          file,
          options,
        );
        const { text } = decodeBytes(await readOutside(file, { most: MOST_BYTES }));
        const terms = { only, never, language, section, credit, goesTo, policy };
        const done = await importOpml(parts.store, parts.by, text, terms, parts.clock.now());
        const left = done.filter(({ why }) => why !== null);
        if (options.json) for (const one of done) process.stdout.write(`${JSON.stringify(one)}\n`);
        else {
          for (const { address, why } of left) process.stderr.write(`left  ${address}  ${why}\n`);
          process.stdout.write(`${done.length - left.length} followed, ${left.length} left.\n`);
        }
        if (done.length === 0) throw new Problem('bad input', 'The list names no feed.');
      }),
    );
}

/** `sourceline feeds export-opml` */
export function exportOpmlCommand(): Command {
  return new Command('export-opml')
    .description('Write every feed and sitemap that is followed as an OPML list.')
    .argument('[file]', 'a new file; left out: to standard output')
    .action((file: string | undefined) =>
      onFeeds(async ({ store, config, clock }) => {
        const opml = await feedsOpml(store.reading, config.PORTAL_NAME, clock.now());
        if (file === undefined) process.stdout.write(opml);
        else
          await writeFile(file, opml, { flag: 'wx' }).catch(() => {
            throw new Problem('bad input', `The list cannot be written to ${file}.`, 'Name a new file.');
          });
      }),
    );
}
