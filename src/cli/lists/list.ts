import { Command } from 'commander';
import { listWatchLists } from '../../entities/lists/list.queries.ts';
import { behindOf } from '../../entities/lists/watch-list.ts';
import { nameIn } from '../../stories/story.ts';
import { onNewsroom } from '../on-newsroom.ts';
import { ageWords } from './on-lists.ts';

/** `sourceline lists list`: every watch list there is, and how old it is. */
export function listListsCommand(): Command {
  return new Command('list')
    .description('List every watch list with its newest version, and how old that is.')
    .option('--json', 'one object a line')
    .action(({ json }: { json?: boolean }) =>
      onNewsroom(async (store) => {
        for (const { slug, names, format, newest, behind, age, periodDays } of await listWatchLists(
          store.reading,
          new Date(),
        )) {
          const { number: version, asOf, entryCount: entries, partial, importedAt } = newest;
          const line = json
            ? JSON.stringify({
                slug,
                names,
                format,
                version,
                asOf,
                importedAt,
                entries,
                partial: partial?.missing ?? null,
                behind: behind && behindOf(behind),
                periodDays,
                age,
              })
            : `${slug.padEnd(20)} ${`v${version}`.padEnd(5)} ${String(entries).padStart(8)} entries  ${(asOf ?? 'no date').padEnd(10)}  ${nameIn(names, 'en')} (${ageWords(age)})${partial ? ' PARTIAL' : ''}${behind ? `, read with v${behind.number} of ${behind.asOf ?? 'no date'}` : ''}`;
          process.stdout.write(`${line}\n`);
        }
      }),
    );
}
