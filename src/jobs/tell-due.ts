import { tellDue } from '../desk/notices/tell-due.ts';
import { tellStuck } from '../desk/notices/tell-stuck.ts';
import type { Job } from './job.ts';

/** Tells the desk of stories that are due, or did not go out at their time. */
export const tellOfDueStories: Job = {
  name: 'tell-due',
  about: 'Tells whoever has a story at the desk that it is due soon, overdue, or did not go out at its time.',
  cron: '* * * * *',
  run: async ({ store, clock }) => {
    await store.write((writing) => tellDue(writing, clock.now()));
    await store.write((writing) => tellStuck(writing, clock.now()));
  },
};
