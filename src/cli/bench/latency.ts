import { Agent, request as ask } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { Problem } from '../../errors.ts';

/** Response times in milliseconds. */
export interface Latencies {
  readonly p50: number;
  readonly p95: number;
}

/** One request of a measurement: a path, or with more options. */
export type Asked =
  | string
  | {
      readonly path: string;
      readonly cookie: string;
      /** The form data to send; omitted: a page is read. */
      readonly form?: Readonly<Record<string, string>>;
    };

const WARM_UP = 20;
const PATIENCE = 120_000;

/** Sends the requests in turn, as one reader would; the first twenty warm up the server. */
export async function latencies(url: string, all: readonly Asked[]): Promise<Latencies> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const taken: number[] = [];
  for (const asked of all) {
    const begun = performance.now();
    const status = await statusOf(url, asked, agent);
    if (status !== 200) {
      const path = typeof asked === 'string' ? asked : asked.path;
      throw new Problem('unavailable', `${path} answered ${status} in the measurement.`);
    }
    taken.push(performance.now() - begun);
  }
  agent.destroy();
  return percentiles(taken.slice(WARM_UP));
}

/** The median and the slow end of the measured times, in milliseconds. */
export function percentiles(taken: readonly number[]): Latencies {
  const sorted = [...taken].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
  return { p50: at(0.5), p95: at(0.95) };
}

/**
 * Sends requests one after another, with a pause between, while `going` returns true; returns the 99th percentile of
 * the response times.
 */
export async function slowest(
  url: string,
  paths: readonly string[],
  going: () => boolean,
  pause: number,
): Promise<{ p99: number; asked: number }> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const taken: number[] = [];
  for (let at = 0; going(); at += 1) {
    const begun = performance.now();
    await statusOf(url, paths[at % paths.length] ?? '/', agent);
    taken.push(performance.now() - begun);
    await wait(pause);
  }
  agent.destroy();
  const sorted = taken.slice(WARM_UP).sort((a, b) => a - b);
  return { p99: sorted[Math.floor(sorted.length * 0.99)] ?? Number.NaN, asked: sorted.length };
}

/** Waits until `url` responds with 200; throws a Problem after `patience` milliseconds. */
export async function until200(url: string, patience: number = PATIENCE): Promise<void> {
  const begun = performance.now();
  let status = 0;
  while (performance.now() - begun < patience) {
    status = await statusOf(url, '').catch(() => 0);
    if (status === 200) return;
    await wait(10);
  }
  throw new Problem(
    'unavailable',
    `${url} did not answer 200 within ${patience / 60_000} minutes (last: ${status}).`,
  );
}

/** Sends one request; returns the status once the response is complete. */
export function statusOf(url: string, asked: Asked, agent?: Agent): Promise<number> {
  const { path, cookie, form } = typeof asked === 'string' ? { path: asked } : asked;
  const body = form && new URLSearchParams(form).toString();
  const headers = {
    ...(cookie && { cookie }),
    ...(body !== undefined && {
      'content-type': 'application/x-www-form-urlencoded',
      'content-length': Buffer.byteLength(body),
      'sec-fetch-site': 'same-origin',
      accept: 'application/json',
    }),
  };
  return new Promise((resolve, reject) => {
    const method = body === undefined ? 'GET' : 'POST';
    const asking = ask(url + path, { headers, method, ...(agent && { agent }) }, (response) => {
      response.resume();
      response.on('end', () => resolve(response.statusCode ?? 0));
    });
    asking.on('error', reject);
    asking.end(body);
  });
}
