import { describeDatasets, EDITION } from '../evidence/cubes/describe-versions.ts';
import { descriptionStates } from '../evidence/cubes/descriptions.queries.ts';
import { listDatasets } from '../evidence/datasets/dataset.queries.ts';
import { analyticsOf } from '../store/analytics.ts';
import type { Job } from './job.ts';

/** Describes what the columns of new versions are taken to be, so that the desk says which are guesses. */
export const describeNewDatasets: Job = {
  name: 'describe-datasets',
  about: 'Describes what the columns of new versions of datasets measure; a person confirms what is a guess.',
  cron: '*/10 * * * *',
  wakes: 'datasets',
  wakesAtStart: true,
  run: async ({ store, config, log, stopping }) => {
    const datasets = await listDatasets(store.reading);
    const states = await descriptionStates(
      store.reading,
      datasets.map(({ newest }) => newest.id),
    );
    for (const dataset of datasets) {
      if (stopping?.aborted) return;
      if ((states.get(dataset.newest.id)?.edition ?? 0) >= EDITION) continue;
      const { unread } = await describeDatasets(store, analyticsOf(config), [dataset]);
      for (const { slug, error } of unread)
        log.error({ err: error, dataset: slug }, 'the columns of a dataset could not be described');
    }
  },
};
