import { deliverLetters } from '../readers/letters/deliver-letters.ts';
import { LETTERS_CHANNEL } from '../readers/letters/post-letter.ts';
import type { Job } from './job.ts';

/** Sends the letters that are due: at once when one is put into the outbox, and every minute what was left. */
export const deliverDueLetters: Job = {
  name: 'deliver-letters',
  about: 'Sends the letters in the outbox that are due, where `SMTP_URL` is set.',
  cron: '* * * * *',
  wakes: LETTERS_CHANNEL,
  run: async (context) => {
    await deliverLetters(context);
  },
};
