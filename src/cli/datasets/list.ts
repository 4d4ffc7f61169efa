import { Command } from 'commander';
import { listDatasets } from '../../evidence/datasets/dataset.queries.ts';
import { nameIn } from '../../stories/story.ts';
import { onNewsroom } from '../on-newsroom.ts';

/** `sourceline datasets list`: every dataset there is. */
export function listDatasetsCommand(): Command {
  return new Command('list')
    .description('List every dataset with its newest version.')
    .option('--json', 'one object a line')
    .action(({ json }: { json?: boolean }) =>
      onNewsroom(async (store) => {
        for (const { slug, names, producer, publishedAt, newest } of await listDatasets(store.reading)) {
          const { number, rowCount, coverage } = newest;
          const line = json
            ? JSON.stringify({
                slug,
                names,
                producer,
                published: publishedAt !== null,
                version: number,
                rows: rowCount,
                from: coverage.periods[0]?.from ?? null,
                to: coverage.periods.at(-1)?.to ?? null,
              })
            : `${slug.padEnd(32)} ${`v${number}`.padEnd(5)} ${String(rowCount).padStart(9)} rows  ${nameIn(names, 'en')} (${producer})${publishedAt ? '' : ', private'}`;
          process.stdout.write(`${line}\n`);
        }
      }),
    );
}
