import { openQueue } from '../store/queue.ts';
import type { Heard, Job, JobContext } from './job.ts';
import { JOBS } from './jobs.ts';
import { keepTime, type TimeKeeper } from './keep-time.ts';

/** A running worker. */
export interface Worker {
  /** Finishes the job in hand, and stops. */
  stop(): Promise<void>;
}

/**
 * Runs `jobs` as they are enqueued, come round, are due, or are woken by a NOTIFY;
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
  // Heard from the first moment: until the queue is open, whoever is served already is not left to its next minute.
  const wakings = await listenFor(jobs, context);
  const queue = await openQueue(context.store, log, schema).catch((error: unknown) => {
    stopping.abort();
    throw error;
  });
  const keepers: TimeKeeper[] = [];
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
    if (job.due) keepers.push(keepTime({ ...job, due: job.due }, context));
  }
  log.info({ jobs: jobs.map(({ name }) => name) }, 'working');
  return {
    stop: async () => {
      stopping.abort();
      await Promise.all([...wakings, ...keepers].map((one) => one.stop()));
      await queue.stop();
    },
  };
}

async function listenFor(jobs: readonly Job[], context: JobContext): Promise<Waking[]> {
  const wakings: Waking[] = [];
  for (const job of jobs) {
    if (job.wakes === undefined) continue;
    const waking = new Waking(job, context);
    wakings.push(waking);
    for (const channel of [job.wakes].flat()) {
      await context.store.listen(channel, (payload) => waking.wake(channel, payload));
      if (job.wakesAtStart) waking.wake(channel, '');
    }
  }
  return wakings;
}

/** Runs a job as soon as it is woken, without the queue's pause; woken while it runs, it runs once more. */
class Waking {
  readonly #job: Job;
  readonly #context: JobContext;
  #running: Promise<void> | null = null;
  #heard = new Map<string, Set<string>>();

  constructor(job: Job, context: JobContext) {
    this.#job = job;
    this.#context = context;
  }

  wake(channel: string, payload: string): void {
    if (this.#context.stopping?.aborted) return;
    const heard = this.#heard.get(channel) ?? new Set();
    this.#heard.set(channel, heard.add(payload));
    this.#running ??= this.#run().finally(() => {
      this.#running = null;
    });
  }

  async stop(): Promise<void> {
    await this.#running;
  }

  async #run(): Promise<void> {
    while (this.#heard.size > 0 && !this.#context.stopping?.aborted) {
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
}
