import { writeFile } from 'node:fs/promises';
import { Command } from 'commander';
import { importRedirects, MOST_REDIRECTS } from '../../desk/redirects/change-redirects.ts';
import { listRedirects, REDIRECT_ORDERS } from '../../desk/redirects/redirects.queries.ts';
import { REDIRECTS_BYTES, redirectsCsv, redirectsOfCsv } from '../../desk/redirects/redirects-csv.ts';
import { Problem } from '../../errors.ts';
import { decodeBytes } from '../../intake/decode-bytes.ts';
import { readOutside } from '../../store/outside-file.ts';
import { onRedirects } from './on-redirects.ts';

/** `sourceline redirects import` */
export function importRedirectsCommand(): Command {
  return new Command('import')
    .description('Add the redirects of a CSV list, and change those of the same path; the others stay.')
    .argument('<file>', 'the list: from, to, and type 301 or 302')
    .option('--json', 'what came of it as one object')
    .action((file: string, { json }: { json?: boolean }) =>
      onRedirects(async ({ store, by, rules, now }) => {
        const { text } = decodeBytes(await readOutside(file, { most: REDIRECTS_BYTES }));
        const lines = redirectsOfCsv(text);
        const done = await store.write((writing) => importRedirects(writing, by, lines, rules, now));
        const { added, changed, same, refused } = done;
        const why = refused.map(({ why, ...one }) => ({ ...one, why: why.line }));
        if (json) process.stdout.write(`${JSON.stringify({ added, changed, same, refused: why })}\n`);
        else {
          for (const one of why) process.stderr.write(`refused  line ${one.line}  ${one.from}  ${one.why}\n`);
          process.stdout.write(
            `${added} added, ${changed} changed, ${same} the same, ${refused.length} refused.\n`,
          );
        }
        if (refused.length === lines.length) {
          throw new Problem('bad input', 'Every redirect of the list was refused.');
        }
      }),
    );
}

/** `sourceline redirects export` */
export function exportRedirectsCommand(): Command {
  return new Command('export')
    .description('Write the redirects as a CSV list, which can be imported again.')
    .argument('[file]', 'a new file; left out: to standard output')
    .action((file: string | undefined) =>
      onRedirects(async ({ store }) => {
        const csv = redirectsCsv(
          await listRedirects(store.reading, {
            page: { order: REDIRECT_ORDERS.path, most: MOST_REDIRECTS },
          }),
        );
        if (file === undefined) process.stdout.write(csv);
        else
          await writeFile(file, csv, { flag: 'wx' }).catch(() => {
            throw new Problem('bad input', `The list cannot be written to ${file}.`, 'Name a new file.');
          });
      }),
    );
}
