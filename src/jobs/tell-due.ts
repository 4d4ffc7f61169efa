import { tellDue } from '../desk/notices/tell-due.ts';
import type { Job } from './job.ts';

/** Tells the desk of stories that are due. */
export const tellOfDueStories: Job = {
  name: 'tell-due',
  about: 'Tells whoever has a story at the desk that it is due soon, or overdue.',
  cron: '*/5 * * * *',
  run: async ({ store, clock }) => {
    await store.write((writing) => tellDue(writing, clock.now()));
  },
};
