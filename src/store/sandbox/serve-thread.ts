import { readlinkSync } from 'node:fs';
import { getPriority, setPriority } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import { messageOf } from '../../errors.ts';

/** A thread's result for a job, or a question while it works. */
export type ThreadAnswer =
  | { readonly output: unknown }
  | { readonly fault: string }
  | { readonly question: unknown }
  /** Sent at start: the operating system's thread id, if there is one. */
  | { readonly thread: number };

/** Asks the caller for data it has. */
export type AskBack = (question: unknown) => Promise<unknown>;

/** The main function of a thread's program: runs one job after another, and returns each result. */
export function serveThread(work: (input: never, ask: AskBack) => unknown): void {
  giveWay();
  let reply: ((answer: unknown) => void) | null = null;
  const ask: AskBack = (question) =>
    new Promise((resolve) => {
      reply = resolve;
      parentPort?.postMessage({ question });
    });
  parentPort?.on('message', async (message: unknown) => {
    // The next job comes only when this one is done: a message during a question is its answer.
    const asked = reply;
    reply = null;
    if (asked) asked(message);
    else parentPort?.postMessage(await answerTo(work, message, ask));
  });
}

/**
 * How much lower the priority is than that of the request thread, which gets half as much CPU time again under load.
 * With an even lower one, a long text would wait for everything else on a busy machine.
 */
const BEHIND = 2;
/** The same for background work: it gets what is left over. */
const FAR_BEHIND = 10;

/** Linux has per-thread priorities; elsewhere the whole process has one, which is left unchanged. */
function giveWay(): void {
  try {
    const thread = Number(readlinkSync('/proc/thread-self').split('/').at(-1));
    parentPort?.postMessage({ thread });
    const behind = (workerData as { isBackground: boolean } | null)?.isBackground ? FAR_BEHIND : BEHIND;
    setPriority(thread, Math.min(19, getPriority() + behind));
  } catch {
    // Only affects speed.
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
