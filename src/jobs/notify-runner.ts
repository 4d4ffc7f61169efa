import type { Heard, Job, JobContext } from './job.ts';

/**
 * Runs a job when a NOTIFY wakes it, without the queue's pause: at once, or when it has gathered what comes together;
 * woken while it runs, it runs once more.
 */
export class NotifyRunner {
  readonly #job: Job;
  readonly #context: JobContext;
  #running: Promise<void> | null = null;
  #heard = new Map<string, Set<string>>();

  constructor(job: Job, context: JobContext) {
    this.#job = job;
    this.#context = context;
  }

  /** Notes what was heard, and sees that the job runs. */
  wake(channel: string, payload: string): void {
    if (this.#context.stopping?.aborted) return;
    const heard = this.#heard.get(channel) ?? new Set();
    this.#heard.set(channel, heard.add(payload));
    this.#running ??= this.#run().finally(() => {
      this.#running = null;
    });
  }

  /** Waits for the run in hand; the worker's signal has said that there are no more. */
  async stop(): Promise<void> {
    await this.#running;
  }

  async #run(): Promise<void> {
    while (this.#heard.size > 0 && !this.#context.stopping?.aborted) {
      await this.#gather();
      if (this.#context.stopping?.aborted) return;
      const heard = Object.fromEntries(
        [...this.#heard].map(([channel, payloads]) => [channel, [...payloads]]),
      );
      this.#heard = new Map();
      try {
        await this.#job.run(this.#context, { heard } satisfies Heard);
      } catch (error) {
        this.#context.log.error(
          { err: error, job: this.#job.name },
          'a job failed; its schedule tries it again',
        );
      }
    }
  }

  async #gather(): Promise<void> {
    const { gathers } = this.#job;
    if (!gathers) return;
    await new Promise<void>((resolve) => {
      const done = () => {
        clearTimeout(timer);
        this.#context.stopping?.removeEventListener('abort', done);
        resolve();
      };
      const timer = setTimeout(done, gathers);
      this.#context.stopping?.addEventListener('abort', done);
    });
  }
}
