import { type Config, readConfig } from '../../config.ts';
import type { Discovery } from '../../discovery/discovery.ts';

/** A discovery that finds nothing, for tests of the code around it. */
export function emptyDiscovery(more: Partial<Discovery> = {}): Discovery {
  return {
    ready: true,
    size: 0,
    filled: async () => undefined,
    refresh: async (ids) => ids,
    related: async () => [],
    recommended: async () => [],
    recommendedTo: async () => [],
    neighbours: async () => [],
    recommendedVersion: () => '1',
    search: async () => ({ total: 0, atLeast: false, hits: [], sections: [], languages: [], missing: [] }),
    excerpt: (text) => [{ text, found: false }],
    noteReads: () => undefined,
    close: async () => undefined,
    ...more,
  };
}

/** The settings of a test: a free port, and `more` from the environment. */
export function testConfig(more: Record<string, string> = {}): Config {
  return readConfig({ PORT: '0', PUBLIC_URL: 'https://news.example', ...more });
}
