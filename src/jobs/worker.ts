import { BackOff } from '../store/back-off.ts';
import { isDatabaseGone } from '../store/database-gone.ts';
import { JOBS_CHANNEL } from '../store/queue.ts';
import { declareJobs, waitsOf } from '../store/queue-claims.ts';
import { ASKED_JOBS } from './asked-jobs.ts';
import { nextTime } from './cron.ts';
import type { Job, JobContext } from './job.ts';
import { JobRunner } from './job-runner.ts';
import { JOBS } from './jobs.ts';
import { keepTime, type TimeKeeper } from './keep-time.ts';

/** How often the queue is polled without a notification, in milliseconds: a worker may have been killed. */
const LOOK_EVERY = 5_000;
const SHORTEST_WAIT = 50;
const START_AGAIN = 1_000;
const START_AGAIN_MOST = 15_000;

/** A running worker. */
export interface Worker {
  /** Finishes the current job, and stops. */
  stop(): Promise<void>;
}

/**
 * Runs `jobs` when they are requested, scheduled, due, or woken by a NOTIFY, each in one worker at a time. If the
 * database prevents it from starting, it retries until it succeeds.
 */
export async function startWorker(
  parts: Omit<JobContext, 'stopping'>,
  jobs: readonly Job[] = [...JOBS, ...ASKED_JOBS],
): Promise<Worker> {
  const stopping = new AbortController();
  const context: JobContext = { ...parts, stopping: stopping.signal };
  // A job that is due only by a time in its own table locks its rows individually.
  const queued = jobs.filter(
    ({ due, cron, wakes }) => due === undefined || cron !== null || wakes !== undefined,
  );
  const runners = new Map(queued.map((job) => [job.name, new JobRunner(job, context)]));
  const keepers = new Map<string, TimeKeeper>();
  for (const { due, ...job } of jobs) {
    if (!due) continue;
    const run: Job['run'] = async (...given) => (await runners.get(job.name)?.run()) ?? job.run(...given);
    keepers.set(job.name, keepTime({ ...job, due, run }, context));
  }
  const listening = new Set<string>();
  let declared = false;
  let timer: NodeJS.Timeout | undefined;
  let isDown = false;
  let looking: Promise<void> = Promise.resolve();

  const start = async () => {
    const timed = jobs.flatMap(({ name, dueChangesOn = [] }) => dueChangesOn.map((on) => ({ name, on })));
    const woken = channelsOf(runners, look);
    for (const channel of new Set([...woken.keys(), ...timed.map(({ on }) => on)])) {
      if (listening.has(channel)) continue;
      const keeping = timed.flatMap(({ name, on }) => (on === channel ? (keepers.get(name) ?? []) : []));
      await context.store.listen(channel, (payload) => {
        woken.get(channel)?.(payload);
        for (const keeper of keeping) keeper.heard();
      });
      listening.add(channel);
    }
    await declareJobs(
      context.store,
      queued.filter((job) => job.cron !== null || job.wakes !== undefined).map(standing),
    );
    declared = true;
    context.log.info({ jobs: jobs.map(({ name }) => name) }, 'working');
    for (const runner of runners.values()) runner.start();
  };
  const backOff = new BackOff(START_AGAIN, START_AGAIN_MOST);
  const lookOnce = async () => {
    let wait = LOOK_EVERY;
    try {
      if (!declared) await start();
      const waits = await waitsOf(context.store, [...runners.keys()]);
      for (const [name, seconds] of waits) {
        if (seconds <= 0) runners.get(name)?.look();
        else wait = Math.min(wait, Math.max(SHORTEST_WAIT, seconds * 1000));
      }
      // Anything missed while the database was unreachable.
      for (const runner of runners.values()) runner.look(true);
      isDown = false;
      backOff.reset();
    } catch (error) {
      // A long outage of the database is logged once.
      if (!isDown && !stopping.signal.aborted)
        context.log[isDatabaseGone(error) ? 'warn' : 'error'](
          { err: error },
          declared
            ? 'the queue of jobs could not be read; trying again'
            : 'jobs do not run yet; trying again',
        );
      isDown = true;
      wait = backOff.next();
    }
    if (stopping.signal.aborted) return;
    // It keeps the process alive, which has nothing else to wait for while the database is unreachable.
    timer = setTimeout(look, wait);
  };
  function look(): void {
    clearTimeout(timer);
    looking = looking.then(() => {
      clearTimeout(timer);
      return stopping.signal.aborted ? undefined : lookOnce();
    });
  }
  look();
  await looking;
  return {
    stop: async () => {
      stopping.abort();
      clearTimeout(timer);
      await looking;
      await Promise.all([...runners.values(), ...keepers.values()].map((one) => one.stop()));
    },
  };
}

function standing({ name, cron }: Job) {
  return {
    name,
    rhythm: cron ?? '',
    next: (after: Date) => (cron === null ? null : nextTime(cron, after)),
  };
}

/** The handlers by channel: the jobs each wakes, and a look at the queue for the queue's own. */
function channelsOf(runners: ReadonlyMap<string, JobRunner>, look: () => void) {
  const channels = new Map<string, (payload: string) => void>();
  const wakes = new Map<string, JobRunner[]>();
  for (const runner of runners.values())
    for (const channel of runner.channels) wakes.set(channel, [...(wakes.get(channel) ?? []), runner]);
  for (const [channel, woken] of wakes)
    channels.set(channel, (payload) => {
      for (const runner of woken) runner.wake(channel, payload);
    });
  channels.set(JOBS_CHANNEL, (name) => {
    const concerned =
      name === '' ? [...runners.values()] : [runners.get(name)].filter((one) => one !== undefined);
    for (const runner of concerned) runner.beat();
    if (concerned.length > 0) look();
  });
  return channels;
}
