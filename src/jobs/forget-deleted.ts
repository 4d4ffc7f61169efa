import { forgetDeleted } from '../desk/trash/forget-deleted.ts';
import { TRASH_DAYS } from '../desk/trash/trash.ts';
import type { Job } from './job.ts';

/** Deletes for good the drafts that have been in the trash for their time. */
export const forgetDeletedDrafts: Job = {
  name: 'forget-deleted',
  about: `Deletes drafts for good after ${TRASH_DAYS} days in the trash.`,
  cron: '15 * * * *',
  run: async ({ store, clock, log, stopping }) => {
    const stories = await forgetDeleted(store, clock.now(), () => stopping?.aborted ?? false);
    if (stories > 0) log.info({ stories }, 'deleted drafts for good');
  },
};
