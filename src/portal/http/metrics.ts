import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Discovery } from '../../discovery/discovery.ts';
import { isAttended, type QueueHealth } from '../../store/queue-health.queries.ts';
import type { LiveAudience } from './live-reader.ts';
import type { PageCache } from './page-cache.ts';

/** The metrics of one server, for Prometheus. */
export interface Metrics {
  readonly registry: Registry;
  /** Counts a page sent straight from memory; almost free. */
  hit(status: number): void;
  /** Counts any other response, with its duration in seconds. */
  answered(route: string, status: number, seconds: number): void;
}

/** Creates the metrics of a server; each server has its own, so that tests can run several. */
export function createMetrics(
  cache: PageCache,
  discovery: Discovery,
  live: Pick<LiveAudience, 'size'>,
  asked: {
    readonly purgesWaiting: () => number;
    readonly stuck: () => Promise<number>;
    readonly failedJobs: () => Promise<number>;
    readonly unreadStories: () => Promise<number>;
    readonly queue: () => Promise<QueueHealth>;
    readonly failingFollowed: () => Promise<
      readonly { readonly slug: string; readonly failingSince: Date | null }[]
    >;
  },
): Metrics {
  const registry = new Registry();
  // The same interval as the guard: every measurement wakes an idle portal.
  collectDefaultMetrics({ register: registry, eventLoopMonitoringPrecision: 100 });
  const registers = [registry];
  const hits = new Map<number, number>();
  new Counter({
    name: 'sourceline_page_hits_total',
    help: 'Pages sent straight from memory, by status.',
    labelNames: ['status'],
    registers,
    collect() {
      this.reset();
      for (const [status, count] of hits) this.inc({ status: String(status) }, count);
    },
  });
  const seconds = new Histogram({
    name: 'sourceline_request_seconds',
    help: 'Seconds taken by answers that were not sent straight from memory, by route and status.',
    labelNames: ['route', 'status'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers,
  });
  const gauge = (name: string, help: string, read: () => number | Promise<number>) =>
    new Gauge({
      name,
      help,
      registers,
      async collect() {
        // The other metrics matter most when the database cannot be queried.
        this.set(await Promise.resolve(read()).catch(() => Number.NaN));
      },
    });
  gauge('sourceline_pages_kept', 'Pages in memory.', () => cache.figures.pages);
  gauge('sourceline_pages_bytes', 'Bytes of pages in memory.', () => cache.figures.bytes);
  gauge('sourceline_pages_made', 'Pages made since the start.', () => cache.figures.made);
  gauge('sourceline_pages_patched', 'Cached pages of which only a part was rendered again.', () => {
    return cache.figures.patched;
  });
  gauge('sourceline_pages_stale', 'Outdated pages sent because the database was unreachable.', () => {
    return cache.figures.servedStale;
  });
  gauge('sourceline_pages_joined', 'Requests that waited for a page already in the making.', () => {
    return cache.figures.joined;
  });
  gauge(
    'sourceline_pages_dropped',
    'Pages outdated or removed since the start because what they show changed.',
    () => {
      return cache.figures.dropped;
    },
  );
  gauge('sourceline_purges_waiting', 'Keys that a proxy has not purged yet.', asked.purgesWaiting);
  gauge('sourceline_live_readers', 'Pages that read along with live coverage.', () => live.size);
  gauge('sourceline_index_stories', 'Stories in the search index.', () => discovery.size);
  gauge('sourceline_index_ready', 'Whether the search index is full: 1 or 0.', () =>
    discovery.ready ? 1 : 0,
  );
  gauge(
    'sourceline_publish_stuck',
    'Scheduled stories that did not go out at their time; asked of the database.',
    asked.stuck,
  );
  gauge(
    'sourceline_jobs_failed',
    'Jobs that failed as often as they are tried, and wait for a person; asked of the database.',
    asked.failedJobs,
  );
  gauge(
    'sourceline_stories_unread',
    'Stories that have not been read for figures and names, according to the database.',
    asked.unreadStories,
  );
  gauge(
    'sourceline_worker_running',
    'Whether a worker is running in any process: 1 or 0, according to the database.',
    async () => (isAttended(await asked.queue()) ? 1 : 0),
  );
  gauge(
    'sourceline_jobs_wait_seconds',
    'How long the oldest due job has been waiting, according to the database.',
    async () => (await asked.queue()).waits?.seconds ?? 0,
  );
  new Gauge({
    name: 'sourceline_followed_failing_since_timestamp_seconds',
    help: 'Since when the address that a dataset follows fails, for each that does; asked of the database.',
    labelNames: ['dataset'],
    registers,
    async collect() {
      const failing = await asked.failingFollowed().catch(() => []);
      this.reset();
      for (const { slug, failingSince } of failing)
        this.set({ dataset: slug }, Math.round((failingSince?.getTime() ?? 0) / 1000));
    },
  });
  return {
    registry,
    hit: (status) => hits.set(status, (hits.get(status) ?? 0) + 1),
    answered: (route, status, taken) => seconds.observe({ route, status: String(status) }, taken),
  };
}
