import { forgetChanges } from '../store/changes.ts';
import type { Job } from './job.ts';

/** Keeps the log of changes short. */
export const forgetOldChanges: Job = {
  name: 'forget-changes',
  about: 'Deletes announced changes after a day: whoever has not heard of them by then looks at everything.',
  cron: '50 * * * *',
  run: ({ store }) => store.write((writing) => forgetChanges(writing)),
};
