import { forgetJobs } from '../store/queue.ts';
import type { Job } from './job.ts';

/** Deletes jobs that ended long ago. */
export const forgetOldJobs: Job = {
  name: 'forget-jobs',
  about: 'Deletes what was asked for and is done after an hour, and what failed after thirty days.',
  cron: '35 * * * *',
  run: async ({ store }) => {
    await store.write((writing) => forgetJobs(writing));
  },
};
