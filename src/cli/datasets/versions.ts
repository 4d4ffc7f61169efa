import { Command } from 'commander';
import { listVersions } from '../../evidence/datasets/dataset.queries.ts';
import { onNewsroom } from '../on-newsroom.ts';
import { datasetCalled } from './on-datasets.ts';

/** `sourceline datasets versions`: what each version of a dataset changed. */
export function datasetVersionsCommand(): Command {
  return new Command('versions')
    .description('List the versions of a dataset, the newest first, and what each changed.')
    .argument('<slug>')
    .option('--json', 'one object a line')
    .action((slug: string, { json }: { json?: boolean }) =>
      onNewsroom(async (store) => {
        const dataset = await datasetCalled(store, slug);
        for (const version of await listVersions(store.reading, dataset.id)) {
          const { number, addedAt, rowCount, sha256, changes, producerVersion, note } = version;
          const counts = changes
            ? `${changes.added} added, ${changes.removed} removed, ${changes.changed} changed`
            : 'the first';
          const line = json
            ? JSON.stringify({ number, addedAt, rows: rowCount, sha256, producerVersion, note, changes })
            : `v${String(number).padEnd(4)} ${addedAt.toISOString().slice(0, 10)}  ${String(rowCount).padStart(9)} rows  ${sha256.slice(0, 12)}  ${counts}${note ? `  ${note}` : ''}`;
          process.stdout.write(`${line}\n`);
        }
      }),
    );
}
