import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setPriority, tmpdir } from 'node:os';
import type { Problem } from '../../errors.ts';
import { problemOfPlain, type RefusalParameters, refusal } from '../../words/refusal.ts';
import { bundleChild } from './bundle-child.ts';
import { makeSandboxFolder, removeSandboxFolder } from './sandbox-folder.ts';
import type { SandboxMessage, SandboxOrder } from './sandbox-message.ts';
import { isTooLong, processorSecondsOf } from './time-limit.ts';

/** The resources a child may use before it is killed. */
export interface SandboxLimits {
  /** Processor time; wall-clock time is limited to five times as much. */
  readonly seconds: number;
  readonly megabytes: number;
  /** Maximum size of any file it writes; omitted: the system's limit. */
  readonly fileMegabytes?: number;
  /** Maximum size of its response in bytes; omitted: 8 MB. */
  readonly answerBytes?: number;
}

/** Jobs in a lane queue in order of arrival. */
export interface SandboxLane {
  readonly name: string;
  /** How many run at once; omitted: as many as the lane's memory allows. */
  readonly width?: number;
  /** The most megabytes they may use together: a larger job runs alone. Omitted: unbounded. */
  readonly megabytes?: number;
  /** Maximum queue length; further jobs are refused. Omitted: unbounded. */
  readonly waiting?: number;
}

/** The user-facing name of a task: each is worded in `taskSlow` and the other refusals of tasks. */
export type TaskName = RefusalParameters<'taskSlow'>['task'];

/** A job that runs in its own process, which can be killed. */
export interface SandboxJob {
  /** The file that the child runs: it calls `serveSandbox`. */
  readonly program: string;
  readonly task: string;
  readonly input: unknown;
  readonly limits: SandboxLimits;
  readonly lane: SandboxLane;
  /** Its user-facing name. */
  readonly what: TaskName;
  /** The parent of its folder; omitted: the system's temporary directory. */
  readonly under?: string;
  /** Nobody is waiting for it: everything that serves readers has priority. */
  readonly background?: boolean;
  readonly signal?: AbortSignal;
  readonly progress?: (progress: unknown) => void;
}

const WATCH_MS = 25;
const ANSWER_BYTES = 8 * 1024 * 1024;
const SAID_BYTES = 4096;
/** Address space that Node and DuckDB reserve and never touch. */
const RESERVED_KB = 4 * 1024 * 1024;
/** How much lower than the server's a background job's priority is. */
const NICE = 5;

interface LaneState {
  running: number;
  megabytes: number;
  readonly waiting: { readonly megabytes: number; readonly go: () => void }[];
}

const lanes = new Map<string, LaneState>();

/**
 * Runs a task in a child process with an empty environment and its own folder, and passes its output to `use`; then
 * removes the folder. Rejects with the child's Problem, or with one that names the exceeded limit.
 */
export async function runInSandbox<Output, Result>(
  job: SandboxJob,
  use: (output: Output, folder: string) => Result | Promise<Result>,
): Promise<Result> {
  const leave = await enterLane(job);
  try {
    job.signal?.throwIfAborted();
    const folder = makeSandboxFolder(job.under ?? tmpdir());
    try {
      const output = (await runChild(job, folder)) as Output;
      return await use(output, folder);
    } finally {
      removeSandboxFolder(folder);
    }
  } finally {
    leave();
  }
}

async function enterLane({ lane, limits: { megabytes }, what }: SandboxJob): Promise<() => void> {
  const state = lanes.get(lane.name) ?? { running: 0, megabytes: 0, waiting: [] };
  lanes.set(lane.name, state);
  if (state.waiting.length > 0 || !fits(state, lane, megabytes)) {
    if (state.waiting.length >= (lane.waiting ?? Number.POSITIVE_INFINITY))
      throw refusal('taskBusy', { task: what });
    // It is counted by the job that lets it in.
    await new Promise<void>((go) => state.waiting.push({ megabytes, go }));
  } else count(state, megabytes);
  return () => {
    state.running -= 1;
    state.megabytes -= megabytes;
    // Strictly in order: small jobs must not overtake a large one forever.
    for (let next = state.waiting[0]; next && fits(state, lane, next.megabytes); next = state.waiting[0]) {
      state.waiting.shift();
      count(state, next.megabytes);
      next.go();
    }
  };
}

function count(state: LaneState, megabytes: number): void {
  state.running += 1;
  state.megabytes += megabytes;
}

function fits(state: LaneState, lane: SandboxLane, megabytes: number): boolean {
  if (state.running === 0) return true;
  return (
    state.running < (lane.width ?? Number.POSITIVE_INFINITY) &&
    state.megabytes + megabytes <= (lane.megabytes ?? Number.POSITIVE_INFINITY)
  );
}

