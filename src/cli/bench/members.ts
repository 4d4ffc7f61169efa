import { mkdtemp, rm } from 'node:fs/promises';
import { Agent } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { BenchSettings, Figure } from './figure.ts';
import { fillDatabase } from './fill.ts';
import { type Asked, latencies, statusOf, until200 } from './latency.ts';
import { load } from './load.ts';
import { type FilledMembers, fillMembers } from './members-fill.ts';
import { type BenchServer, memoryOf, startPortalProcess } from './processes.ts';
import { WordSalad } from './word-salad.ts';

/** How a measurement of members' pages is made. */
export interface MemberBenchSettings extends BenchSettings {
  readonly members: number;
  readonly favorites: number;
}

const ASKED = 320;
/** Stories read by members: the first reading of each, which makes its page, is the warming up. */
const KEPT_STORIES = 20;
const ROUNDS = 3;
const ASKED_BY_STRANGERS = 15_000;
/** So many pages a second members read meanwhile: ten thousand of them, each one page in a quarter of an hour. */
const MEMBER_PAGES_A_SECOND = 11;

/** Measures the pages of members, in a folder of its own that is removed afterwards. */
export async function measureMembers(settings: MemberBenchSettings): Promise<Figure[]> {
  const { stories, members, favorites, progress } = settings;
  const directory = await mkdtemp(join(tmpdir(), 'sourceline-bench-'));
  let server: BenchServer | null = null;
  try {
    await fillDatabase(directory, stories, new WordSalad(), (done) => progress(`importing stories: ${done}`));
    const filled = await fillMembers(directory, members, favorites, progress);
    progress('starting the portal');
    server = await startPortalProcess(directory);
    await until200(`${server.url}/readyz`);
    return [
      { name: 'session lookup, 50th', value: filled.lookup.p50, unit: 'ms', target: null },
      { name: 'session lookup, 95th', value: filled.lookup.p95, unit: 'ms', target: null },
      ...(await pagesOf(server, filled, settings)),
    ];
  } finally {
    await server?.stop();
    await rm(directory, { recursive: true, force: true });
  }
}

async function pagesOf(
  server: BenchServer,
  filled: FilledMembers,
  settings: MemberBenchSettings,
): Promise<Figure[]> {
  const { stories, members, seconds, progress } = settings;
  const { url } = server;
  const idle = memoryOf(server.pid).now;
  const composer = (at: number) => filled.cookie(1 + (at % filled.composers));
  const anyone = (at: number) => filled.cookie(1 + ((at * 7919) % members));
  const many = (make: (at: number) => Asked) =>
    latencies(
      url,
      Array.from({ length: ASKED }, (_, at) => make(at)),
    );

  progress('front pages of their own');
  const front = await many((at) => ({ path: '/', cookie: composer(at) }));
  progress('the common front page and a story, as members see them');
  const common = await many((at) => ({ path: '/?front=common', cookie: anyone(at) }));
  const story = await many((at) => ({
    path: `/story/bench-story-${at % KEPT_STORIES}`,
    cookie: composer(at),
  }));
  progress('favorites');
  const list = await many((at) => ({ path: '/favorites', cookie: anyone(at) }));
  const save = await many((at) => ({
    path: '/favorites/save',
    cookie: anyone(at),
    form: { story: `bench-story-${(at * 97 + 5) % stories}` },
  }));

  progress('strangers, alone and while members read');
  const path = '/story/bench-story-1';
  await load(url, [path], 1);
  const alone: number[] = [];
  const together: number[] = [];
  let failed = 0;
  let read = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const first = await load(url, [path], seconds / ROUNDS);
    const reading = keepReading(url, composer);
    const second = await load(url, [path], seconds / ROUNDS);
    read += await reading.stop();
    alone.push(first.perSecond);
    together.push(second.perSecond);
    failed += first.failed + second.failed;
  }
  const waiting = Array.from({ length: ASKED_BY_STRANGERS }, () => path);
  const quiet = await latencies(url, waiting);
  const meanwhile = keepReading(url, composer);
  const beside = await latencies(url, waiting);
  read += await meanwhile.stop();
  const memory = memoryOf(server.pid);
  const ms = (name: string, value: number, atMost: number | null): Figure => {
    return { name, value, unit: 'ms', target: atMost === null ? null : { atMost } };
  };
  return [
    ms('front page of one’s own, 50th', front.p50, null),
    ms('front page of one’s own, 95th', front.p95, 60),
    ms('common front page, 95th', common.p95, 60),
    ms('story page, 95th', story.p95, 60),
    ms('favorites, 50th', list.p50, null),
    ms('favorites, 95th', list.p95, 60),
    ms('saving, 95th', save.p95, 60),
    ms('a stranger’s page, nobody else, 95th', quiet.p95, null),
    ms('a stranger’s page beside members, 95th', beside.p95, 5),
    { name: 'strangers alone', value: median(alone), unit: 'pages/s', target: null },
    { name: 'strangers beside members', value: median(together), unit: 'pages/s', target: null },
    {
      name: 'beside members / alone',
      value: median(together) / median(alone),
      unit: '',
      // Both cores are full here, so whatever members take is missing elsewhere: a figure to watch, not a mark.
      target: null,
    },
    { name: 'pages members read meanwhile', value: read, unit: 'pages', target: null },
    { name: 'memory when ready', value: idle, unit: 'MB', target: null },
    { name: 'memory after the load', value: memory.now, unit: 'MB', target: { atMost: 512 } },
    { name: 'memory at most', value: memory.most, unit: 'MB', target: null },
    { name: 'failed requests', value: failed, unit: '', target: { atMost: 0 } },
  ];
}

/** Lets members read their front pages and stories, so many a second, until it is stopped; answers how many they read. */
function keepReading(url: string, cookie: (at: number) => string): { stop(): Promise<number> } {
  const agent = new Agent({ keepAlive: true, maxSockets: 4 });
  let stopped = false;
  let read = 0;
  const all: Promise<unknown>[] = [];
  const reading = (async () => {
    for (let at = 0; !stopped; at += 1) {
      const path = at % 2 ? '/' : `/story/bench-story-${at % 500}`;
      all.push(
        statusOf(url, { path, cookie: cookie(at) }, agent).then((status) => {
          if (status === 200) read += 1;
        }),
      );
      await wait(1_000 / MEMBER_PAGES_A_SECOND);
    }
    await Promise.all(all);
    agent.destroy();
  })();
  return {
    stop: async () => {
      stopped = true;
      await reading;
      return read;
    },
  };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
