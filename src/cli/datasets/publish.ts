import { Command } from 'commander';
import { publishDataset } from '../../desk/datasets/publish-dataset.ts';
import { asOperator } from '../../readers/permission.ts';
import { onNewsroom } from '../on-newsroom.ts';

/** `sourceline datasets publish`: readers see a dataset from now on. */
export function publishDatasetCommand(): Command {
  return command('publish', 'Show a dataset to readers, and what it says of figures.', true);
}

/** `sourceline datasets unpublish`: readers no longer see a dataset. */
export function unpublishDatasetCommand(): Command {
  return command('unpublish', 'Hide a dataset from readers, and what it says of figures.', false);
}

function command(name: string, says: string, published: boolean): Command {
  return new Command(name)
    .description(says)
    .argument('<slug>')
    .option('--json', 'print the outcome as one object')
    .action((slug: string, { json }: { json?: boolean }) =>
      onNewsroom(async (store) => {
        const changed = await store.write((writing) =>
          publishDataset(writing, slug, published ? new Date() : null, asOperator()),
        );
        const state = published ? 'published' : 'private';
        process.stdout.write(
          json
            ? `${JSON.stringify({ slug, published, changed })}\n`
            : `${slug}: ${changed ? state : `${state} already`}.\n`,
        );
      }),
    );
}
