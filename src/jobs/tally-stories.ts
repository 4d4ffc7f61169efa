import { keepSitemapBreaks } from '../stories/sitemap.queries.ts';
import { addTalliesUp, forgetLeavings, talliesWait } from '../stories/tally-stories.ts';
import type { Job } from './job.ts';

const DAY = 86_400_000;

/** Keeps small what lists are made from as stories change. */
export const tallyStories: Job = {
  name: 'tally-stories',
  about: 'Adds up the changes in the counts of stories, and keeps where the files of the sitemap end.',
  cron: '*/10 * * * *',
  run: async ({ store, clock, log }) => {
    const now = clock.now();
    if (await talliesWait(store.reading)) await store.write(addTalliesUp);
    await store.write((writing) => forgetLeavings(writing, new Date(now.getTime() - DAY)));
    const files = await store.write((writing) => keepSitemapBreaks(writing, now));
    if (files > 0) log.info({ files }, 'began files of the sitemap');
  },
};
