import { openQueue } from '../store/queue.ts';
import type { Job, JobContext } from './job.ts';
import { JOBS } from './jobs.ts';

/** A running worker. */
export interface Worker {
  /** Finishes the job in hand, and stops. */
  stop(): Promise<void>;
}

/** Runs `jobs` as they are enqueued or come round; a job that fails is logged and tried again by the queue. */
export async function startWorker(
  context: JobContext,
  jobs: readonly Job[] = JOBS,
  schema?: string,
): Promise<Worker> {
  const { log } = context;
  const queue = await openQueue(context.store, log, schema);
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
  }
  log.info({ jobs: jobs.map(({ name }) => name) }, 'working');
  return { stop: () => queue.stop() };
}
