import { groupChanged } from '../discovery/events/group-stories.ts';
import { storiesToGroup } from '../discovery/events/grouping.queries.ts';
import { Portion } from '../store/portion.ts';
import { STORIES_CHANNEL } from '../stories/story.changes.ts';
import type { Job } from './job.ts';

const AT_ONCE = 20;
/** How often progress is logged, in milliseconds. */
const SAY_EVERY = 30_000;

/** Groups stories that were published, received or changed into events. */
export const groupEvents: Job = {
  name: 'group-events',
  about: 'Groups stories that report the same event.',
  cron: '* * * * *',
  wakes: STORIES_CHANNEL,
  wakesAtStart: true,
  run: async ({ store, log, clock, stopping }) => {
    let grouped = 0;
    const portion = new Portion(AT_ONCE);
    let said = performance.now();
    while (!stopping?.aborted) {
      const taken = await groupChanged(store, clock.now(), portion, log);
      if (taken === 0) break;
      grouped += taken;
      if (performance.now() - said < SAY_EVERY) continue;
      said = performance.now();
      log.info({ grouped, left: await storiesToGroup(store.reading) }, 'grouping stories into events');
    }
    if (grouped > AT_ONCE) log.info({ grouped }, 'grouped stories into events');
  },
};
