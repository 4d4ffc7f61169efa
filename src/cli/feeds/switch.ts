import { Command } from 'commander';
import { pauseFeed, removeFeed, resumeFeed } from '../../desk/feeds/change-feed.ts';
import type { Writing } from '../../store/database.ts';
import { printResult } from '../users/on-people.ts';
import { feedNamed, type OnFeeds, onFeeds } from './on-feeds.ts';

/** What a feed is named by in a command. */
export const FEED = 'its id, its address, or a part of its name';

/** `sourceline feeds pause` */
export function pauseFeedCommand(): Command {
  return switching(
    'pause',
    'Stop fetching a feed until it is resumed.',
    'paused',
    ({ by, clock }, id) =>
      (writing) =>
        pauseFeed(writing, by, id, clock.now()),
  );
}

/** `sourceline feeds resume` */
export function resumeFeedCommand(): Command {
  const about = 'Go on fetching a feed that was paused, or that its host ended; it is fetched at once.';
  return switching(
    'resume',
    about,
    'resumed',
    ({ by, clock }, id) =>
      (writing) =>
        resumeFeed(writing, by, id, clock.now()),
  );
}

/** `sourceline feeds remove` */
export function removeFeedCommand(): Command {
  return switching(
    'remove',
    'Follow a feed no longer; its stories stay.',
    'removed',
    ({ by, clock }, id) =>
      (writing) =>
        removeFeed(writing, by, id, clock.now()),
  );
}

function switching(
  name: string,
  about: string,
  done: string,
  change: (parts: OnFeeds, id: string) => (writing: Writing) => Promise<void>,
): Command {
  return new Command(name)
    .description(about)
    .argument('<feed>', FEED)
    .option('--json', 'answer with one object')
    .action((named: string, { json }: { json?: boolean }) =>
      onFeeds(async (parts) => {
        const feed = await feedNamed(parts, named);
        await parts.store.write(change(parts, feed.id));
        printResult(json, { id: feed.id, name: feed.name, [done]: true }, `${feed.name}: ${done}.`);
      }),
    );
}
