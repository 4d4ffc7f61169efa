import { readlinkSync } from 'node:fs';
import { getPriority, setPriority } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import { messageOf } from '../../errors.ts';

/** What a thread answers a job with, or asks before it goes on. */
export type ThreadAnswer =
  | { readonly output: unknown }
  | { readonly fault: string }
  | { readonly question: unknown }
  /** Said as it begins: which thread of the system it is, where the system has numbers for them. */
  | { readonly thread: number };

/** Asks the caller that gave the job for data it holds. */
export type AskBack = (question: unknown) => Promise<unknown>;

/** What the program of a thread runs: does one job after another, and answers each. */
export function serveThread(work: (input: never, ask: AskBack) => unknown): void {
  giveWay();
  let reply: ((answer: unknown) => void) | null = null;
  const ask: AskBack = (question) =>
    new Promise((resolve) => {
      reply = resolve;
      parentPort?.postMessage({ question });
    });
  parentPort?.on('message', async (message: unknown) => {
    // The next job comes when this one is done: what comes while something is asked is its answer.
    const asked = reply;
    reply = null;
    if (asked) asked(message);
    else parentPort?.postMessage(await answerTo(work, message, ask));
  });
}

/**
 * How far behind the thread that answers requests: where there are too few processors, that one gets half as much again.
 * Further behind, a long text would wait for all else that a busy machine does.
 */
const BEHIND = 2;
/** The same for work that nobody waits for: it gets what is left over. */
const FAR_BEHIND = 10;

/** Linux has priorities for each thread; elsewhere all of a process have the same, which is left as it is. */
function giveWay(): void {
  try {
    const thread = Number(readlinkSync('/proc/thread-self').split('/').at(-1));
    parentPort?.postMessage({ thread });
    const behind = (workerData as { isBackground: boolean } | null)?.isBackground ? FAR_BEHIND : BEHIND;
    setPriority(thread, Math.min(19, getPriority() + behind));
  } catch {
    // It is a matter of speed alone.
  }
}

async function answerTo(
  work: (input: never, ask: AskBack) => unknown,
  input: unknown,
  ask: AskBack,
): Promise<ThreadAnswer> {
  try {
    return { output: await work(input as never, ask) };
  } catch (error) {
    return { fault: error instanceof Error ? (error.stack ?? error.message) : messageOf(error) };
  }
}
