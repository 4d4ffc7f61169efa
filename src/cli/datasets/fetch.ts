import { Command } from 'commander';
import { fetchSoon } from '../../desk/following/follow-address.ts';
import { asOperator } from '../../readers/permission.ts';
import { fetchNow, report } from './follow.ts';
import { onFetching } from './on-fetching.ts';

/** `sourceline datasets fetch`: what a dataset follows is fetched now. */
export function fetchDatasetCommand(): Command {
  return new Command('fetch')
    .description('Fetch the address that a dataset follows now, whenever it is due.')
    .argument('<slug>')
    .option('--accept-changes', 'take it though columns or many rows are gone')
    .option('--json', 'print the outcome as one object')
    .action((slug: string, { acceptChanges, json }: { acceptChanges?: boolean; json?: boolean }) =>
      onFetching(async (parts) => {
        const { store, now } = parts;
        const acceptsChanges = acceptChanges ?? false;
        await store.write((writing) => fetchSoon(writing, asOperator(), slug, { acceptsChanges }, now()));
        report(await fetchNow(parts, slug), json ?? false);
      }),
    );
}
