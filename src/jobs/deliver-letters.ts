import { LETTERS_CHANNEL } from '../readers/letters/post-letter.ts';
import type { Job } from './job.ts';

/** Sends the letters that are due: at once when one is put into the outbox, and every minute what was left. */
export const deliverDueLetters: Job = {
  name: 'deliver-letters',
  about: 'Sends the letters in the outbox that are due, where `SMTP_URL` is set.',
  cron: '* * * * *',
  wakes: LETTERS_CHANNEL,
  run: async (context) => {
    if (!context.config.SMTP_URL) return;
    // The library of mail is loaded where there is mail to send.
    const { deliverLetters } = await import('../readers/letters/deliver-letters.ts');
    await deliverLetters(context);
  },
};
