import { messageOf, Problem } from '../errors.ts';
import { storeOf } from '../store/act-as.ts';
import { isDatabaseGone } from '../store/database-gone.ts';
import { MOST_TRIES, refusedBy, stopped } from '../store/queue.ts';
import {
  type ClaimedJob,
  claimJob,
  failJob,
  finishAsked,
  finishStanding,
  giveBack,
  holdJob,
  isRunElsewhere,
} from '../store/queue-claims.ts';
import { nextTime } from './cron.ts';
import type { Heard, Job, JobContext } from './job.ts';

const BEAT_MS = 15_000;
const SETTLE_AGAIN_MS = 500;
/** As long as we have the claim on the job; after that another worker finds out what happened. */
const SETTLE_WITHIN_MS = 45_000;
const SETTLE_AT_STOP_MS = 3_000;

/** The heartbeat of a running job: a job that should stop learns it at once. */
export interface RunningBeat {
  /** Checks with the database at once whether the claim is still ours, and whether to stop. */
  beat(): void;
}

/** The result of a run: there was nothing to run, another worker has it, or how it ended. */
export type Ran = 'nothing' | 'elsewhere' | 'well' | 'badly';

/** Why a recurring job is checked, and its payload. */
export interface Wake {
  /** Whether it runs even if it is not due. */
  readonly isWoken: boolean;
  /** The payload received; null if there was none. */
  readonly heard: Heard | null;
  /** The payload if a previous worker disappeared: look at everything. */
  readonly everything: Heard;
}

/**
 * Claims a job of this name that is due or woken, and runs it; passes its heartbeat to `running`. No other worker has
 * it meanwhile: one that loses its claim, for example after a minute without the database, stops.
 */
export async function runNext(
  job: Job,
  context: JobContext,
  wake: Wake,
  running: (beat: RunningBeat | null) => void,
): Promise<Ran> {
  const { store } = context;
  const claim = await claimJob(store, job.name, wake.isWoken);
  if (!claim) return wake.isWoken && (await isRunElsewhere(store, job.name)) ? 'elsewhere' : 'nothing';
  const next = job.cron && claim.standing ? nextTime(job.cron, claim.at) : null;
  if (claim.isTakenOver && claim.tries > MOST_TRIES) {
    await failJob(store, { ...claim, tries: MOST_TRIES }, 'Its process ended each time it ran.', next);
    return 'badly';
  }
  const held = hold(claim, context);
  running(held);
  try {
    const woken = claim.isTakenOver ? wake.everything : (wake.heard ?? {});
    const given = claim.standing ? woken : claim.data;
    const { id, askedBy, madeAt, tokenId } = claim;
    const own = {
      ...context,
      store: tokenId === null ? store : storeOf(store, tokenId),
      stopping: held.signal,
    };
    const answer = await job.run(own, given, { id, askedBy, madeAt, tell: held.tell });
    held.end();
    await surely(context, async () => {
      if (claim.standing) return finishStanding(store, claim, next);
      if (await finishAsked(store, claim, { answer: answer ?? null })) await job.ended?.(context, id);
    });
    return 'well';
  } catch (error) {
    held.end();
    await settleFailed(job, context, claim, { error, next, isStopAsked: held.isStopAsked() });
    return 'badly';
  } finally {
    held.end();
    running(null);
  }
}

async function settleFailed(
  job: Job,
  context: JobContext,
  claim: ClaimedJob,
  failed: { readonly error: unknown; readonly next: Date | null; readonly isStopAsked: boolean },
): Promise<void> {
  const { store, log } = context;
  const { error, next, isStopAsked } = failed;
  // A refusal is the result: it would be refused again.
  const refused = isStopAsked ? stopped() : error instanceof Problem && !claim.standing ? error : null;
  if (!isStopAsked && context.stopping?.aborted) return surely(context, () => giveBack(store, claim));
  if (refused && !claim.standing) {
    return surely(context, async () => {
      if (await finishAsked(store, claim, refusedBy(refused))) await job.ended?.(context, claim.id);
    });
  }
  const fields = { err: error, job: job.name, tries: claim.tries };
  if (isDatabaseGone(error)) log.warn(fields, 'a job found no database; it is tried again');
  else log.error(fields, claim.tries >= MOST_TRIES ? 'a job failed' : 'a job failed; it is tried again');
  await surely(context, () => failJob(store, claim, messageOf(error), next));
}

/** Retries while the database is unreachable, as long as we have the claim. */
async function surely({ log, stopping }: JobContext, settle: () => Promise<unknown>): Promise<void> {
  const until = performance.now() + (stopping?.aborted ? SETTLE_AT_STOP_MS : SETTLE_WITHIN_MS);
  for (;;) {
    try {
      await settle();
      return;
    } catch (error) {
      if (!isDatabaseGone(error) || performance.now() >= until) {
        log.error({ err: error }, 'how a job ended could not be noted; it is run again');
        return;
      }
      await new Promise((resolve) => setTimeout(resolve, SETTLE_AGAIN_MS));
    }
  }
}

/** Renews our claim on a job while it runs, and learns whether it should stop. */
function hold(claim: ClaimedJob, { store, stopping, log }: JobContext) {
  const own = new AbortController();
  let step = '';
  let stopAsked = false;
  let hasEnded = false;
  let beating = Promise.resolve();
  const beat = () => {
    beating = beating.then(async () => {
      if (hasEnded) return;
      try {
        const { isOurs, isStopAsked } = await holdJob(store, claim, step);
        stopAsked ||= isStopAsked;
        if (!isOurs || isStopAsked) own.abort(stopped());
      } catch (error) {
        // Retried with the next heartbeat; if that is too late, another worker has it, and we learn it then.
        log.debug({ err: error, job: claim.id }, 'a job could not be held');
      }
    });
  };
  const timer = setInterval(beat, BEAT_MS).unref();
  return {
    signal: stopping ? AbortSignal.any([stopping, own.signal]) : own.signal,
    beat,
    tell: (now: string) => {
      if (now === step) return;
      step = now;
      beat();
    },
    isStopAsked: () => stopAsked,
    end: () => {
      hasEnded = true;
      clearInterval(timer);
    },
  };
}
