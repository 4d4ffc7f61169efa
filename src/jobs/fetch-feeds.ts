import { claimDue } from '../desk/feeds/claim-feeds.ts';
import { FEEDS_CHANNEL } from '../desk/feeds/feeds.changes.ts';
import { nextFeed } from '../desk/feeds/feeds.queries.ts';
import { type FetchParts, fetchFeed, releaseFeed } from '../desk/feeds/fetch-feed.ts';
import { openEgress } from '../intake/egress/egress.ts';
import { type PoliteFetch, politeFetch } from '../intake/feeds/polite-fetch.ts';
import type { Job, JobContext } from './job.ts';

/** How many are claimed at a time and fetched in parallel; each host’s one after the other. */
const AT_ONCE = 24;
const SIDE_BY_SIDE = 6;
/** Maximum duration of a run: the rest is due again at once. */
const RUN_FOR_MS = 20_000;

/** Each worker's fetcher: it caches the robots.txt of each host, and the time of the last request. */
let polite: PoliteFetch | null = null;

/** Fetches the feeds that the newsroom follows. */
export const fetchFeeds: Job = {
  name: 'fetch-feeds',
  about:
    'Fetches the feeds, sitemaps, pages, mailboxes and folders that the newsroom follows, each at its time, and imports what is new.',
  cron: null,
  dueChangesOn: [FEEDS_CHANNEL],
  due: ({ store }) => nextFeed(store.reading),
  run: (context) => {
    polite ??= politeFetch(openEgress(), () => context.clock.now());
    return fetchDueFeeds(context, polite);
  },
};

/** Fetches due feeds, a few in parallel, until none is left, or for some seconds. */
export async function fetchDueFeeds(context: JobContext, asking: PoliteFetch): Promise<void> {
  const { store, config, clock, log, stopping: signal } = context;
  const parts: FetchParts = { store, config, polite: asking, clock, signal };
  const until = performance.now() + RUN_FOR_MS;
  while (performance.now() < until && !signal?.aborted) {
    const due = await claimDue(store, clock.now(), AT_ONCE);
    if (due.length === 0) return;
    const work = async () => {
      for (let feed = due.shift(); feed; feed = due.shift()) {
        if (signal?.aborted) {
          await releaseFeed(parts, feed);
          continue;
        }
        const { outcome, problem, items, error } = await fetchFeed(parts, feed);
        const fields = { feed: feed.id, host: feed.host, outcome, items: items.length };
        if (error) log.error({ ...fields, err: error }, 'a feed could not be read');
        else if (problem) log.warn({ ...fields, problem: problem.says }, 'a feed was not fetched');
        else log.debug(fields, 'a feed was fetched');
      }
    };
    const ended = await Promise.allSettled(Array.from({ length: SIDE_BY_SIDE }, work));
    const failed = ended.find((one) => one.status === 'rejected');
    if (failed && !signal?.aborted) throw failed.reason;
  }
}
