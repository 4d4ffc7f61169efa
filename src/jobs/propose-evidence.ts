import { keepProposals } from '../evidence/claims/keep-proposals.ts';
import { analyticsOf } from '../store/analytics.ts';
import type { Job } from './job.ts';

/** Looks in the newsroom's datasets for what new figures may be bound to. */
export const proposeEvidence: Job = {
  name: 'propose-evidence',
  about: 'Proposes questions to datasets for figures that rest on nothing yet; a person says yes or no.',
  cron: '* * * * *',
  wakes: 'datasets',
  run: async ({ store, config, log, clock, stopping }) => {
    const tools = {
      analytics: analyticsOf(config),
      onUnread: (slug: string, error: unknown) =>
        log.error({ err: error, slug }, 'a table could not be read'),
    };
    let proposed = 0;
    while (!stopping?.aborted) {
      const round = await keepProposals(store, tools, clock.now());
      proposed += round.proposed;
      if (round.looked === 0) break;
    }
    if (proposed > 0) log.info({ proposed }, 'proposed evidence for figures');
  },
};
