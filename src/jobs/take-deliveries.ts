import { claimOne } from '../desk/feeds/claim-feeds.ts';
import { DELIVERIES_CHANNEL } from '../desk/feeds/feeds.changes.ts';
import type { FetchParts } from '../desk/feeds/fetch-feed.ts';
import { feedsWithDeliveries, nextDelivery } from '../desk/feeds/inbox.ts';
import { takeDelivery } from '../desk/feeds/take-delivery.ts';
import type { Job, JobContext } from './job.ts';

const AT_ONCE = 24;
const SIDE_BY_SIDE = 3;
/** Maximum duration of a run: the rest is due again at once. */
const RUN_FOR_MS = 20_000;

/** Imports what senders push, and what hubs send. */
export const takeDeliveries: Job = {
  name: 'take-deliveries',
  about: 'Imports the items that senders push to the newsroom, and those that hubs of followed feeds send.',
  cron: null,
  dueChangesOn: [DELIVERIES_CHANNEL],
  due: ({ store }) => nextDelivery(store.reading),
  run: (context) => takeWaiting(context),
};

/** Imports what waits, the deliveries of a feed one after the other, until nothing is left, or for some seconds. */
export async function takeWaiting(context: JobContext): Promise<void> {
  const { store, config, clock, log, stopping: signal } = context;
  const parts: Omit<FetchParts, 'polite'> = { store, config, clock, signal };
  const until = performance.now() + RUN_FOR_MS;
  while (performance.now() < until && !signal?.aborted) {
    const ids = await feedsWithDeliveries(store.reading, clock.now(), AT_ONCE);
    let begun = 0;
    const work = async () => {
      for (let id = ids.shift(); id && !signal?.aborted; id = ids.shift()) {
        const feed = await claimOne(store, id, clock.now());
        if (!feed) continue;
        begun += 1;
        const { outcome, items, error } = await takeDelivery(parts, feed);
        if (error) log.error({ feed: id, err: error }, 'what was delivered could not be imported');
        else log.debug({ feed: id, outcome, items: items.length }, 'a delivery was imported');
      }
    };
    const ended = await Promise.allSettled(Array.from({ length: SIDE_BY_SIDE }, work));
    const failed = ended.find((one) => one.status === 'rejected');
    if (failed && !signal?.aborted) throw failed.reason;
    // Another worker has the others in hand.
    if (begun === 0) return;
  }
}
