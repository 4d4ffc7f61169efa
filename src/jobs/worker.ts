import { openQueue } from '../store/queue.ts';
import type { Job, JobContext } from './job.ts';
import { JOBS } from './jobs.ts';

/** A running worker. */
export interface Worker {
  /** Finishes the job in hand, and stops. */
  stop(): Promise<void>;
}

/**
 * Runs `jobs` as they are enqueued, come round, or are woken by a NOTIFY;
 * a job that fails is logged and tried again by the queue.
 */
export async function startWorker(
  parts: Omit<JobContext, 'stopping'>,
  jobs: readonly Job[] = JOBS,
  schema?: string,
): Promise<Worker> {
  const { log } = parts;
  const stopping = new AbortController();
  const context: JobContext = { ...parts, stopping: stopping.signal };
  const queue = await openQueue(context.store, log, schema);
  const wakings: Waking[] = [];
  for (const job of jobs) {
    await queue.declare(job.name);
    await queue.work(job.name, async (data) => {
      try {
        await job.run(context, data);
      } catch (error) {
        log.error({ err: error, job: job.name }, 'a job failed');
        throw error;
      }
    });
    if (job.cron) await queue.schedule(job.name, job.cron);
    if (job.wakes) {
      const waking = new Waking(job, context);
      wakings.push(waking);
      await context.store.listen(job.wakes, () => waking.wake());
    }
  }
  log.info({ jobs: jobs.map(({ name }) => name) }, 'working');
  return {
    stop: async () => {
      stopping.abort();
      await Promise.all(wakings.map((waking) => waking.stop()));
      await queue.stop();
    },
  };
}

/** Runs a job as soon as it is woken, without the queue's pause; woken while it runs, it runs once more. */
class Waking {
  readonly #job: Job;
  readonly #context: JobContext;
  #running: Promise<void> | null = null;
  #again = false;

  constructor(job: Job, context: JobContext) {
    this.#job = job;
    this.#context = context;
  }

  wake(): void {
    if (this.#context.stopping?.aborted) return;
    this.#again = true;
    this.#running ??= this.#run().finally(() => {
      this.#running = null;
    });
  }

  async stop(): Promise<void> {
    await this.#running;
  }

  async #run(): Promise<void> {
    while (this.#again && !this.#context.stopping?.aborted) {
      this.#again = false;
      try {
        await this.#job.run(this.#context, {});
      } catch (error) {
        this.#context.log.error(
          { err: error, job: this.#job.name },
          'a job failed; its schedule tries it again',
        );
      }
    }
  }
}
