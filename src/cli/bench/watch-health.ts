import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { BenchServer } from './processes.ts';

/** How long others waited for a server during some work. */
export interface HealthWaits {
  /** The longest response time of /healthz, in milliseconds. */
  readonly longest: number;
  /**
   * The most CPU time of the server's main thread during one wait, in milliseconds: what the wait would be on an
   * otherwise idle machine. NaN if the system does not report it.
   */
  readonly processor: number;
}

/** Requests /healthz continuously from a separate thread, and records the longest time since the last report. */
const WATCH = `
  const { workerData: { url, pid }, parentPort } = require('node:worker_threads');
  const { readFileSync } = require('node:fs');
  const { Agent, get } = require('node:http');
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const processor = () => {
    try {
      return Number(readFileSync('/proc/' + pid + '/task/' + pid + '/schedstat', 'utf8').split(' ')[0]) / 1e6;
    } catch {
      return NaN;
    }
  };
  const none = { longest: 0, processor: 0 };
  let most = none;
  const ask = () => {
    const before = processor();
    const begun = performance.now();
    get(url + '/healthz', { agent }, (response) => {
      response.resume().on('end', () => {
        const longest = Math.max(most.longest, performance.now() - begun);
        most = { longest, processor: Math.max(most.processor, processor() - before) };
        setTimeout(ask, 1);
      });
    });
  };
  ask();
  parentPort.on('message', () => { parentPort.postMessage(most); most = none; });`;

/** A client that requests /healthz from a server repeatedly. */
export class HealthWatch {
  readonly #watcher: Worker;

  constructor({ url, pid }: BenchServer) {
    this.#watcher = new Worker(WATCH, { eval: true, execArgv: [], workerData: { url, pid } });
  }

  /** The waits since the last call. */
  async waited(): Promise<HealthWaits> {
    this.#watcher.postMessage('how long?');
    const [waits] = (await once(this.#watcher, 'message')) as [HealthWaits];
    return waits;
  }

  async stop(): Promise<void> {
    await this.#watcher.terminate();
  }
}
