import { forgetItems } from '../desk/intake/forget-items.ts';
import type { Job } from './job.ts';

/** Deletes incoming copy that nobody took. */
export const forgetOldItems: Job = {
  name: 'forget-items',
  about: 'Deletes incoming copy that nobody took, published, followed or changed, after a set time.',
  cron: '25 * * * *',
  run: async ({ store, config, clock, log, stopping }) => {
    const items = await forgetItems(store, config.INTAKE_DAYS, clock.now(), () => stopping?.aborted ?? false);
    if (items > 0) log.info({ items }, 'deleted incoming copy that nobody took');
  },
};
