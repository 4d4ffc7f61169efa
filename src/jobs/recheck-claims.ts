import { recheck } from '../evidence/checks/recheck-claims.ts';
import { ownSqlOver } from '../evidence/queue/own-sql-over.ts';
import { analyticsOf } from '../store/analytics.ts';
import type { Job } from './job.ts';

const AT_ONCE = 200;

/**
 * Checks every bound figure that was not yet checked on the newest version of its dataset. It looks again every few
 * minutes and as a worker starts: a process may have been killed between a binding and its check.
 */
export const recheckClaims: Job = {
  name: 'recheck-claims',
  about:
    'Checks figures that were linked to data and never checked, and all when their dataset has a new version; proposes corrections where a verdict changed.',
  cron: '*/5 * * * *',
  wakes: 'datasets',
  wakesAtStart: true,
  run: async ({ store, config, log, clock, stopping }) => {
    const analytics = analyticsOf(config);
    const tools = { analytics, ownSql: ownSqlOver(analytics) };
    const except: string[] = [];
    const total = { checked: 0, changed: 0, proposals: 0 };
    while (!stopping?.aborted) {
      const before = except.length;
      const round = await recheck(
        store,
        tools,
        { unchecked: true, most: AT_ONCE, except },
        clock.now(),
        ({ versionId, error }) => {
          except.push(versionId);
          log.error({ err: error, versionId }, 'a version of a dataset could not be asked');
        },
      );
      total.checked += round.checked;
      total.changed += round.changed;
      total.proposals += round.proposals;
      if (round.checked === 0 && except.length === before) break;
    }
    if (total.checked > 0) log.info(total, 'checked figures on new versions of their data');
  },
};
