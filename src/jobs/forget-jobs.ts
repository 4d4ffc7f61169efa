import { incomingFolder } from '../evidence/datasets/dataset-files.ts';
import { sweepJobFiles } from '../store/job-files.ts';
import { forgetJobs, jobsInHand } from '../store/queue.ts';
import type { Job } from './job.ts';

/** Deletes jobs that ended long ago, and what was sent for those that ended while nobody cleared up. */
export const forgetOldJobs: Job = {
  name: 'forget-jobs',
  about: 'Deletes what was asked for and is done after an hour, and what failed after thirty days.',
  cron: '35 * * * *',
  run: async ({ store, config }) => {
    await store.write((writing) => forgetJobs(writing));
    await sweepJobFiles(incomingFolder(config), (ids) => jobsInHand(store.reading, ids));
  },
};
