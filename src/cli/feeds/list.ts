import { Command } from 'commander';
import { systemClock } from '../../clock.ts';
import { type Feed, isSilent, stateOf } from '../../desk/feeds/feed.ts';
import { everyFeed } from '../../desk/feeds/feeds.queries.ts';
import { hubStateOf } from '../../desk/feeds/hub.ts';
import { onFeeds } from './on-feeds.ts';

const HUB_SAID = {
  unused: 'not used: PUBLIC_URL is not public',
  waiting: 'not confirmed yet',
  subscribed: 'subscribed',
  failing: 'failing',
} as const;

/** `sourceline feeds list` */
export function listFeedsCommand(): Command {
  return new Command('list')
    .description('List what is followed: when each was fetched, and since when and why it fails.')
    .option('--failing', 'only those that fail or have ended')
    .option('--json', 'one object a line')
    .action(({ failing, json }: { failing?: boolean; json?: boolean }) =>
      onFeeds(async ({ store, config }) => {
        let shown = 0;
        for await (const feed of everyFeed(store.reading)) {
          const state = stateOf(feed);
          if (failing && state !== 'failing' && state !== 'ended') continue;
          shown += 1;
          process.stdout.write(`${json ? JSON.stringify(feed) : lineOf(feed, config)}\n`);
        }
        if (shown === 0 && !json)
          process.stderr.write(failing ? 'No feed fails.\n' : 'No feed is followed.\n');
      }),
    );
}

function lastOf({ kind, fetchedAt }: Feed): string {
  const [came, nothing] =
    kind === 'push' ? ['received', 'nothing received yet'] : ['fetched', 'not fetched yet'];
  return fetchedAt ? `${came} ${day(fetchedAt)}` : nothing;
}

const day = (at: Date) => at.toISOString().slice(0, 16).replace('T', ' ');

function hubOf({ hub }: Feed, settings: { readonly PUBLIC_URL: string }): string {
  if (!hub) return '';
  const state = hubStateOf(hub, settings, systemClock.now());
  const more = state === 'failing' ? `: ${hub.problem?.says ?? ''}` : '';
  return `, hub ${HUB_SAID[state]}${more}`;
}

function lineOf(feed: Feed, settings: { readonly PUBLIC_URL: string }): string {
  const { id, name, address, failingSince, problem, broughtAt, items } = feed;
  const state = stateOf(feed);
  const since = failingSince ? ` since ${day(failingSince)}: ${problem?.says ?? ''}` : '';
  const silent = isSilent(feed, systemClock.now()) && broughtAt ? `, silent since ${day(broughtAt)}` : '';
  const says = state === 'followed' ? lastOf(feed) : `${state}${since}`;
  return [
    id,
    name,
    `${says}${silent}${state === 'followed' || state === 'failing' ? hubOf(feed, settings) : ''}`,
    `${items} items`,
    address,
  ].join('  ');
}
