import type { Job, JobContext } from './job.ts';

/** Milliseconds between checks of the clock, which may be set at any time. */
const TICK = 1_000;
/** Milliseconds between database checks when changes are announced, since an announcement may be missed. */
const LOOK_EVERY_WHERE_TOLD = 5_000;
const SHORTEST_WAIT = 5;
/** The delay if it is still due after it has run, since another worker has it. */
const WAIT_FOR_OTHERS = 250;

/** Runs a job at the times it says it is due, until it is stopped. */
export interface TimeKeeper {
  /** A notification that may change when the job is due. */
  heard(): void;
  /** Finishes the current run, and stops. */
  stop(): Promise<void>;
}

/**
 * Schedules `job`: asks when it is next due, sleeps until then, and runs it once that time is past by the context's clock,
 * even if the clock was set. It asks every second, or, if the job names channels that announce changes, after each
 * announcement, after the clock was set, and every few seconds.
 */
export function keepTime(job: Job & Required<Pick<Job, 'due'>>, context: JobContext): TimeKeeper {
  const { clock, log } = context;
  const lookEvery = job.dueChangesOn === undefined ? TICK : LOOK_EVERY_WHERE_TOLD;
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  let failing = false;
  let isHeard = false;
  let looking: Promise<void> | null = null;
  let next: Date | null = null;
  let looked = 0;
  let ticked = { byClock: clock.now().getTime(), running: performance.now() };

  const look = async (): Promise<number> => {
    isHeard = false;
    looked = performance.now();
    try {
      next = await job.due(context);
      let least = SHORTEST_WAIT;
      if (next && next <= clock.now() && !stopped) {
        await job.run(context, {});
        next = await job.due(context);
        least = WAIT_FOR_OTHERS;
      }
      failing = false;
      return untilNext(least);
    } catch (error) {
      // A long outage of the database is logged once, not every second.
      if (!failing && !stopped)
        log.error({ err: error, job: job.name }, 'a job’s schedule could not be read');
      failing = true;
      return TICK;
    }
  };
  const untilNext = (least: number): number => {
    const left = next ? next.getTime() - clock.now().getTime() : TICK;
    return Math.min(Math.max(left, left > 0 ? SHORTEST_WAIT : least), TICK);
  };
  /** Whether the clock has advanced normally since the last check. */
  const wasSet = (): boolean => {
    const now = { byClock: clock.now().getTime(), running: performance.now() };
    const apart = now.byClock - ticked.byClock - (now.running - ticked.running);
    ticked = now;
    return Math.abs(apart) > TICK;
  };
  const tick = (): void => {
    if (looking) return;
    const isSet = wasSet();
    const isDue = next !== null && next <= clock.now();
    const isLate = performance.now() - looked >= lookEvery - SHORTEST_WAIT;
    if (isHeard || isSet || isDue || isLate || failing) {
      looking = look().then((wait) => {
        looking = null;
        schedule(isHeard ? SHORTEST_WAIT : wait);
      });
    } else schedule(untilNext(SHORTEST_WAIT));
  };
  const schedule = (wait: number): void => {
    clearTimeout(timer);
    if (stopped) return;
    timer = setTimeout(tick, wait);
    timer.unref();
  };
  isHeard = true;
  tick();
  return {
    heard: () => {
      isHeard = true;
      if (!looking) schedule(SHORTEST_WAIT);
    },
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await looking;
    },
  };
}
