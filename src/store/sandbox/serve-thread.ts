import { parentPort } from 'node:worker_threads';
import { messageOf } from '../../errors.ts';

/** What a thread answers a job with. */
export type ThreadAnswer = { readonly output: unknown } | { readonly fault: string };

/** What the program of a thread runs: does one job after another, and answers each. */
export function serveThread(work: (input: never) => unknown): void {
  parentPort?.on('message', (input: unknown) => parentPort?.postMessage(answerTo(work, input)));
}

function answerTo(work: (input: never) => unknown, input: unknown): ThreadAnswer {
  try {
    return { output: work(input as never) };
  } catch (error) {
    return { fault: error instanceof Error ? (error.stack ?? error.message) : messageOf(error) };
  }
}
