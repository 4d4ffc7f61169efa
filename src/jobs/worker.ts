import { openQueue } from '../store/queue.ts';
import type { Job, JobContext } from './job.ts';
import { JOBS } from './jobs.ts';
import { keepTime, type TimeKeeper } from './keep-time.ts';
import { NotifyRunner } from './notify-runner.ts';

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
  const runners = await listenFor(jobs, context);
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
      await Promise.all([...runners, ...keepers].map((one) => one.stop()));
      await queue.stop();
    },
  };
}

async function listenFor(jobs: readonly Job[], context: JobContext): Promise<NotifyRunner[]> {
  const runners: NotifyRunner[] = [];
  for (const job of jobs) {
    if (job.wakes === undefined) continue;
    const runner = new NotifyRunner(job, context);
    runners.push(runner);
    for (const channel of [job.wakes].flat()) {
      await context.store.listen(channel, (payload) => runner.wake(channel, payload));
      if (job.wakesAtStart) runner.wake(channel, '');
    }
  }
  return runners;
}
