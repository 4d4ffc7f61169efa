import { indexItems as readItems } from '../desk/intake/index-items.ts';
import { STORIES_CHANNEL } from '../stories/story.changes.ts';
import type { Job } from './job.ts';

/** Reads the words of what came in, so that the pool can be searched. */
export const indexItems: Job = {
  name: 'index-items',
  about: 'Reads the words of incoming copy, so that the pool can be searched.',
  cron: '* * * * *',
  wakes: STORIES_CHANNEL,
  gathers: 500,
  wakesAtStart: true,
  run: async ({ store, stopping }) => {
    await readItems(store, () => stopping?.aborted ?? false);
  },
};
