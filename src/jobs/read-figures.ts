import { saveClaimsOf } from '../evidence/claims/save-claims.ts';
import { unreadStories } from '../evidence/claims/unread-stories.queries.ts';
import type { Job } from './job.ts';

const AT_ONCE = 100;

/** Finds the figures of stories that were saved before the program knew claims. */
export const readFigures: Job = {
  name: 'read-figures',
  about: 'Finds the figures of stories that were saved before the program looked for them.',
  cron: '*/10 * * * *',
  run: async ({ store, log, clock, stopping }) => {
    let read = 0;
    while (!stopping?.aborted) {
      const ids = await unreadStories(store.reading, AT_ONCE);
      if (ids.length === 0) break;
      await store.write((writing) => saveClaimsOf(writing, ids, clock.now()));
      read += ids.length;
    }
    if (read > 0) log.info({ read }, 'found the figures of stories saved before');
  },
};
