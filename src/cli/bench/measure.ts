import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fillDatabase } from './fill.ts';
import { latencies, until200 } from './latency.ts';
import { type BenchServer, load, memoryOf, startBareServer, startPortalProcess } from './processes.ts';
import { WordSalad } from './word-salad.ts';

/** One figure with what it should be. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** At least or at most this; null where nothing is asked. */
  readonly target: { readonly atLeast: number } | { readonly atMost: number } | null;
}

/** How a measurement is made. */
export interface BenchSettings {
  readonly stories: number;
  readonly seconds: number;
  /** Told what is being done. */
  progress(line: string): void;
}

const SEARCHES = 300;
const ROUNDS = 3;

/** Measures a portal of made-up stories, in a folder of its own that is removed afterwards. */
export async function measurePortal(settings: BenchSettings): Promise<Figure[]> {
  const directory = await mkdtemp(join(tmpdir(), 'sourceline-bench-'));
  let server: BenchServer | null = null;
  try {
    const salad = new WordSalad();
    settings.progress(`importing ${settings.stories} stories`);
    const taken = await fillDatabase(directory, settings.stories, salad, (done) =>
      settings.progress(`importing ${settings.stories} stories: ${done}`),
    );
    settings.progress('starting the portal');
    const begun = performance.now();
    server = await startPortalProcess(directory);
    await until200(`${server.url}/story/bench-story-1`);
    const first = performance.now() - begun;
    await until200(`${server.url}/readyz`);
    const ready = performance.now() - begun;
    return [
      { name: 'import', value: taken, unit: 'stories/s', target: { atLeast: 400 } },
      { name: 'start to first 200', value: first, unit: 'ms', target: { atMost: 2_000 } },
      { name: 'start to ready', value: ready, unit: 'ms', target: null },
      ...(await underLoad(server, salad, settings)),
    ];
  } finally {
    await server?.stop();
    await rm(directory, { recursive: true, force: true });
  }
}

async function underLoad(server: BenchServer, salad: WordSalad, settings: BenchSettings): Promise<Figure[]> {
  const { stories, seconds, progress } = settings;
  const { url } = server;
  const idle = memoryOf(server.pid).now;

  progress('latency of searches and related lists');
  const searchPath = (await fetch(`${url}/search`)).ok ? '/search' : '/api/v1/search';
  const asked = Array.from(
    { length: SEARCHES },
    () => `${searchPath}?q=${encodeURIComponent(salad.query())}`,
  );
  const searches = await latencies(url, asked);
  const some = Array.from({ length: SEARCHES }, (_, at) => Math.floor((at * stories) / SEARCHES));
  const related = await latencies(
    url,
    some.map((number) => `/api/v1/stories/bench-story-${number}/related`),
  );

  progress('story pages not in memory');
  const half = Math.min(Math.floor(stories / 2), seconds * 1_000);
  const distinct = Array.from({ length: half }, (_, at) => `/story/bench-story-${stories - 1 - at}`);
  const fresh = await load(url, distinct, seconds);

  progress('a story page from memory, and bare node:http with the same bytes');
  const path = '/story/bench-story-1';
  const page = await fetch(url + path, { headers: { 'accept-encoding': 'identity' } });
  const body = await page.text();
  const headers = [...page.headers].filter(([name]) => !/^(date|connection|keep-alive)$/.test(name)).flat();
  const bare = await startBareServer({ headers, body });
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
  progress('the front page');
  const front = await load(url, ['/'], Math.max(1, seconds / 2));
  const packed = await packedBytes(url + path);
  const memory = memoryOf(server.pid);
  return [
    { name: 'story page from memory', value: median(kept), unit: 'pages/s', target: null },
    { name: 'bare node:http, same bytes', value: median(bared), unit: 'pages/s', target: null },
    { name: 'from memory / bare', value: median(kept) / median(bared), unit: '', target: { atLeast: 0.8 } },
    { name: 'story pages not in memory', value: fresh.perSecond, unit: 'pages/s', target: { atLeast: 500 } },
    { name: 'the same, 50th percentile', value: fresh.p50, unit: 'ms', target: null },
    { name: 'front page', value: front.perSecond, unit: 'pages/s', target: null },
    { name: 'search, 50th percentile', value: searches.p50, unit: 'ms', target: null },
    { name: 'search, 95th percentile', value: searches.p95, unit: 'ms', target: { atMost: 40 } },
    { name: 'related, 95th percentile', value: related.p95, unit: 'ms', target: null },
    { name: 'story page', value: Buffer.byteLength(body) / 1024, unit: 'KB', target: null },
    { name: 'story page, packed', value: packed / 1024, unit: 'KB', target: { atMost: 60 } },
    { name: 'memory when ready', value: idle, unit: 'MB', target: null },
    { name: 'memory after the load', value: memory.now, unit: 'MB', target: { atMost: 450 } },
    { name: 'memory at most', value: memory.most, unit: 'MB', target: null },
    { name: 'failed requests', value: failed, unit: '', target: { atMost: 0 } },
  ];
}

async function packedBytes(url: string): Promise<number> {
  let bytes = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const answer = await fetch(url, { headers: { 'accept-encoding': 'br' } });
    await answer.arrayBuffer();
    bytes = Number(answer.headers.get('content-length') ?? bytes);
    if (answer.headers.get('content-encoding') === 'br') return bytes;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return bytes;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
