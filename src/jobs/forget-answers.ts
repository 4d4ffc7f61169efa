import { forgetAnswers } from '../readers/tokens/keep-answer.ts';
import type { Job } from './job.ts';

/** Deletes what the API answered the day before, and tokens that have been of no use for months. */
export const forgetOldAnswers: Job = {
  name: 'forget-answers',
  about: 'Deletes kept answers of the API after a day, and tokens three months after they ended.',
  cron: '25 * * * *',
  run: async ({ store, clock }) => {
    await store.write((writing) => forgetAnswers(writing, clock.now()));
  },
};
