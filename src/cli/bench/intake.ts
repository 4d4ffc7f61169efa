import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '../../clock.ts';
import { readConfig } from '../../config.ts';
import { indexItems } from '../../desk/intake/index-items.ts';
import { type PoliteFetch, politeFetch } from '../../intake/feeds/polite-fetch.ts';
import { fetchDueFeeds } from '../../jobs/fetch-feeds.ts';
import type { JobContext } from '../../jobs/job.ts';
import { readFigures } from '../../jobs/read-figures.ts';
import { silentLog } from '../../log.ts';
import type { Store } from '../../store/database.ts';
import { addEditor } from './add-editor.ts';
import type { Figure } from './figure.ts';
import { fillDatabase, openBench, settingsOf } from './fill.ts';
import {
  type BenchSource,
  followIdle,
  followOne,
  hostsInMemory,
  MadeUpFeeds,
  putOff,
} from './intake-sources.ts';
import { until200 } from './latency.ts';
import { type BenchServer, memoryOf, startPortalProcess, untilQuiet } from './processes.ts';
import { pushBesideReaders } from './push-beside-readers.ts';
import { WordSalad } from './word-salad.ts';

/** The settings of measuring the intake. */
export interface IntakeBench {
  /** How many items are fetched. */
  readonly items: number;
  /** How many sources are followed that bring nothing new. */
  readonly sources: number;
  /** Reports progress. */
  progress(line: string): void;
}

const STORIES = 500;
const ITEMS_A_FEED = 100;
const WARM_UP = 50;
const HOUR_S = 3_600;

/** Measures following sources, in a separate folder that is removed afterwards. */
export async function measureIntake({ items, sources, progress }: IntakeBench): Promise<Figure[]> {
  const directory = await mkdtemp(join(tmpdir(), 'sourceline-bench-'));
  const place = { directory };
  let server: BenchServer | null = null;
  try {
    await fillDatabase(directory, STORIES, new WordSalad(), (done) => progress(`importing stories: ${done}`));
    const feeds = new MadeUpFeeds();
    const store = await openBench(place);
    let there: { fetched: number; idle: Idle; source: BenchSource; cookie: string };
    try {
      const config = readConfig(settingsOf(place));
      const context = { store, config, log: silentLog, clock: systemClock };
      // The first load what names are found with.
      await fetchItems(context, feeds, WARM_UP, progress);
      const fetched = await fetchItems(context, feeds, items, progress);
      const like = await followOne(store, config, 'feed', 'https://idle.bench.example/feed');
      const idle = await askIdle(context, like, sources, progress);
      await putOff(store);
      const source = await followOne(store, config, 'push', '');
      const { cookie } = await addEditor(store, place, 'editor');
      there = { fetched, idle, source, cookie };
    } finally {
      await store.close();
    }
    progress('starting the portal');
    const begun = performance.now();
    server = await startPortalProcess(place, { works: true, settings: { LOG_LEVEL: 'warn' } });
    await until200(`${server.url}/readyz`);
    await untilQuiet(server, begun);
    const memory = memoryOf(server.pid).now;
    const { fetched, idle, source, cookie } = there;
    const paths = Array.from({ length: STORIES }, (_, at) =>
      at % 5 === 4 ? `/search?q=story+${at}` : `/story/bench-story-${at}`,
    );
    const pushed = await pushBesideReaders({ server, source, cookie, paths }, feeds, progress);
    const many = sources.toLocaleString('en');
    const of = (name: string, value: number, unit: string, atMost?: number): Figure => ({
      ...{ name, value, unit },
      target: atMost === undefined ? null : { atMost },
    });
    return [
      of('fetched to indexed and read', fetched, '/s'),
      of('sent to listed in the pool, 50th', pushed.p50, 'ms'),
      of('sent to listed in the pool, 95th', pushed.p95, 'ms', 2_000),
      of('sent many at once, to listed', pushed.perSecond, '/s'),
      of(`${many} sources asked, unchanged`, idle.perSecond, '/s'),
      of(`${many} sources, hourly`, (idle.cpuSeconds / HOUR_S) * 100, '% of a core'),
      of(`portal with ${many} sources`, memory, 'MB'),
      of('pages with nothing beside, 99th', pushed.alone, 'ms'),
      of('pages while items come, 99th', pushed.meanwhile, 'ms', 50),
    ];
  } finally {
    await server?.stop();
    await rm(directory, { recursive: true, force: true });
  }
}

/** A fetcher without the pauses that hosts are owed: it is the program that is measured. */
function fetcherOf(feeds: ReadonlyMap<string, string>): PoliteFetch {
  return politeFetch(hostsInMemory(feeds), () => systemClock.now(), {
    now: () => 0,
    pause: async () => undefined,
  });
}

/** Fetches items until they are stories whose words can be searched, with figures and names read; how many a second. */
async function fetchItems(
  context: JobContext & { readonly store: Store },
  feeds: MadeUpFeeds,
  items: number,
  progress: (line: string) => void,
): Promise<number> {
  const { store, config } = context;
  const bodies = new Map<string, string>();
  for (let left = items, at = 0; left > 0; left -= ITEMS_A_FEED, at += 1) {
    const address = `https://s${at}of${items}.bench.example/feed`;
    bodies.set(address, feeds.next(Math.min(left, ITEMS_A_FEED), new Date()).body);
    await followOne(store, config, 'feed', address);
  }
  progress(`fetching ${items} items`);
  const begun = performance.now();
  await fetchAll(context, fetcherOf(bodies));
  await readFigures.run(context, {});
  await indexItems(store, () => false);
  return items / ((performance.now() - begun) / 1_000);
}

/** What it took to ask sources that have nothing new. */
interface Idle {
  readonly perSecond: number;
  readonly cpuSeconds: number;
}

async function askIdle(
  context: JobContext & { readonly store: Store },
  like: BenchSource,
  sources: number,
  progress: (line: string) => void,
): Promise<Idle> {
  await followIdle(context.store, like, sources);
  progress(`asking ${sources} sources`);
  const [cpu, begun] = [process.cpuUsage(), performance.now()];
  await fetchAll(context, fetcherOf(new Map()));
  const { user, system } = process.cpuUsage(cpu);
  return {
    perSecond: sources / ((performance.now() - begun) / 1_000),
    cpuSeconds: (user + system) / 1e6,
  };
}

/** A run ends after some seconds: it runs again until nothing is due. */
async function fetchAll(context: JobContext, polite: PoliteFetch): Promise<void> {
  const isDue = async () => {
    const { rows } = await context.store.statement('select 1 from feeds where next_at <= now() limit 1');
    return rows.length > 0;
  };
  while (await isDue()) await fetchDueFeeds(context, polite);
}
