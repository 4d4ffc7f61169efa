import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { BenchServer } from './processes.ts';

/** What others waited for a server while something went on. */
export interface HealthWaits {
  /** Milliseconds of the longest answer of /healthz. */
  readonly longest: number;
  /**
   * Milliseconds of processor time that the server's main thread took in one wait, at most: what the wait comes to where
   * nobody else wants the processor. NaN where the system does not say.
   */
  readonly processor: number;
}

/** Asks for /healthz without a pause from a thread of its own, and keeps the longest since it was last asked for. */
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

/** Somebody who asks a server for /healthz again and again. */
export class HealthWatch {
  readonly #watcher: Worker;

  constructor({ url, pid }: BenchServer) {
    this.#watcher = new Worker(WATCH, { eval: true, execArgv: [], workerData: { url, pid } });
  }

  /** What was waited since this was last asked. */
  async waited(): Promise<HealthWaits> {
    this.#watcher.postMessage('how long?');
    const [waits] = (await once(this.#watcher, 'message')) as [HealthWaits];
    return waits;
  }

  async stop(): Promise<void> {
    await this.#watcher.terminate();
  }
}
