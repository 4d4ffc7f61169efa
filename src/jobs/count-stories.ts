import { countStories, talliesAgree } from '../stories/tally-stories.ts';
import type { Job } from './job.ts';

/** Compares the counts that lists show with the stories there are. */
export const countAgain: Job = {
  name: 'count-stories',
  about:
    'Compares the counts of stories by section, topic and month with what there is, and counts anew where they differ.',
  cron: '30 3 * * *',
  run: async ({ store, log }) => {
    if (await talliesAgree(store.reading)) return;
    await store.write(countStories);
    log.warn('the counts of stories were wrong, and were counted anew');
  },
};
