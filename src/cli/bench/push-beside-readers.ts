import { createHmac, randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { Problem } from '../../errors.ts';
import type { BenchSource, MadeUpFeeds } from './intake-sources.ts';
import { percentiles, slowest } from './latency.ts';
import type { BenchServer } from './processes.ts';

/** What was measured at a portal while a source sent to it. */
export interface PushedMeanwhile {
  /** Milliseconds from sending an item until the pool lists it. */
  readonly p50: number;
  readonly p95: number;
  /** Items a second when many came at once. */
  readonly perSecond: number;
  /** The 99th percentile of readers' pages, in milliseconds: with nothing beside, and meanwhile. */
  readonly alone: number;
  readonly meanwhile: number;
}

/** What a source sends to. */
export interface PushedTo {
  readonly server: BenchServer;
  readonly source: BenchSource;
  /** The Cookie header of somebody at the desk. */
  readonly cookie: string;
  /** What readers ask for. */
  readonly paths: readonly string[];
}

const SINGLE = 40;
/** Fewer messages in all than a source may send in a minute. */
const BURST = 60;
const ITEMS_EACH = 20;
const PAUSE_MS = 4;
const LOOK_EVERY = 20;
const LOOKED_FOR = 120_000;
const ALONE_MS = 5_000;

/** Has a source send items one by one, then many at once, while readers read. */
export async function pushBesideReaders(
  to: PushedTo,
  feeds: MadeUpFeeds,
  progress: (line: string) => void,
): Promise<PushedMeanwhile> {
  const { url } = to.server;
  progress('reading with nothing beside');
  const until = performance.now() + ALONE_MS;
  const alone = await slowest(url, to.paths, () => performance.now() < until, PAUSE_MS);
  let sending = true;
  const reading = slowest(url, to.paths, () => sending, PAUSE_MS);
  try {
    const taken: number[] = [];
    for (let at = 0; at < SINGLE; at += 1) {
      progress(`sending one by one: ${at}`);
      const { body, last } = feeds.next(1, new Date());
      const begun = performance.now();
      await push(to, body);
      await untilListed(to, last);
      taken.push(performance.now() - begun);
    }
    progress('sending many at once');
    const all = Array.from({ length: BURST }, () => feeds.next(ITEMS_EACH, new Date()));
    const begun = performance.now();
    for (const { body } of all) await push(to, body);
    await untilListed(to, all.at(-1)?.last ?? '');
    const perSecond = (BURST * ITEMS_EACH) / ((performance.now() - begun) / 1_000);
    sending = false;
    const { p50, p95 } = percentiles(taken);
    return { p50, p95, perSecond, alone: alone.p99, meanwhile: (await reading).p99 };
  } finally {
    sending = false;
    await reading.catch(() => undefined);
  }
}

async function push({ server, source }: PushedTo, body: string): Promise<void> {
  const [id, at] = [randomUUID(), Math.floor(Date.now() / 1_000)];
  const key = Buffer.from((source.secret ?? '').replace(/^whsec_/, ''), 'base64');
  const digest = createHmac('sha256', key).update(`${id}.${at}.`).update(body).digest('base64');
  const headers = {
    ...{ 'webhook-id': id, 'webhook-timestamp': String(at), 'webhook-signature': `v1,${digest}` },
    'content-type': 'application/feed+json',
  };
  const answer = await fetch(`${server.url}/push/${source.id}`, { method: 'POST', body, headers });
  await answer.body?.cancel();
  if (answer.status !== 202)
    throw new Problem('unavailable', `The portal answered ${answer.status} to what a source sent.`);
}

async function untilListed({ server, cookie }: PushedTo, headline: string): Promise<void> {
  for (const begun = performance.now(); ; ) {
    const answer = await fetch(`${server.url}/desk/intake.json`, { headers: { cookie } });
    const text = await answer.text();
    if (answer.status !== 200)
      throw new Problem('unavailable', `The pool answered ${answer.status} in the measurement.`);
    if (text.includes(JSON.stringify(headline))) return;
    if (performance.now() - begun > LOOKED_FOR)
      throw new Problem('unavailable', 'What a source sent was not in the pool after two minutes.');
    await wait(LOOK_EVERY);
  }
}
