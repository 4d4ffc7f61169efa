import { Command } from 'commander';
import { addFeedCommand, testFeedCommand } from './feeds/add.ts';
import { listFeedsCommand } from './feeds/list.ts';
import { exportOpmlCommand, importOpmlCommand } from './feeds/opml.ts';
import { runFeedsCommand } from './feeds/run.ts';
import { pauseFeedCommand, removeFeedCommand, resumeFeedCommand } from './feeds/switch.ts';

/** `sourceline feeds`: the feeds, sitemaps, pages, mailboxes and folders that the newsroom follows, from a terminal. */
export function feedsCommand(): Command {
  return new Command('feeds')
    .description(
      'Follow feeds, sitemaps, pages, mailboxes and folders, whose items are imported on a schedule.',
    )
    .addCommand(addFeedCommand())
    .addCommand(listFeedsCommand())
    .addCommand(testFeedCommand())
    .addCommand(pauseFeedCommand())
    .addCommand(resumeFeedCommand())
    .addCommand(runFeedsCommand())
    .addCommand(removeFeedCommand())
    .addCommand(importOpmlCommand())
    .addCommand(exportOpmlCommand());
}
