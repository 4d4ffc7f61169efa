import { Command } from 'commander';
import { addFeed } from '../../desk/feeds/add-feed.ts';
import { asFeed } from '../../desk/feeds/as-feed.ts';
import { pushPath } from '../../desk/feeds/feed.ts';
import { secretOfNew } from '../../desk/feeds/feed-secret.ts';
import { findFeed } from '../../desk/feeds/feeds.queries.ts';
import { previewItems, resolveFeed } from '../../desk/feeds/resolve-feed.ts';
import { itemJson } from '../../intake/item-json.ts';
import { readSecrets } from '../../readers/secrets/read-secrets.ts';
import { printResult } from '../users/on-people.ts';
import { onFeeds, type TermsOptions, termsOf, withTerms } from './on-feeds.ts';

const ADDRESS =
  'the address of a feed, a sitemap, a page that names its feeds or (with --selector) links to stories, a mailbox (imaps://name@server/folder), or a folder of this machine';
const MOST_SHOWN = 20;

/** `sourceline feeds add` */
export function addFeedCommand(): Command {
  const command = new Command('add')
    .description(
      'Follow a feed, a sitemap, a page, a mailbox or a folder: its items are imported as they come.',
    )
    .argument('[address]', `${ADDRESS}; left out with --push`)
    .option('--push', 'a sender that signs what it sends to this portal; its secret is shown this once')
    .option('--name <name>', 'what it is called at the desk; left out: what it calls itself')
    .option('--source <name>', 'the organisation its items are from; left out: its name');
  return withTerms(command)
    .option('--json', 'answer with one object')
    .addHelpText(
      'after',
      '\nIts items come as drafts, unless --into published is given. A worker fetches it.',
    )
    .action((address: string | undefined, options: TermsOptions & { json?: boolean }) =>
      onFeeds(async (parts) => {
        const wanted = await termsOf(parts, address ?? '', options);
        const found = await resolveFeed(parts, parts.by, wanted);
        const { store, by, clock, config } = parts;
        const { shown, secret } = await secretOfNew(await readSecrets(store, config), wanted);
        const id = await store.write((writing) =>
          addFeed(writing, by, found, wanted, clock.now(), { secret }),
        );
        const feed = await findFeed(store.reading, id);
        if (shown !== null) {
          const to = `${config.PUBLIC_URL}${pushPath(id)}`;
          const told = { id, kind: found.kind, address: to, name: feed?.name, secret: shown };
          printResult(
            options.json,
            told,
            `${id} takes what is sent to ${to}, signed with this secret:\n${shown}`,
          );
          return;
        }
        const others = found.named.slice(1).map(({ address: other }) => other);
        const more = others.length > 0 ? `\nThe page names other feeds, too:\n${others.join('\n')}` : '';
        const told = { id, kind: found.kind, address: found.address, name: feed?.name, otherFeeds: others };
        printResult(options.json, told, `${id} follows ${found.address}.${more}`);
      }),
    );
}

/** `sourceline feeds test` */
export function testFeedCommand(): Command {
  const command = new Command('test')
    .description('Show what would be taken from an address, and follow nothing.')
    .argument('<address>', ADDRESS)
    .option('--source <name>', 'the organisation its items are from');
  return withTerms(command)
    .option('--json', 'one object a line for each item')
    .action((address: string, options: TermsOptions & { json?: boolean }) =>
      onFeeds(async (parts) => {
        const wanted = await termsOf(parts, address, options);
        const found = await resolveFeed(parts, parts.by, wanted);
        const feed = await asFeed(parts.store.reading, found, wanted);
        const { items, read } = await previewItems(parts.config, parts.clock, found, feed, MOST_SHOWN);
        if (options.json) {
          for (const item of read) process.stdout.write(`${JSON.stringify(itemJson(item))}\n`);
          return;
        }
        process.stdout.write(`${found.kind} ${found.address}${found.title ? `  ${found.title}` : ''}\n`);
        for (const { address: named } of found.named) process.stdout.write(`page names ${named}\n`);
        const states = new Map(read.map(({ file, draft }) => [file, draft?.state]));
        for (const { key, outcome, headline, reason } of items) {
          const what = outcome === 'taken' ? (states.get(key) ?? outcome) : outcome;
          process.stdout.write(`${what.padEnd(10)} ${headline ?? ''}${reason ? `  ${reason}` : ''}\n`);
        }
        process.stdout.write(`${found.content.candidates.length} items\n`);
      }),
    );
}
