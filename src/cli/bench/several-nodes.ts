import type { Figure, PortalBench } from './figure.ts';
import { type BenchPlace, openBench } from './fill.ts';
import { until200 } from './latency.ts';
import { load } from './load.ts';
import { processesOf } from './portal-processes.ts';
import {
  type BenchServer,
  PATIENCE,
  processorMs,
  SETTINGS,
  startPortalProcess,
  untilQuiet,
} from './processes.ts';
import { publishAndLook } from './publish-and-look.ts';

/** The cost of an uncached page request, for the server and for the database. */
interface Cost {
  readonly portal: number;
  readonly database: number;
  /** Transactions; each reading statement is one. */
  readonly statements: number;
  readonly failed: number;
}

/** Each server requests different pages, since others would be cached. */
const MOST_PAGES = 20_000;

/**
 * Measures servers that share a database: the cost of a page at one of them while the others are also busy, compared
 * with a single server, and how long it takes until all of them show what one has published. On two processors this
 * cannot show a higher throughput.
 */
export async function measureNodes(
  place: BenchPlace,
  stories: number,
  { nodes, seconds, progress }: PortalBench,
): Promise<Figure[]> {
  const publishing = await publishAndLook(place, stories);
  const servers: BenchServer[] = [];
  try {
    for (let node = 0; node < nodes; node += 1) {
      progress(`starting server ${node + 1} of ${nodes}`);
      const begun = performance.now();
      const server = await startPortalProcess(place, { works: true, settings: SETTINGS });
      servers.push(server);
      await until200(`${server.url}/readyz`, PATIENCE);
      await untilQuiet(server, begun);
    }
    const size = Math.min(MOST_PAGES, Math.floor((stories - 2) / (nodes + 1)));
    const slice = (at: number) =>
      Array.from({ length: size }, (_, i) => `/story/bench-story-${stories - 1 - at * size - i}`);
    progress('story pages not in memory, at one server');
    const [alone] = await costsOf(place, servers.slice(0, 1), [slice(0)], seconds);
    progress(`story pages not in memory, at ${nodes} servers`);
    const together = await costsOf(
      place,
      servers,
      servers.map((_, at) => slice(at + 1)),
      seconds,
    );
    const most = (read: (cost: Cost) => number) => Math.max(...together.map(read));
    if (!alone) return [];
    return [
      { name: 'at one server, processor of it', value: alone.portal, unit: 'ms', target: null },
      { name: 'at one server, of PostgreSQL', value: alone.database, unit: 'ms', target: null },
      { name: 'at one server, statements', value: alone.statements, unit: '', target: null },
      {
        name: `at ${nodes} servers, processor of each`,
        value: most((one) => one.portal),
        unit: 'ms',
        target: null,
      },
      {
        name: `at ${nodes} servers, of PostgreSQL`,
        value: most((one) => one.database),
        unit: 'ms',
        target: null,
      },
      {
        name: `at ${nodes} servers, statements`,
        value: most((one) => one.statements),
        unit: '',
        target: null,
      },
      {
        name: 'processor of each / of one alone',
        value: most((one) => one.portal) / alone.portal,
        unit: '',
        target: { atMost: 1.1 },
      },
      ...(await publishing(servers, progress)).filter(({ name }) => name.startsWith('seen ')),
      {
        name: 'failed requests',
        value: alone.failed + together.reduce((sum, { failed }) => sum + failed, 0),
        unit: '',
        target: { atMost: 0 },
      },
    ];
  } finally {
    for (const server of servers) await server.stop();
  }
}

async function costsOf(
  place: BenchPlace,
  servers: readonly BenchServer[],
  paths: readonly (readonly string[])[],
  seconds: number,
): Promise<Cost[]> {
  const backends = await processesOf(place);
  const statements = await statementsIn(place);
  const before = servers.map(({ pid }) => processorMs([pid]));
  const database = processorMs(backends);
  const runs = await Promise.all(servers.map(({ url }, at) => load(url, paths[at] ?? [], seconds)));
  const pages = runs.map(({ perSecond }) => perSecond * Math.round(seconds));
  const all = pages.reduce((sum, count) => sum + count, 0);
  const ofDatabase = (processorMs(backends) - database) / all;
  const after = servers.map(({ pid }) => processorMs([pid]));
  const asked = ((await statementsIn(place)) - statements) / all;
  return servers.map((_, at) => ({
    portal: ((after[at] ?? Number.NaN) - (before[at] ?? Number.NaN)) / (pages[at] ?? Number.NaN),
    database: ofDatabase,
    statements: asked,
    failed: runs[at]?.failed ?? 0,
  }));
}

async function statementsIn(place: BenchPlace): Promise<number> {
  const store = await openBench(place);
  try {
    // PostgreSQL updates its statistics with a short delay.
    await store.statement('select pg_stat_clear_snapshot()');
    const { rows } = await store.statement(
      'select xact_commit + xact_rollback as done from pg_stat_database where datname = current_database()',
    );
    return Number(rows[0]?.done);
  } finally {
    await store.close();
  }
}
