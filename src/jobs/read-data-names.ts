import { dataNamesRead, readDataNames as read } from '../entities/data/read-data-names.ts';
import {
  datasetsNeverRead,
  datasetsUnread,
  noteUnreadable,
} from '../entities/data/unread-datasets.queries.ts';
import { findDataset } from '../evidence/datasets/dataset.queries.ts';
import { analyticsOf } from '../store/analytics.ts';
import type { Job, JobContext } from './job.ts';

/** Names are added all day: datasets are scanned for them at this interval in minutes, and no more often. */
const EVERY = 10;

/** Finds names in the columns of datasets, as versions and names are added. */
export const readDataNames: Job = {
  name: 'read-data-names',
  about:
    'Finds who and what the columns of datasets name: in new versions at once, in all every ten minutes where names changed.',
  cron: '* * * * *',
  wakes: 'datasets',
  wakesAtStart: true,
  run: async (context) => {
    const { store, clock, stopping } = context;
    const done = new Set<string>();
    const isTime = clock.now().getUTCMinutes() % EVERY === 0;
    while (!stopping?.aborted) {
      const unread = isTime
        ? await datasetsUnread(store.reading, await dataNamesRead(store.reading))
        : await datasetsNeverRead(store.reading);
      const next = unread.find(({ versionId }) => !done.has(versionId));
      if (!next) break;
      // Once per run: accepting names all day must not keep the worker at the same dataset.
      done.add(next.versionId);
      await readOne(context, next.slug);
    }
  },
};

async function readOne({ store, config, log, clock }: JobContext, slug: string): Promise<void> {
  const dataset = await findDataset(store.reading, slug);
  if (!dataset) return;
  try {
    const result = await read(store, analyticsOf(config), dataset.newest, clock.now());
    if (!result) return;
    if (result.unread.length > 0)
      log.warn({ dataset: slug, columns: result.unread }, 'columns that could not be read for names');
    if (result.fresh > 0) log.info({ dataset: slug, ...result }, 'found names in a dataset');
  } catch (error) {
    log.error({ err: error, dataset: slug }, 'the columns of a dataset could not be read for names');
    // It is retried with the others, not every minute.
    await store.write((writing) => noteUnreadable(writing, dataset.newest.id));
  }
}
