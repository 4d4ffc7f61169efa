import { forgetLetters } from '../readers/letters/forget-letters.ts';
import type { Job } from './job.ts';

const DAYS = 7;

/** Deletes letters that could not go out, and by now should not. */
export const forgetOldLetters: Job = {
  name: 'forget-letters',
  about: `Deletes letters that have waited in the outbox for ${DAYS} days.`,
  cron: '40 3 * * *',
  run: async ({ store, clock }) => {
    const before = new Date(clock.now().getTime() - DAYS * 86_400_000);
    await store.write((writing) => forgetLetters(writing, before));
  },
};
