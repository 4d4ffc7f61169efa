import { scrubMembers } from '../readers/accounts/scrub-members.ts';
import type { Job } from './job.ts';

/** Clears dead rows away and refreshes the planner's statistics: PGlite has no autovacuum that would. */
export const vacuum: Job = {
  name: 'vacuum',
  about: 'Clears dead rows away and refreshes the query planner’s statistics (PGlite never does it alone).',
  cron: '20 3 * * *',
  run: async ({ store, log }) => {
    await scrubMembers(store);
    if (store.kind === 'postgresql') return;
    const started = performance.now();
    await store.statement('vacuum analyze');
    log.info({ ms: Math.round(performance.now() - started) }, 'vacuumed the database');
  },
};
