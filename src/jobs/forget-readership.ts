import { keptSince } from '../desk/readership/period.ts';
import { forgetReadership } from '../desk/readership/save-readership.ts';
import type { Job } from './job.ts';

/** Deletes totals of readership that are older than the newsroom keeps them. */
export const forgetOldReadership: Job = {
  name: 'forget-readership',
  about: 'Deletes the totals of readership of days that are older than READERSHIP_MONTHS.',
  cron: '55 3 * * *',
  run: async ({ store, config, clock }) => {
    const today = clock.now().toISOString().slice(0, 10);
    await store.write((writing) => forgetReadership(writing, keptSince(today, config.READERSHIP_MONTHS)));
  },
};
