import { systemClock } from '../clock.ts';
import { type Config, readConfig } from '../config.ts';
import type { Discovery } from '../discovery/discovery.ts';
import { silentLog } from '../log.ts';
import type { Store } from '../store/database.ts';
import { plainErrorPage } from './plain-error-page.ts';
import type { RunningServer, ServerParts } from './server.ts';
import { startPortal } from './server.ts';

/** A discovery that finds nothing, for tests of what stands around it. */
export function emptyDiscovery(more: Partial<Discovery> = {}): Discovery {
  return {
    ready: true,
    size: 0,
    filled: async () => undefined,
    refresh: async () => undefined,
    related: () => [],
    recommended: () => [],
    neighbours: () => [],
    recommendedVersion: () => '1',
    search: () => ({ total: 0, hits: [], sections: [], languages: [], missing: [] }),
    excerpt: (text) => [{ text, found: false }],
    noteReads: () => undefined,
    ...more,
  };
}

/** The settings of a test: a free port, and `more` of the environment. */
export function testConfig(more: Record<string, string> = {}): Config {
  return readConfig({ PORT: '0', PUBLIC_URL: 'https://news.example', ...more });
}

/** A portal of its own on a free port over `store`. */
export function startTestPortal(store: Store, more: Partial<ServerParts> = {}): Promise<RunningServer> {
  return startPortal({
    store,
    config: testConfig(),
    log: silentLog,
    clock: systemClock,
    discovery: emptyDiscovery(),
    errorPage: ({ config }, _request, problem) => plainErrorPage(problem, config.PORTAL_NAME),
    ...more,
  });
}
