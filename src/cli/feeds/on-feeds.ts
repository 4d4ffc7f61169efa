import { type Command, Option } from 'commander';
import { type Clock, systemClock } from '../../clock.ts';
import type { Config } from '../../config.ts';
import { allSections } from '../../desk/choices.queries.ts';
import { AFTER_READING, FEED_GOALS, type Feed } from '../../desk/feeds/feed.ts';
import { FEED_ORDERS, feedAt, findFeed, listFeeds } from '../../desk/feeds/feeds.queries.ts';
import { type FeedWanted, NOTHING_TYPED, readFeedTerms } from '../../desk/feeds/read-feed-terms.ts';
import { withSettings } from '../../desk/settings/open-settings.ts';
import { Problem } from '../../errors.ts';
import { egressGate } from '../../intake/egress/egress.ts';
import { type PoliteFetch, politeFetch } from '../../intake/feeds/polite-fetch.ts';
import { isMailbox } from '../../intake/mail/mailbox-address.ts';
import { silentLog } from '../../log.ts';
import { asOperator, type Operator } from '../../readers/permission.ts';
import type { Store } from '../../store/database.ts';
import { readOutside } from '../../store/outside-file.ts';
import { POLICIES } from '../../stories/story.ts';
import { onNewsroom } from '../on-newsroom.ts';

/** Far more than a password needs. */
const MOST_BYTES = 65_536;

/** What a feed command works with. */
export interface OnFeeds {
  readonly store: Store;
  readonly config: Config;
  readonly by: Operator;
  readonly clock: Clock;
  readonly polite: PoliteFetch;
  readonly signal: AbortSignal;
}

/** Opens the newsroom's database and the gate for one feed command; an interrupt stops it. */
export async function onFeeds(work: (parts: OnFeeds) => Promise<void>): Promise<void> {
  const stop = new AbortController();
  const interrupted = () => stop.abort();
  process.once('SIGINT', interrupted).once('SIGTERM', interrupted);
  try {
    await onNewsroom(async (store, settings) => {
      const config = await withSettings(store.reading, settings, silentLog);
      const polite = politeFetch(egressGate.open(), () => systemClock.now());
      await work({ store, config, by: asOperator(), clock: systemClock, polite, signal: stop.signal });
    });
  } finally {
    process.off('SIGINT', interrupted).off('SIGTERM', interrupted);
  }
}

/** The options for importing items. */
export interface TermsOptions {
  name?: string;
  source?: string;
  policy?: string;
  language?: string;
  section?: string;
  credit?: string;
  into?: string;
  only?: string[];
  never?: string[];
  passwordFile?: string;
  senders?: string[];
  authServer?: string;
  after?: string;
  selector?: string;
  push?: boolean;
}

/** Adds the options for importing items. */
export function withTerms(command: Command): Command {
  return command
    .addOption(
      new Option(
        '--policy <policy>',
        "what the source's terms let us do; left out, where it is new: linked",
      ).choices([...POLICIES]),
    )
    .option('--language <tag>', 'the language of its items, whatever they say')
    .option('--section <slug>', 'the section that its items go into')
    .option('--credit <text>', 'the byline of items that name nobody')
    .addOption(
      new Option('--into <state>', 'drafts for the desk, or published where the terms allow it')
        .choices([...FEED_GOALS])
        .default('draft'),
    )
    .option('--only <words...>', 'only items with one of these words or phrases')
    .option('--never <words...>', 'no items with one of these words or phrases')
    .option('--selector <css>', 'take the stories that a page links to: the CSS selector of the links')
    .option('--password-file <file>', 'of a mailbox: a file whose first line is its password')
    .option('--senders <addresses...>', 'of a mailbox: the addresses and domains that may send to it')
    .option('--auth-server <name>', 'of a mailbox: the server whose Authentication-Results are believed')
    .addOption(
      new Option('--after <what>', 'of a mailbox: what happens to messages that were read').choices([
        ...AFTER_READING,
      ]),
    );
}

/** The feed settings from the options. Throws a Problem that names the first invalid one. */
export async function termsOf(
  { store }: OnFeeds,
  address: string,
  options: TermsOptions,
): Promise<FeedWanted> {
  const { only = [], never = [], senders = [], into, after, passwordFile, ...given } = options;
  const password = passwordFile === undefined ? '' : await passwordIn(passwordFile);
  const typed = {
    ...NOTHING_TYPED,
    ...Object.fromEntries(Object.entries(given).filter(([name]) => name in NOTHING_TYPED)),
    ...{ address, goesTo: into ?? 'draft', only: only.join('\n'), never: never.join('\n') },
    ...{ kind: kindOf(address, options), password, senders: senders.join('\n') },
    ...(after !== undefined && { afterReading: after }),
  };
  const sections = (await allSections(store.reading)).map(({ slug }) => slug);
  const read = readFeedTerms(typed, sections);
  if ('wanted' in read) return read.wanted;
  const [field = '', fault = ''] = Object.entries(read.faults)[0] ?? [];
  throw new Problem('bad input', `--${OPTIONS[field] ?? field} is not right: ${fault}.`);
}

function kindOf(address: string, { selector, push }: TermsOptions): FeedWanted['kind'] {
  if (push) return 'push';
  if (isMailbox(address)) return 'mailbox';
  return selector === undefined ? 'feed' : 'page';
}

/** The options of fields that have another name. */
const OPTIONS: Readonly<Record<string, string>> = {
  goesTo: 'into',
  password: 'password-file',
  authServer: 'auth-server',
  afterReading: 'after',
};

async function passwordIn(path: string): Promise<string> {
  const text = (await readOutside(path, { most: MOST_BYTES })).toString('utf8');
  const [password = ''] = text.split(/\r?\n/, 1);
  if (password) return password;
  throw new Problem('bad input', `${path} holds no password in its first line.`);
}

/** The feed with this id or address. Throws `not found`. */
export async function feedNamed({ store }: OnFeeds, named: string): Promise<Feed> {
  const found = (await findFeed(store.reading, named)) ?? (await feedAt(store.reading, named));
  if (found) return found;
  const [only, ...more] = await listFeeds(store.reading, {
    text: named,
    page: { order: FEED_ORDERS.name, most: 2 },
  });
  if (only && more.length === 0) return only;
  throw new Problem(
    'not found',
    more.length > 0 ? `“${named}” is the name of several feeds.` : `There is no feed “${named}”.`,
    '`sourceline feeds list` shows their ids.',
  );
}
