import { tellDue } from '../desk/notices/tell-due.ts';
import { tellEnded } from '../desk/notices/tell-ended.ts';
import { tellFollowers } from '../desk/notices/tell-followers.ts';
import { tellReplaced } from '../desk/notices/tell-replaced.ts';
import { tellStuck } from '../desk/notices/tell-stuck.ts';
import type { Job } from './job.ts';

/** Tells the desk of stories that are due, did not go out at their time, wait for review again, were cancelled by their agency, have a new version that was not taken, or have one that somebody follows. */
export const tellOfDueStories: Job = {
  name: 'tell-due',
  about:
    'Tells the people who work on a story that it is due soon, overdue, did not go out at its time, waits for review again, was cancelled by its agency, or has a new version that was not taken; and those who follow an item from outside that it has a new version.',
  cron: '* * * * *',
  run: async ({ store, clock }) => {
    await store.write((writing) => tellDue(writing, clock.now()));
    await store.write((writing) => tellStuck(writing, clock.now()));
    await store.write((writing) => tellReplaced(writing, clock.now()));
    await store.write((writing) => tellEnded(writing, clock.now()));
    await store.write((writing) => tellFollowers(writing, clock.now()));
  },
};
