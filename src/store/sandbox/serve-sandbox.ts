import { writeSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { messageOf, Problem } from '../../errors.ts';
import { plainProblem } from '../../words/refusal.ts';
import type { SandboxMessage, SandboxOrder } from './sandbox-message.ts';

/** A task for a child process; `tell` reports progress. */
export type SandboxTask = (input: never, tell: (progress: unknown) => void) => Promise<unknown>;

/**
 * A thread of the child that kills it when its parent is gone or its memory exceeds the limit, however busy the rest
 * is. Its source is passed as text, since threads cannot load TypeScript.
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

/**
 * The main function of a child program: reads one order from standard input, runs it, responds with lines of JSON, and
 * exits.
 */
export async function serveSandbox(tasks: Readonly<Record<string, SandboxTask>>): Promise<void> {
  const { task, input, parent, bytes } = JSON.parse(await firstLine()) as SandboxOrder;
  new Worker(WATCHDOG, {
    eval: true,
    execArgv: [],
    workerData: { parent, bytes, folder: process.cwd() },
  }).unref();
  // The parent keeps our input open: it ends when the parent does.
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

/** Written synchronously and completely, so that nothing is lost when the process exits. */
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
