import { dateReferences } from '../stories/date-references.ts';
import { countStories, talliesAgree } from '../stories/tally-stories.ts';
import type { Job } from './job.ts';

/** Checks what lists repeat of the stories: counts, and the dates of their topics and authors. */
export const countAgain: Job = {
  name: 'count-stories',
  about: 'Checks the counts of stories by section, topic and month, and recounts them if they are wrong.',
  cron: '30 3 * * *',
  run: async ({ store, log }) => {
    await store.write(dateReferences);
    if (await talliesAgree(store.reading)) return;
    await store.write(countStories);
    log.warn('the counts of stories were wrong and have been recounted');
  },
};
