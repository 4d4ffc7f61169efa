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
 * The main function of a child program: reads orders from standard input, one a line, runs each and responds with lines
 * of JSON; exits after one that no other follows.
 */
export function serveSandbox(tasks: Readonly<Record<string, SandboxTask>>): void {
  let text = '';
  let isWatched = false;
  process.stdin.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n')) {
      const order = JSON.parse(text.slice(0, end)) as SandboxOrder;
      text = text.slice(end + 1);
      if (!isWatched) watch(order);
      isWatched = true;
      // The next order comes only when this one is answered.
      void serve(tasks, order);
    }
  });
  // The parent keeps our input open: it ends when the parent does.
  process.stdin.on('end', () => process.kill(process.pid, 'SIGKILL'));
}

function watch({ parent, bytes }: SandboxOrder): void {
  new Worker(WATCHDOG, {
    eval: true,
    execArgv: [],
    workerData: { parent, bytes, folder: process.cwd() },
  }).unref();
}

async function serve(
  tasks: Readonly<Record<string, SandboxTask>>,
  { task, input, again }: SandboxOrder,
): Promise<void> {
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
  if (!again) process.exit(0);
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
