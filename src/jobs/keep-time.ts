import type { Job, JobContext } from './job.ts';

/** Milliseconds between two looks: clocks are set, and stories rescheduled, without a word. */
const LOOK_EVERY = 1_000;
const SHORTEST_WAIT = 5;
/** Where it is still due after it has run: another worker has it in hand. */
const WAIT_FOR_OTHERS = 250;

/** Runs a job at the times it says it is due, until it is stopped. */
export interface TimeKeeper {
  /** Finishes the run in hand, and stops. */
  stop(): Promise<void>;
}

/**
 * Begins to keep the time of `job`: asks it each second when it is due next, sleeps until then where that is sooner, and
 * runs it when it is past by the context's clock, however that clock came there.
 */
export function keepTime(job: Job & Required<Pick<Job, 'due'>>, context: JobContext): TimeKeeper {
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  let failing = false;
  let looking: Promise<void> = Promise.resolve();

  const look = async (): Promise<void> => {
    let wait = LOOK_EVERY;
    try {
      let next = await job.due(context);
      let least = SHORTEST_WAIT;
      if (next && next <= context.clock.now() && !stopped) {
        await job.run(context, {});
        next = await job.due(context);
        least = WAIT_FOR_OTHERS;
      }
      const left = next ? next.getTime() - context.clock.now().getTime() : LOOK_EVERY;
      wait = Math.min(Math.max(left, left > 0 ? SHORTEST_WAIT : least), LOOK_EVERY);
      failing = false;
    } catch (error) {
      // A database that is gone for an hour is said once, not each second.
      if (!failing && !stopped)
        context.log.error({ err: error, job: job.name }, 'a job could not keep its time');
      failing = true;
      wait = LOOK_EVERY;
    }
    if (stopped) return;
    timer = setTimeout(() => {
      looking = look();
    }, wait);
    timer.unref();
  };
  looking = look();
  return {
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await looking;
    },
  };
}
