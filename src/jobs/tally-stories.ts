import { keepSitemapBreaks } from '../stories/sitemap.queries.ts';
import { addTalliesUp, forgetLeavings, talliesWait } from '../stories/tally-stories.ts';
import type { Job } from './job.ts';

const DAY = 86_400_000;

/** Compacts the counts behind lists, and closes full sitemap files. */
export const tallyStories: Job = {
  name: 'tally-stories',
  about: 'Adds up changes to the counts of stories, and records where each sitemap file ends.',
  cron: '*/10 * * * *',
  run: async ({ store, clock, log }) => {
    const now = clock.now();
    if (await talliesWait(store.reading)) await store.write(addTalliesUp);
    await store.write((writing) => forgetLeavings(writing, new Date(now.getTime() - DAY)));
    const files = await store.write((writing) => keepSitemapBreaks(writing, now));
    if (files > 0) log.info({ files }, 'started new sitemap files');
  },
};
