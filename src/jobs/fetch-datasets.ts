import { type FetchParts, fetchFollowed } from '../desk/following/fetch-followed.ts';
import { FOLLOWED_CHANNEL } from '../desk/following/followed.changes.ts';
import { dueFollowed } from '../desk/following/followed.queries.ts';
import { type Egress, openEgress } from '../intake/egress/egress.ts';
import type { Job, JobContext } from './job.ts';

const AT_ONCE = 20;

/** Fetches the addresses that datasets follow. */
export const fetchDatasets: Job = {
  name: 'fetch-datasets',
  about: 'Fetches the addresses that datasets follow, each at its time, and loads what changed.',
  cron: '*/5 * * * *',
  wakes: FOLLOWED_CHANNEL,
  run: (context) => fetchDueDatasets(context, openEgress()),
};

/** Fetches the followed addresses that are due through `egress`, one after the other, until none is. */
export async function fetchDueDatasets(context: JobContext, egress: Egress): Promise<void> {
  const { store, config, clock, log, stopping } = context;
  const parts: FetchParts = { store, config, egress, now: () => clock.now(), signal: stopping };
  for (;;) {
    const due = await dueFollowed(store.reading, clock.now(), AT_ONCE);
    if (due.length === 0) return;
    for (const followed of due) {
      if (stopping?.aborted) return;
      const { outcome, problem, error } = await fetchFollowed(parts, followed);
      const fields = { dataset: followed.slug, host: new URL(followed.address).host, outcome };
      if (error) log.error({ ...fields, err: error }, 'a followed address could not be read');
      else if (outcome === 'failed') log.warn({ ...fields, problem }, 'a followed address was not taken');
      else log.info(fields, 'a followed address was fetched');
    }
  }
}
