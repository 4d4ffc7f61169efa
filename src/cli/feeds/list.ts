import { Command } from 'commander';
import { type Feed, stateOf } from '../../desk/feeds/feed.ts';
import { listFeeds } from '../../desk/feeds/feeds.queries.ts';
import { onFeeds } from './on-feeds.ts';

const AT_ONCE = 500;

/** `sourceline feeds list` */
export function listFeedsCommand(): Command {
  return new Command('list')
    .description('List what is followed: when each was fetched, and since when and why it fails.')
    .option('--failing', 'only those that fail or have ended')
    .option('--json', 'one object a line')
    .action(({ failing, json }: { failing?: boolean; json?: boolean }) =>
      onFeeds(async ({ store }) => {
        let after: string | undefined;
        let shown = 0;
        for (;;) {
          const feeds = await listFeeds(store.reading, { most: AT_ONCE, after });
          for (const feed of feeds) {
            const state = stateOf(feed);
            if (failing && state !== 'failing' && state !== 'ended') continue;
            shown += 1;
            process.stdout.write(`${json ? JSON.stringify(feed) : lineOf(feed)}\n`);
          }
          after = feeds.at(-1)?.id;
          if (feeds.length < AT_ONCE) break;
        }
        if (shown === 0 && !json)
          process.stderr.write(failing ? 'No feed fails.\n' : 'No feed is followed.\n');
      }),
    );
}

function lineOf(feed: Feed): string {
  const day = (at: Date) => at.toISOString().slice(0, 16).replace('T', ' ');
  const { id, name, address, failingSince, problem, fetchedAt, items } = feed;
  const state = stateOf(feed);
  const since = failingSince ? ` since ${day(failingSince)}: ${problem?.says ?? ''}` : '';
  const says =
    state === 'followed' ? (fetchedAt ? `fetched ${day(fetchedAt)}` : 'not fetched yet') : `${state}${since}`;
  return [id, name, says, `${items} items`, address].join('  ');
}
