import { forgetChanges } from '../store/changes.ts';
import type { Job } from './job.ts';

/** Deletes old rows of the log of changes. */
export const forgetOldChanges: Job = {
  name: 'forget-changes',
  about: 'Deletes announced changes after a day: a process that missed one by then reloads everything.',
  cron: '50 * * * *',
  run: ({ store }) => store.write((writing) => forgetChanges(writing)),
};
