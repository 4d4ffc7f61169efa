import { systemClock } from '../../clock.ts';
import { silentLog } from '../../log.ts';
import type { Store } from '../../store/database.ts';
import { plainErrorPage } from '../http/plain-error-page.ts';
import { type RunningServer, type ServerParts, startPortal } from '../server/server.ts';
import { emptyDiscovery, testConfig } from './testing-parts.ts';

/** Starts a separate portal on a free port over `store`. */
export function startTestPortal(store: Store, more: Partial<ServerParts> = {}): Promise<RunningServer> {
  return startPortal({
    store,
    config: testConfig(),
    log: silentLog,
    clock: systemClock,
    discovery: emptyDiscovery(),
    // A machine that runs many tests at once is slow, and has no readers to turn away.
    busyAfter: 0,
    errorPage: ({ config }, _request, problem) => plainErrorPage(problem, config.PORTAL_NAME),
    ...more,
  });
}
