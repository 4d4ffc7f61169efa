import { Command } from 'commander';
import { type ClaimedFeed, claimDue, claimOne } from '../../desk/feeds/claim-feeds.ts';
import { type FetchEnded, fetchFeed } from '../../desk/feeds/fetch-feed.ts';
import { feedsWithDeliveries } from '../../desk/feeds/inbox.ts';
import { takeDelivery } from '../../desk/feeds/take-delivery.ts';
import { Problem } from '../../errors.ts';
import { feedNamed, type OnFeeds, onFeeds } from './on-feeds.ts';
import { FEED } from './switch.ts';

/** `sourceline feeds run` */
export function runFeedsCommand(): Command {
  return new Command('run')
    .description('Fetch a feed now, or without one every feed that is due.')
    .argument('[feed]', FEED)
    .option('--json', 'one object a line for each feed')
    .addHelpText('after', '\nA feed that a worker is fetching at the moment is left to it.')
    .action((named: string | undefined, { json }: { json?: boolean }) =>
      onFeeds(async (parts) => {
        if (named === undefined) return runDue(parts, json ?? false);
        const { id, name } = await feedNamed(parts, named);
        const claimed = await claimOne(parts.store, id, parts.clock.now());
        if (!claimed)
          throw new Problem('conflict', `A worker is fetching ${name} at the moment.`, 'Try again later.');
        const problem = await runOne(parts, claimed, json ?? false);
        if (problem) throw new Problem('unavailable', `${name} was not fetched. ${problem}`);
      }),
    );
}

async function runDue(parts: OnFeeds, json: boolean): Promise<void> {
  let failed = 0;
  await runDeliveries(parts, json);
  for (;;) {
    const [feed] = await claimDue(parts.store, parts.clock.now(), 1);
    if (!feed) break;
    if (await runOne(parts, feed, json)) failed += 1;
  }
  if (failed > 0)
    throw new Problem(
      'unavailable',
      `Feeds that were not fetched: ${failed}.`,
      'See `sourceline feeds list --failing`.',
    );
}

/** Imports what was sent to the portal and waits. */
async function runDeliveries(parts: OnFeeds, json: boolean): Promise<void> {
  for (;;) {
    const [id] = await feedsWithDeliveries(parts.store.reading, parts.clock.now(), 1);
    const feed = id === undefined ? null : await claimOne(parts.store, id, parts.clock.now());
    if (!feed) return;
    report(feed, await takeDelivery(parts, feed), json);
  }
}

async function runOne(parts: OnFeeds, feed: ClaimedFeed, json: boolean): Promise<string | null> {
  return report(feed, await fetchFeed(parts, feed), json);
}

function report(
  feed: ClaimedFeed,
  { outcome, problem, items, error }: FetchEnded,
  json: boolean,
): string | null {
  if (error) throw error;
  const count = (what: string) => items.filter((one) => one.outcome === what).length;
  const counts = {
    ...{ taken: count('taken'), revised: count('revised'), withdrawn: count('withdrawn') },
    ...{ refused: count('refused'), filtered: count('filtered') },
  };
  const says = Object.entries(counts)
    .filter(([, many]) => many > 0)
    .map(([what, many]) => `${many} ${what}`);
  process.stdout.write(
    json
      ? `${JSON.stringify({ id: feed.id, name: feed.name, outcome, ...counts, problem })}\n`
      : `${feed.name}: ${problem?.says ?? (says.join(', ') || outcome)}\n`,
  );
  return problem?.says ?? null;
}