function runChild(job: SandboxJob, folder: string): Promise<unknown> {
  const { limits, what } = job;
  const bytes = limits.megabytes * 1024 * 1024;
  const tooLong = () => refusal('taskSlow', { task: what, seconds: limits.seconds });
  const tooMuch = () => refusal('taskMemory', { task: what, megabytes: limits.megabytes });
  return new Promise((resolve, reject) => {
    const child = start(job, folder);
    let why: Error | null = null;
    let result: { output: unknown } | { error: Error } | null = null;
    let said = '';
    const kill = (error: Error) => {
      why ??= error;
      child.kill('SIGKILL');
    };
    const started = performance.now();
    const watch = setInterval(() => {
      if (memoryOf(child.pid) > bytes) kill(tooMuch());
      const taken = (performance.now() - started) / 1000;
      if (isTooLong(limits.seconds, taken, () => processorSecondsOf(child.pid))) kill(tooLong());
    }, WATCH_MS);
    const stop = () => kill(refusal('taskStopped', { task: what }));
    job.signal?.addEventListener('abort', stop, { once: true });

    readLines(child, limits.answerBytes ?? ANSWER_BYTES, {
      line: (text) => {
        const message = JSON.parse(text) as SandboxMessage;
        if ('progress' in message) job.progress?.(message.progress);
        else if ('output' in message) result = { output: message.output };
        else if ('problem' in message)
          result = {
            error: problemOfPlain(message.problem),
          };
        else result = { error: wroteTooMuch(job, message.fault) ?? new Error(message.fault) };
      },
      tooMuch: () => kill(refusal('taskAnswerLarge', { task: what })),
      broken: (error) => kill(error),
    });
    child.stderr?.on('data', (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-SAID_BYTES);
    });
    // A killed child stops reading: its exit status reports that.
    child.stdin?.on('error', () => {});
    const order: SandboxOrder = { task: job.task, input: job.input, parent: process.pid, bytes };
    child.stdin?.write(`${JSON.stringify(order)}\n`);
    child.on('error', (error) => kill(error));
    child.on('close', (code, signal) => {
      clearInterval(watch);
      job.signal?.removeEventListener('abort', stop);
      if (why) reject(why);
      else if (result && 'output' in result) resolve(result.output);
      else if (result) reject(result.error);
      else reject(endedBadly(job, code, signal, said, tooMuch));
    });
  });
}

function endedBadly(
  job: SandboxJob,
  code: number | null,
  signal: NodeJS.Signals | null,
  said: string,
  tooMuch: () => Problem,
): Error {
  // Its own watchdog, or the system's out-of-memory killer: they mean the same to the caller.
  if (signal === 'SIGKILL' || /bad_alloc|out of memory|heap limit/i.test(said)) return tooMuch();
  const { what } = job;
  const full = wroteTooMuch(job, said);
  if (full) return full;
  const cause = new Error(said || `ended with ${signal ?? code}`);
  return refusal('taskEnded', { task: what, how: signal ?? `code ${code}` }, { cause });
}

/** The system's error when a process exceeds its file size limit. */
function wroteTooMuch({ what, limits }: SandboxJob, said: string): Problem | null {
  return /EFBIG|File too large/.test(said)
    ? refusal('taskWroteMuch', { task: what, megabytes: limits.fileMegabytes ?? 0 })
    : null;
}

function start({ program, limits, background }: SandboxJob, folder: string): ChildProcess {
  const { megabytes, fileMegabytes } = limits;
  const built = program.endsWith('.ts') ? bundleChild(program) : program;
  const node = [process.execPath, `--max-old-space-size=${megabytes}`, built];
  const environment = { PATH: '/usr/bin:/bin', HOME: folder, TMPDIR: folder, NODE_OPTIONS: '' };
  const options = {
    cwd: folder,
    env: environment,
    stdio: ['pipe', 'pipe', 'pipe'] as ['pipe', 'pipe', 'pipe'],
  };
  const bound = `ulimit -v ${megabytes * 1024 + RESERVED_KB} 2>/dev/null; `;
  // In blocks of 512 bytes, as POSIX defines.
  const files = fileMegabytes === undefined ? '' : `ulimit -f ${fileMegabytes * 2048} 2>/dev/null; `;
  const child =
    process.platform === 'win32'
      ? spawn(node[0] ?? '', node.slice(1), options)
      : spawn('/bin/sh', ['-c', `ulimit -c 0; ${bound}${files}exec "$@"`, 'sh', ...node], options);
  try {
    if (child.pid && background) setPriority(child.pid, NICE);
  } catch {
    // It has already ended, or the system forbids it: it runs with normal priority.
  }
  return child;
}

/** The child's memory where the system exposes it in a file; elsewhere the child watches itself. */
function memoryOf(pid: number | undefined): number {
  try {
    const pages = readFileSync(`/proc/${pid}/statm`, 'latin1').split(' ')[1];
    return Number(pages) * 4096;
  } catch {
    return 0;
  }
}

function readLines(
  child: ChildProcess,
  most: number,
  heard: { line(text: string): void; tooMuch(): void; broken(error: Error): void },
): void {
  let chunks: Buffer[] = [];
  let length = 0;
  child.stdout?.on('data', (chunk: Buffer) => {
    let rest = chunk;
    for (let end = rest.indexOf(10); end >= 0; end = rest.indexOf(10)) {
      const text = Buffer.concat([...chunks, rest.subarray(0, end)]).toString();
      chunks = [];
      length = 0;
      rest = rest.subarray(end + 1);
      try {
        heard.line(text);
      } catch (error) {
        return heard.broken(error as Error);
      }
    }
    length += rest.length;
    if (length > most) return heard.tooMuch();
    chunks.push(rest);
  });
}
