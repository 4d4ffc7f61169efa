import { forgetReads } from '../stories/count-reads.ts';
import type { Job } from './job.ts';

const DAYS = 90;

/** Drops hourly read counts that no list uses any more. */
export const forgetOldReads: Job = {
  name: 'forget-reads',
  about: `Drops hourly read counts older than ${DAYS} days.`,
  cron: '50 3 * * *',
  run: async ({ store, clock }) => {
    const before = new Date(clock.now().getTime() - DAYS * 86_400_000);
    await store.write((writing) => forgetReads(writing, before));
  },
};
