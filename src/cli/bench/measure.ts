import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Problem } from '../../errors.ts';
import type { Figure, PortalBench } from './figure.ts';
import { type BenchPlace, openBench, takeInto } from './fill.ts';
import { until200 } from './latency.ts';
import { generatorName, load } from './load.ts';
import { multiplyStories } from './multiply.ts';
import { NewsStories } from './news-stories.ts';
import { processesOf } from './portal-processes.ts';
import {
  type BenchServer,
  mainThreadMs,
  memoryOf,
  PATIENCE,
  processorMs,
  SETTINGS,
  startBareServer,
  startPortalProcess,
  untilQuiet,
} from './processes.ts';
import { publishAndLook } from './publish-and-look.ts';
import { askAndWait } from './search-and-related.ts';
import { measureNodes } from './several-nodes.ts';

/** This many stories are imported; the database makes any more by copying them. */
const IMPORTED = 10_000;
const ROUNDS = 3;
/** Measures a portal of made-up stories with each number of them in turn, as `serve` runs it: with its worker and log. */
export async function measurePortal(settings: PortalBench): Promise<Figure[]> {
  if (settings.nodes > 1 && !settings.database)
    throw new Problem(
      'bad input',
      'Several servers share a PostgreSQL database.',
      'Name it with --database.',
    );
  const directory = await mkdtemp(join(tmpdir(), 'sourceline-bench-'));
  const place = { directory, database: settings.database };
  const news = new NewsStories();
  try {
    const figures: Figure[] = [];
    for (const stories of settings.sizes) {
      const made = await bringTo(place, stories, news, settings.progress);
      const measured = [...made, ...(await measureOnce(place, stories, news, settings))];
      if (settings.nodes > 1) measured.push(...(await measureNodes(place, stories, settings)));
      figures.push(...measured.map((figure) => ({ ...figure, stories })));
    }
    return figures;
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

/** Fills the newsroom up to this many stories, keeping those from an earlier run. */
async function bringTo(
  place: BenchPlace,
  stories: number,
  news: NewsStories,
  progress: (line: string) => void,
): Promise<Figure[]> {
  const store = await openBench(place);
  try {
    const { rows } = await store.statement(
      `select count(*)::int as known, count(*) filter (where external_key not like 'bench:%'
        and external_key not like 'desk:%' or external_key is null)::int as others from stories`,
    );
    const known = Number(rows[0]?.known);
    if (Number(rows[0]?.others) > 0) {
      throw new Problem(
        'conflict',
        'The database holds stories that no measurement created.',
        'Use another database.',
      );
    }
    const imported = Math.min(stories, IMPORTED);
    const figures: Figure[] = [];
    if (known === 0) {
      const filled = await takeInto(store, imported, news, (done) =>
        progress(`importing ${imported} stories: ${done}`),
      );
      figures.push(
        { name: 'import', value: filled.imported, unit: 'stories/s', target: { atLeast: 200 } },
        { name: 'reading what was imported', value: filled.read, unit: 'stories/s', target: { atLeast: 60 } },
      );
      // An operator gets it every night; PostgreSQL does it by itself, when it comes to it.
      if (store.kind === 'pglite') await store.statement('vacuum analyze');
      else await store.statement('analyze');
    }
    const from = Math.max(1, Math.floor(known / IMPORTED));
    const to = Math.floor(stories / IMPORTED);
    if (to > from) {
      const begun = performance.now();
      await multiplyStories(store, { from, to, stories: IMPORTED }, (copy) =>
        progress(`making ${stories} stories: ${(copy + 1) * IMPORTED}`),
      );
      await store.statement('vacuum analyze');
      const seconds = (performance.now() - begun) / 1000;
      figures.push({ name: 'copies made by the database', value: seconds, unit: 's', target: null });
    }
    const { rows: sizes } = await store.statement('select pg_database_size(current_database()) as bytes');
    figures.push({ name: 'database', value: Number(sizes[0]?.bytes) / 2 ** 20, unit: 'MB', target: null });
    return figures;
  } finally {
    await store.close();
  }
}

async function measureOnce(
  place: BenchPlace,
  stories: number,
  news: NewsStories,
  settings: PortalBench,
): Promise<Figure[]> {
  const { progress } = settings;
  const publishing = await publishAndLook(place, stories);
  progress('starting the portal');
  const begun = performance.now();
  const server = await startPortalProcess(place, { works: true, settings: SETTINGS });
  try {
    await until200(`${server.url}/story/bench-story-1`, PATIENCE);
    const first = performance.now() - begun;
    await until200(`${server.url}/readyz`, PATIENCE);
    const ready = performance.now() - begun;
    progress('waiting for start-up work to finish');
    await untilQuiet(server, begun);
    const quiet = performance.now() - begun;
    const started = processorMs([server.pid]);
    const idle = memoryOf(server.pid).now;
    return [
      { name: 'start to first 200', value: first, unit: 'ms', target: { atMost: 2_000 } },
      { name: 'start to ready', value: ready, unit: 'ms', target: { atMost: 5_000 } },
      { name: 'start to quiet', value: quiet / 1000, unit: 's', target: null },
      { name: 'processor of a start', value: started / 1000, unit: 's', target: null },
      { name: 'memory when quiet', value: idle, unit: 'MB', target: null },
      ...(await askAndWait(server.url, stories, news, progress)),
      ...(await publishing([server], progress)),
      ...(await underLoad(server, place, stories, settings)),
    ];
  } finally {
    await server.stop();
  }
}

async function underLoad(
  server: BenchServer,
  place: BenchPlace,
  stories: number,
  { seconds, progress }: PortalBench,
): Promise<Figure[]> {
  const { url } = server;
  progress(`story pages not in memory, asked for by ${generatorName()}`);
  const count = Math.min(stories - 2, 40_000);
  const distinct = Array.from({ length: count }, (_, at) => `/story/bench-story-${stories - 1 - at}`);
  const backends = await processesOf(place);
  const before = {
    portal: processorMs([server.pid]),
    main: mainThreadMs(server.pid),
    database: processorMs(backends),
  };
  const fresh = await load(url, distinct, seconds);
  const made = fresh.perSecond * Math.round(seconds);
  const portal = (processorMs([server.pid]) - before.portal) / made;
  const main = (mainThreadMs(server.pid) - before.main) / made;
  const database = (processorMs(backends) - before.database) / made;

  progress('a story page from memory, and bare node:http with the same bytes');
  const path = '/story/bench-story-1';
  const page = await packedPage(url + path);
  const bare = await startBareServer(page);
  const kept: number[] = [];
  const bared: number[] = [];
  let failed = fresh.failed;
  try {
    for (let round = 0; round < ROUNDS; round += 1) {
      bared.push((await load(bare.url, [path], seconds / ROUNDS)).perSecond);
      const run = await load(url, [path], seconds / ROUNDS);
      kept.push(run.perSecond);
      failed += run.failed;
    }
  } finally {
    await bare.stop();
  }
  const front = await load(url, ['/'], seconds / 2);
  const memory = memoryOf(server.pid);
  return [
    { name: 'story page from memory', value: median(kept), unit: 'pages/s', target: null },
    { name: 'bare node:http, same bytes', value: median(bared), unit: 'pages/s', target: null },
    { name: 'from memory / bare', value: median(kept) / median(bared), unit: '', target: { atLeast: 0.8 } },
    { name: 'story pages not in memory', value: fresh.perSecond, unit: 'pages/s', target: { atLeast: 500 } },
    { name: 'one, processor of the portal', value: portal, unit: 'ms', target: { atMost: 2 } },
    { name: 'of that, its main thread', value: main, unit: 'ms', target: null },
    ...(backends.length > 0
      ? [{ name: 'one, of PostgreSQL', value: database, unit: 'ms', target: null }]
      : []),
    { name: 'front page', value: front.perSecond, unit: 'pages/s', target: null },
    {
      name: 'story page, packed',
      value: page.bytes.length / 1024,
      unit: 'KB',
      target: { atMost: 60 },
    },
    { name: 'memory after the load', value: memory.now, unit: 'MB', target: { atMost: 400 } },
    { name: 'memory at most', value: memory.most, unit: 'MB', target: null },
    { name: 'failed requests', value: failed, unit: '', target: { atMost: 0 } },
  ];
}

/** A page as a browser gets it once it is packed, byte for byte. */
async function packedPage(url: string): Promise<{ headers: string[]; bytes: Buffer }> {
  const { request } = await import('node:http');
  const ask = () =>
    new Promise<{ headers: string[]; bytes: Buffer; coding: string | undefined }>((resolve, reject) => {
      const asking = request(url, { headers: { 'accept-encoding': 'br' } }, (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('end', () => {
          const { rawHeaders: all, headers } = answer;
          const own = all.flatMap((name, at) =>
            at % 2 === 0 && !/^(date|connection|keep-alive)$/i.test(name) ? [name, all[at + 1] ?? ''] : [],
          );
          resolve({ headers: own, bytes: Buffer.concat(parts), coding: headers['content-encoding'] });
        });
      });
      asking.on('error', reject);
      asking.end();
    });
  let page = await ask();
  for (let attempt = 0; attempt < 20 && page.coding !== 'br'; attempt += 1) {
    await wait(100);
    page = await ask();
  }
  return page;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
