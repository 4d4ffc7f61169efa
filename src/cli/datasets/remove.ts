import { Command } from 'commander';
import { removeDataset } from '../../desk/datasets/remove-dataset.ts';
import { asOperator } from '../../readers/permission.ts';
import { onNewsroom } from '../on-newsroom.ts';
import { datasetCalled } from './on-datasets.ts';

/** `sourceline datasets remove`: a dataset goes with its versions, where no figure rests on it. */
export function removeDatasetCommand(): Command {
  return new Command('remove')
    .description('Remove a dataset with all its versions; refused while a figure rests on it.')
    .argument('<slug>')
    .option('--json', 'print the outcome as one object')
    .action((slug: string, { json }: { json?: boolean }) =>
      onNewsroom(async (store, config) => {
        const dataset = await datasetCalled(store, slug);
        await removeDataset(store, config, dataset, asOperator());
        process.stdout.write(
          json ? `${JSON.stringify({ status: 'removed', slug })}\n` : `${slug}: removed.\n`,
        );
      }),
    );
}
