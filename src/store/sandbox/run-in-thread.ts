import { Worker } from 'node:worker_threads';
import { refusal } from '../../words/refusal.ts';
import { bundleChild } from './bundle-child.ts';
import type { TaskName } from './sandbox-job.ts';
import type { ThreadAnswer } from './serve-thread.ts';
import { isTooLong, processorSecondsOf } from './time-limit.ts';

/** Work on a value in memory that would block the thread that serves requests. */
export interface ThreadJob {
  /** The file that the thread runs: it calls `serveThread`. */
  readonly program: string;
  readonly input: unknown;
  /**
   * Which of the program's threads runs it; omitted: the shared one. Lanes do background work, and yield to all others.
   */
  readonly lane?: number;
  /** Answers a question from the thread. */
  readonly answer?: (question: unknown) => Promise<unknown>;
  /**
   * After this much CPU time, or five times as much wall-clock time, the thread is terminated, and another started for
   * the next job.
   */
  readonly seconds: number;
  /** Its user-facing name. */
  readonly what: TaskName;
}

/** Maximum queue length; further callers have to try again later. */
const MOST_WAITING = 40;
/** A thread without jobs ends after this time. */
const IDLE_MS = 60_000;
const MEGABYTES = 512;
/** How often a busy thread is checked. */
const WATCH_MS = 100;

/** Threads by program and lane: one job at a time each. */
const threads = new Map<string, ProgramThread>();

/** Runs a job in a thread of this process that can be terminated. Rejects with a Problem if it takes too long. */
export function runInThread<Output>(job: ThreadJob): Promise<Output> {
  const key = `${job.program} ${job.lane ?? ''}`;
  const thread = threads.get(key) ?? new ProgramThread(job.program, job.lane !== undefined);
  threads.set(key, thread);
  return thread.run(job) as Promise<Output>;
}

class ProgramThread {
  readonly #program: string;
  readonly #isBackground: boolean;
  #worker: Worker | null = null;
  /** The operating system's id of the worker's thread; 0 if it has not reported it. */
  #thread = 0;
  #turn: Promise<unknown> = Promise.resolve();
  #waiting = 0;
  #idle: NodeJS.Timeout | undefined;

  constructor(program: string, isBackground: boolean) {
    this.#program = program;
    this.#isBackground = isBackground;
  }

  async run(job: ThreadJob): Promise<unknown> {
    if (this.#waiting >= MOST_WAITING) throw refusal('taskBusy', { task: job.what });
    this.#waiting += 1;
    const done = this.#turn
      .then(() => this.#ask(job))
      .finally(() => {
        this.#waiting -= 1;
      });
    this.#turn = done.catch(() => undefined);
    return done;
  }

  #ask({ input, answer: reply, seconds, what }: ThreadJob): Promise<unknown> {
    clearTimeout(this.#idle);
    const worker = this.#worker ?? this.#start();
    return new Promise((resolve, reject) => {
      const settle = (act: () => void) => {
        clearInterval(timer);
        worker.off('message', heard).off('error', failed).off('exit', ended);
        worker.unref();
        this.#idle = setTimeout(() => this.#end(worker), IDLE_MS).unref();
        act();
      };
      const heard = (answer: ThreadAnswer) => {
        if ('thread' in answer) this.#thread = answer.thread;
        else if ('question' in answer) replyTo(answer.question).catch(failed);
        else settle(() => ('output' in answer ? resolve(answer.output) : reject(new Error(answer.fault))));
      };
      const replyTo = async (question: unknown) => worker.postMessage(await reply?.(question));
      const failed = (error: Error) => {
        this.#end(worker);
        settle(() => reject(tooMuch(error, what)));
      };
      const ended = () => failed(new Error(`The thread of ${this.#program} has ended.`));
      const begun = performance.now();
      const before = this.#thread === 0 ? 0 : this.#worked();
      const timer = setInterval(() => {
        const taken = (performance.now() - begun) / 1000;
        if (!isTooLong(seconds, taken, () => this.#worked() - before)) return;
        this.#end(worker);
        settle(() => reject(refusal('taskSlow', { task: what, seconds })));
      }, WATCH_MS);
      worker.on('message', heard).on('error', failed).on('exit', ended);
      worker.ref();
      worker.postMessage(input);
    });
  }

  /** The thread's CPU time in seconds; more than any limit if unknown. */
  #worked(): number {
    return processorSecondsOf(`self/task/${this.#thread}`);
  }

  #start(): Worker {
    const built = this.#program.endsWith('.ts') ? bundleChild(this.#program) : this.#program;
    const worker = new Worker(built, {
      execArgv: [],
      workerData: { isBackground: this.#isBackground },
      resourceLimits: { maxOldGenerationSizeMb: MEGABYTES },
    });
    // A worker that ends between two jobs is not reused; without a listener its error would end the process.
    worker.on('error', () => this.#end(worker)).on('exit', () => this.#end(worker));
    this.#worker = worker;
    this.#thread = 0;
    return worker;
  }

  #end(worker: Worker): void {
    if (this.#worker === worker) this.#worker = null;
    void worker.terminate();
  }
}

function tooMuch(error: Error, what: TaskName): Error {
  return (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? refusal('taskMemory', { task: what, megabytes: MEGABYTES })
    : error;
}
