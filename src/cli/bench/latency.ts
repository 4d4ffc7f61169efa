import { Agent, get } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { Problem } from '../../errors.ts';

/** How long answers took, in milliseconds. */
export interface Latencies {
  readonly p50: number;
  readonly p95: number;
}

const WARM_UP = 20;
const PATIENCE = 120_000;

/** Asks for each path in turn, as one reader would; the first twenty warm the server up. */
export async function latencies(url: string, paths: readonly string[]): Promise<Latencies> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const taken: number[] = [];
  for (const path of paths) {
    const begun = performance.now();
    const status = await statusOf(url + path, agent);
    if (status !== 200) throw new Problem('unavailable', `${path} answered ${status} in the measurement.`);
    taken.push(performance.now() - begun);
  }
  agent.destroy();
  const sorted = taken.slice(WARM_UP).sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
  return { p50: at(0.5), p95: at(0.95) };
}

/** Waits until `url` answers 200; throws a Problem after two minutes. */
export async function until200(url: string): Promise<void> {
  const begun = performance.now();
  let status = 0;
  while (performance.now() - begun < PATIENCE) {
    status = await statusOf(url).catch(() => 0);
    if (status === 200) return;
    await wait(10);
  }
  throw new Problem('unavailable', `${url} did not answer 200 within two minutes (last: ${status}).`);
}

function statusOf(url: string, agent?: Agent): Promise<number> {
  return new Promise((resolve, reject) => {
    get(url, agent ? { agent } : {}, (response) => {
      response.resume();
      response.on('end', () => resolve(response.statusCode ?? 0));
    }).on('error', reject);
  });
}
