import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { setPriority, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Problem } from '../../errors.ts';
import { problemOfPlain, refusal } from '../../words/refusal.ts';
import { bundleChild } from './bundle-child.ts';
import { makeSandboxFolder, removeSandboxFolder } from './sandbox-folder.ts';
import type { SandboxJob } from './sandbox-job.ts';
import type { SandboxMessage, SandboxOrder } from './sandbox-message.ts';
import { isTooLong, processorSecondsFrom } from './time-limit.ts';

const WATCH_MS = 25;
const ANSWER_BYTES = 8 * 1024 * 1024;
const SAID_BYTES = 4096;
/** Address space that Node and DuckDB reserve and never touch. */
const RESERVED_KB = 4 * 1024 * 1024;
/** How much lower than the server's a background job's priority is. */
const NICE = 5;
/** How many jobs a reused child serves at most: what one of them left in it is gone soon. */
const JOBS = 50;

/** The job a child is at. */
interface Work {
  readonly job: SandboxJob;
  result: { output: unknown } | { error: Error } | null;
  /** Why it was killed. */
  why: Error | null;
  /** Ends it with its result, or by the child's exit. */
  end(exit?: { readonly code: number | null; readonly signal: NodeJS.Signals | null }): void;
}

/** A child process in its own folder that does one job, or one after another. */
export class SandboxChild {
  readonly folder: string;
  readonly #process: ChildProcess;
  readonly #bytes: number;
  readonly #closed: Promise<void>;
  #work: Work | null = null;
  #jobs = 0;
  #said = '';
  #isOver = false;

  constructor(job: SandboxJob) {
    this.folder = makeSandboxFolder(job.under ?? tmpdir());
    this.#bytes = job.limits.megabytes * 1024 * 1024;
    try {
      this.#process = start(job, this.folder);
    } catch (error) {
      removeSandboxFolder(this.folder);
      throw error;
    }
    const child = this.#process;
    readLines(child, job.limits.answerBytes ?? ANSWER_BYTES, {
      line: (text) => this.#hear(JSON.parse(text) as SandboxMessage),
      tooMuch: () => this.#kill(refusal('taskAnswerLarge', { task: job.what })),
      broken: (error) => this.#kill(error),
    });
    child.stderr?.on('data', (chunk: Buffer) => {
      this.#said = (this.#said + chunk.toString()).slice(-SAID_BYTES);
    });
    // A killed child stops reading: its exit status reports that.
    child.stdin?.on('error', () => {});
    child.on('error', (error) => this.#kill(error));
    this.#closed = new Promise((resolve) => {
      child.on('close', (code, signal) => {
        this.#isOver = true;
        this.#work?.end({ code, signal });
        resolve();
      });
    });
  }

  /** Does a job. A reused child is done when it has answered; any other when it has exited. */
  run(job: SandboxJob): Promise<unknown> {
    const { limits, what } = job;
    const child = this.#process;
    const spent = processorSecondsFrom(child.pid);
    this.#jobs += 1;
    return new Promise((resolve, reject) => {
      const started = performance.now();
      const watch = setInterval(() => {
        if (memoryOf(child.pid) > this.#bytes) this.#kill(tooMuch(job));
        const taken = (performance.now() - started) / 1000;
        if (isTooLong(limits.seconds, taken, spent))
          this.#kill(refusal('taskSlow', { task: what, seconds: limits.seconds }));
      }, WATCH_MS);
      const stop = () => this.#kill(refusal('taskStopped', { task: what }));
      job.signal?.addEventListener('abort', stop, { once: true });
      const work: Work = {
        job,
        result: null,
        why: null,
        end: (exit) => {
          clearInterval(watch);
          job.signal?.removeEventListener('abort', stop);
          this.#work = null;
          const { result, why } = work;
          if (why) reject(why);
          else if (result && 'output' in result) resolve(result.output);
          else if (result) reject(result.error);
          else reject(endedBadly(job, exit?.code ?? null, exit?.signal ?? null, this.#said));
        },
      };
      this.#work = work;
      const order: SandboxOrder = {
        task: job.task,
        input: job.input,
        parent: process.pid,
        bytes: this.#bytes,
        again: job.reuses ?? false,
      };
      child.stdin?.write(`${JSON.stringify(order)}\n`);
    });
  }

  /** Whether it may serve another job; if so, its folder is empty. */
  clear(): boolean {
    // The memory limit is for each job: what earlier ones left must not take it from the next.
    if (this.#isOver || this.#jobs >= JOBS || memoryOf(this.#process.pid) > this.#bytes / 2) return false;
    for (const name of readdirSync(this.folder))
      rmSync(join(this.folder, name), { recursive: true, force: true, maxRetries: 3 });
    return true;
  }

  /** While it has no job it does not keep this process running. */
  wait(isWaiting: boolean): void {
    const { stdin, stdout, stderr } = this.#process;
    for (const handle of [this.#process, stdin, stdout, stderr] as (NodeJS.RefCounted | null)[]) {
      if (isWaiting) handle?.unref?.();
      else handle?.ref?.();
    }
  }

  /** Calls `gone` if it ends while it waits. */
  whenClosed(gone: () => void): void {
    void this.#closed.then(gone);
  }

  /** Kills it at once, with its folder: for when this process exits. */
  kill(): void {
    this.#process.kill('SIGKILL');
    removeSandboxFolder(this.folder);
  }

  /** Ends it, and removes its folder. */
  async end(): Promise<void> {
    this.#process.kill('SIGKILL');
    await this.#closed;
    removeSandboxFolder(this.folder);
  }

  #hear(message: SandboxMessage): void {
    const work = this.#work;
    if (!work) return;
    const { job } = work;
    if ('progress' in message) {
      job.progress?.(message.progress);
      return;
    }
    if ('output' in message) work.result = { output: message.output };
    else if ('problem' in message) work.result = { error: problemOfPlain(message.problem) };
    else work.result = { error: wroteTooMuch(job, message.fault) ?? new Error(message.fault) };
    if (!job.reuses) return;
    if ('output' in message) work.end();
    // After anything else it is not used again.
    else this.#process.kill('SIGKILL');
  }

  #kill(why: Error): void {
    if (this.#work) this.#work.why ??= why;
    this.#process.kill('SIGKILL');
  }
}

function endedBadly(
  job: SandboxJob,
  code: number | null,
  signal: NodeJS.Signals | null,
  said: string,
): Error {
  // Its own watchdog, or the system's out-of-memory killer: they mean the same to the caller.
  if (signal === 'SIGKILL' || /bad_alloc|out of memory|heap limit/i.test(said)) return tooMuch(job);
  const { what } = job;
  const full = wroteTooMuch(job, said);
  if (full) return full;
  const cause = new Error(said || `ended with ${signal ?? code}`);
  return refusal('taskEnded', { task: what, how: signal ?? `code ${code}` }, { cause });
}

const tooMuch = ({ what, limits }: SandboxJob): Problem =>
  refusal('taskMemory', { task: what, megabytes: limits.megabytes });

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
