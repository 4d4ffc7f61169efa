import { forgetDeliveries } from '../desk/webhooks/settle-delivery.ts';
import type { Job } from './job.ts';

/** Deletes what webhooks were told a month ago. */
export const forgetOldDeliveries: Job = {
  name: 'forget-deliveries',
  about: 'Deletes events of webhooks and the log of their deliveries after thirty days.',
  cron: '50 3 * * *',
  run: async ({ store, clock }) => {
    await store.write((writing) => forgetDeliveries(writing, clock.now()));
  },
};
