import { askForIndex, indexChanged, noteFilled, storiesLeft } from '../discovery/database/index-stories.ts';
import { STORIES_CHANNEL } from '../stories/story.changes.ts';
import type { Job } from './job.ts';

const AT_ONCE = 50;
/** How often progress is logged while the index is filled, in milliseconds. */
const SAY_EVERY = 30_000;

/** Updates the search index in the database, if the newsroom uses it. */
export const indexStories: Job = {
  name: 'index-stories',
  about: 'Keeps the search index in the database up to date; does nothing with `SEARCH_ENGINE=memory`.',
  cron: '* * * * *',
  wakes: STORIES_CHANNEL,
  wakesAtStart: true,
  run: async ({ store, config, log, clock, stopping }) => {
    if (config.SEARCH_ENGINE !== 'database') return;
    if (await askForIndex(store, clock.now())) log.info('filling the search index in the database');
    let indexed = 0;
    let said = performance.now();
    while (!stopping?.aborted) {
      const taken = await indexChanged(store, clock.now(), AT_ONCE);
      if (taken === 0) {
        await noteFilled(store, clock.now());
        break;
      }
      indexed += taken;
      if (performance.now() - said < SAY_EVERY) continue;
      said = performance.now();
      log.info({ indexed, left: await storiesLeft(store.reading, clock.now()) }, 'filling the search index');
    }
    if (indexed > AT_ONCE) log.info({ indexed }, 'indexed stories in the database');
  },
};
