import { dataNamesRead, readDataNames as read } from '../entities/data/read-data-names.ts';
import { datasetsUnread } from '../entities/data/unread-datasets.queries.ts';
import { findDataset } from '../evidence/datasets/dataset.queries.ts';
import { analyticsOf } from '../store/analytics.ts';
import type { Job } from './job.ts';

/** Finds who and what the columns of datasets name, as versions and names come. */
export const readDataNames: Job = {
  name: 'read-data-names',
  about:
    'Finds who and what the columns of datasets name: new versions at once, all of them after names changed.',
  cron: '*/10 * * * *',
  wakes: 'datasets',
  run: async ({ store, config, log, clock, stopping }) => {
    const analytics = analyticsOf(config);
    const done = new Set<string>();
    while (!stopping?.aborted) {
      const unread = await datasetsUnread(store.reading, await dataNamesRead(store.reading));
      const next = unread.find(({ versionId }) => !done.has(versionId));
      if (!next) break;
      // Once a run: whoever accepts names all day does not keep the worker at the same dataset.
      done.add(next.versionId);
      const dataset = await findDataset(store.reading, next.slug);
      if (!dataset) continue;
      try {
        const result = await read(store, analytics, dataset.newest, clock.now());
        if (result && result.fresh > 0)
          log.info({ dataset: next.slug, ...result }, 'found names in a dataset');
      } catch (error) {
        log.error({ err: error, dataset: next.slug }, 'the columns of a dataset could not be read for names');
      }
    }
  },
};
