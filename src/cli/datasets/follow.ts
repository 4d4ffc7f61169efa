import { Command, Option } from 'commander';
import { type FetchParts, fetchFollowed } from '../../desk/following/fetch-followed.ts';
import {
  changeFollowed,
  followAddress,
  orderToFollow,
  unfollow,
} from '../../desk/following/follow-address.ts';
import { followNew } from '../../desk/following/follow-new.ts';
import { findFollowed } from '../../desk/following/followed.queries.ts';
import { RHYTHMS } from '../../desk/following/followed.ts';
import { Problem } from '../../errors.ts';
import { findDataset } from '../../evidence/datasets/dataset.queries.ts';
import { asOperator } from '../../readers/permission.ts';
import { readOutside } from '../../store/outside-file.ts';
import { onNewsroom } from '../on-newsroom.ts';
import { onFetching } from './on-fetching.ts';

interface FollowOptions {
  slug?: string;
  title?: string;
  about?: string;
  producer?: string;
  licence?: string;
  licenceUrl?: string;
  redistributable?: 'yes' | 'no';
  descriptor?: string;
  every?: string;
  publish?: boolean;
  json?: boolean;
}

const DESCRIPTOR_MOST = 100_000;

/** `sourceline datasets follow`: an address is fetched now, and again on a schedule. */
export function followDatasetCommand(): Command {
  return new Command('follow')
    .description('Fetch an address now, and again on a schedule: data that changed become the next version.')
    .argument('<url>', 'the https address of a file, or of a query to a statistical service')
    .option('--slug <slug>', 'the dataset that follows it; one that is there follows it from now on')
    .option('--title <title>', 'its title, where it is new')
    .option('--about <text>', 'what it is, in a sentence or two')
    .option('--producer <name>', 'who made the data; left out: as the service says')
    .option('--licence <name>', 'the terms it comes under; left out: as the service says')
    .option('--licence-url <url>', 'where the terms are')
    .addOption(
      new Option('--redistributable <answer>', 'whether readers may download its rows').choices([
        'yes',
        'no',
      ]),
    )
    .option('--descriptor <file>', 'a Frictionless descriptor that every fetched file is read with')
    .addOption(
      new Option('--every <time>', 'how often it is fetched; auto: as often as it changes').choices(RHYTHMS),
    )
    .option('--publish', 'show it to readers at once, where it is new; left out: it is private')
    .option('--json', 'print the outcome as one object')
    .action(follow);
}

async function follow(address: string, options: FollowOptions): Promise<void> {
  const by = asOperator();
  const { slug, every, json = false } = options;
  const descriptor =
    options.descriptor === undefined
      ? undefined
      : (await readOutside(options.descriptor, { most: DESCRIPTOR_MOST })).toString('utf8');
  const wanted = { address, every, descriptor };
  await onFetching(async (parts) => {
    const { store, now } = parts;
    if (slug !== undefined && (await findDataset(store.reading, slug))) {
      const known = await findFollowed(store.reading, slug);
      await store.write((writing) =>
        known
          ? changeFollowed(writing, by, slug, { ...wanted, paused: false }, now())
          : followAddress(writing, by, slug, wanted, now()),
      );
      return report(await fetchNow(parts, slug), json);
    }
    const { redistributable, title, about, producer, licence, licenceUrl, publish } = options;
    const said = { slug, title, about, producer, licence, licenceUrl, published: publish ?? false };
    const { dataset } = await followNew(
      parts,
      orderToFollow(by, wanted),
      { ...said, redistributable: redistributable === undefined ? undefined : redistributable === 'yes' },
      by,
    );
    report({ slug: dataset.slug, outcome: 'version', version: dataset.newest.number }, json);
  });
}

/** What came of fetching a dataset's address, as it is printed. */
export interface FetchReport {
  readonly slug: string;
  readonly outcome: 'version' | 'same';
  readonly version: number;
}

/** Fetches what a dataset follows at once. Throws a Problem that says why, where it does not come. */
export async function fetchNow(parts: FetchParts, slug: string): Promise<FetchReport> {
  const followed = await findFollowed(parts.store.reading, slug);
  if (!followed)
    throw new Problem('not found', `${slug} follows no address.`, 'See `sourceline datasets followed`.');
  const { outcome, problem, error } = await fetchFollowed(parts, followed);
  if (error) throw error;
  if (outcome === 'failed') throw new Problem('unavailable', `${slug} was not fetched. ${problem}`);
  const dataset = await findDataset(parts.store.reading, slug);
  return { slug, outcome, version: dataset?.newest.number ?? 0 };
}

/** Prints what came of a fetch. */
export function report(fetched: FetchReport, json: boolean): void {
  const { slug, outcome, version } = fetched;
  const says = outcome === 'same' ? `its data are those of version ${version}` : `version ${version}`;
  process.stdout.write(json ? `${JSON.stringify(fetched)}\n` : `${slug}: ${says}.\n`);
}

/** `sourceline datasets unfollow`: a dataset follows no address any more. */
export function unfollowDatasetCommand(): Command {
  return new Command('unfollow')
    .description('Stop fetching the address that a dataset follows; its versions stay.')
    .argument('<slug>')
    .option('--json', 'print the outcome as one object')
    .action((slug: string, { json }: { json?: boolean }) =>
      onNewsroom(async (store) => {
        await store.write((writing) => unfollow(writing, asOperator(), slug));
        process.stdout.write(
          json ? `${JSON.stringify({ slug, followed: false })}\n` : `${slug}: unfollowed.\n`,
        );
      }),
    );
}
