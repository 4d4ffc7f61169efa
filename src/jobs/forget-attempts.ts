import { forgetAttempts } from '../readers/accounts/forget-attempts.ts';
import { forgetSecrets } from '../readers/secrets/forget-secrets.ts';
import type { Job } from './job.ts';

/** Drops what members and strangers left behind at the doors. */
export const forgetOldAttempts: Job = {
  name: 'forget-attempts',
  about:
    'Drops attempts to log in that count no more, and registrations, links, sessions and earlier secrets that have run out.',
  cron: '40 3 * * *',
  run: async ({ store, config, clock }) => {
    await store.write((writing) => forgetAttempts(writing, clock.now()));
    await forgetSecrets(store, config, clock.now());
  },
};
