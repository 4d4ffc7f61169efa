import { Worker } from 'node:worker_threads';
import { refusal } from '../../words/refusal.ts';
import { bundleChild } from './bundle-child.ts';
import type { TaskName } from './run-in-sandbox.ts';
import type { ThreadAnswer } from './serve-thread.ts';
import { isTooLong, processorSecondsOf } from './time-limit.ts';

/** Work on a value in memory that would hold up everybody else if it were done where requests are answered. */
export interface ThreadJob {
  /** The file the thread runs: it calls `serveThread`. */
  readonly program: string;
  readonly input: unknown;
  /**
   * Which of several threads of the program does it; left out: the one that everybody shares. Threads of a lane do work that
   * nobody waits for, and give way to all others.
   */
  readonly lane?: number;
  /** Answers what the thread asks before it goes on. */
  readonly answer?: (question: unknown) => Promise<unknown>;
  /** After so much processor time, or five times that without, the thread is ended, and another started for the next job. */
  readonly seconds: number;
  /** What it is to people. */
  readonly what: TaskName;
}

/** Whoever comes when so many wait is told to try again. */
const MOST_WAITING = 40;
/** A thread that nobody asks for so long ends. */
const IDLE_MS = 60_000;
const MEGABYTES = 512;
/** So often a thread is looked at that does something. */
const WATCH_MS = 100;

/** Threads by their program and lane: one job at a time each. */
const threads = new Map<string, ProgramThread>();

/** Does a job in a thread of this process that can be ended. Rejects with a Problem where it takes too long. */
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
  /** Which thread of the system the worker is; 0 where it has not said so. */
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

  /** The seconds of a processor that the thread has had; more than any limit where that is not known. */
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
    // One that ends between two jobs is not used again; without a listener its error would end the process.
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
