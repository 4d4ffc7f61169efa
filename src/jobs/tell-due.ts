import { tellDue } from '../desk/notices/tell-due.ts';
import { tellReplaced } from '../desk/notices/tell-replaced.ts';
import { tellStuck } from '../desk/notices/tell-stuck.ts';
import type { Job } from './job.ts';

/** Tells the desk of stories that are due, did not go out at their time, or wait for review again. */
export const tellOfDueStories: Job = {
  name: 'tell-due',
  about:
    'Tells whoever has a story at the desk that it is due soon, overdue, did not go out at its time, or waits for review again.',
  cron: '* * * * *',
  run: async ({ store, clock }) => {
    await store.write((writing) => tellDue(writing, clock.now()));
    await store.write((writing) => tellStuck(writing, clock.now()));
    await store.write((writing) => tellReplaced(writing, clock.now()));
  },
};
