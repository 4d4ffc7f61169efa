import { Command } from 'commander';
import { removeWatchList, removeWatchListVersion } from '../../desk/watch-lists/remove-watch-list.ts';
import { asOperator } from '../../readers/permission.ts';
import { onNewsroom } from '../on-newsroom.ts';
import { listCalled, versionNumber } from './on-lists.ts';

/** `sourceline lists remove`: a list goes with its versions, or one version goes; what was decided stays. */
export function removeListCommand(): Command {
  return new Command('remove')
    .description(
      'Remove a watch list, or one version of it. Hits and decisions stay, with what they were about.',
    )
    .argument('<slug>')
    .option('--version <number>', 'only this version', versionNumber)
    .option('--json', 'print the outcome as one object')
    .action((slug: string, { version, json }: { version?: number; json?: boolean }) =>
      onNewsroom(async (store) => {
        await listCalled(store, slug);
        if (version === undefined) await removeWatchList(store, slug, asOperator());
        else await removeWatchListVersion(store, slug, version, asOperator());
        const what = version === undefined ? 'removed' : `version ${version} removed`;
        process.stdout.write(
          json
            ? `${JSON.stringify({ status: 'removed', slug, version: version ?? null })}\n`
            : `${slug}: ${what}; hits and decisions stay.\n`,
        );
      }),
    );
}
