import { writeSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { messageOf, Problem } from '../../errors.ts';
import { plainProblem } from '../../words/refusal.ts';
import type { SandboxMessage, SandboxOrder } from './sandbox-message.ts';

/** One thing a child can be asked to do; `tell` reports how far it is. */
export type SandboxTask = (input: never, tell: (progress: unknown) => void) => Promise<unknown>;

/**
 * A thread of the child: ends it when its parent is gone or its memory passes the limit, however busy the rest is.
 * It is handed as text, since a thread does not read TypeScript.
 */
const WATCHDOG = `
  const { workerData } = require('node:worker_threads');
  const { rmSync } = require('node:fs');
  setInterval(() => {
    const orphan = process.ppid !== workerData.parent;
    if (!orphan && process.memoryUsage.rss() <= workerData.bytes) return;
    if (orphan) try { rmSync(workerData.folder, { recursive: true, force: true }); } catch {}
    process.kill(process.pid, 'SIGKILL');
  }, 20);
`;

/** What a child program runs: takes one order from standard input, does it, answers in lines of JSON, and ends. */
export async function serveSandbox(tasks: Readonly<Record<string, SandboxTask>>): Promise<void> {
  const { task, input, parent, bytes } = JSON.parse(await firstLine()) as SandboxOrder;
  new Worker(WATCHDOG, {
    eval: true,
    execArgv: [],
    workerData: { parent, bytes, folder: process.cwd() },
  }).unref();
  // The parent keeps our input open: its end is the parent's.
  process.stdin.on('end', () => process.kill(process.pid, 'SIGKILL'));
  process.stdin.resume();
  try {
    const wanted = Object.hasOwn(tasks, task) ? tasks[task] : undefined;
    if (!wanted) throw new Error(`there is no task ${task}`);
    answer({ output: (await wanted(input as never, (progress) => answer({ progress }))) ?? null });
  } catch (error) {
    if (error instanceof Problem) {
      answer({ problem: plainProblem(error) });
    } else {
      answer({ fault: error instanceof Error ? (error.stack ?? error.message) : messageOf(error) });
    }
  }
  process.exit(0);
}

function firstLine(): Promise<string> {
  return new Promise((resolve) => {
    let text = '';
    process.stdin.setEncoding('utf8');
    const read = (chunk: string) => {
      text += chunk;
      if (!text.includes('\n')) return;
      process.stdin.off('data', read);
      resolve(text);
    };
    process.stdin.on('data', read);
  });
}

/** Written at once and whole, so that nothing of it is lost when the process ends. */
function answer(message: SandboxMessage): void {
  let rest = Buffer.from(`${JSON.stringify(message)}\n`);
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(1, rest));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
    }
  }
}
