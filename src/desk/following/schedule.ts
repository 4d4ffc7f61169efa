/** The polling schedule for an external address, in seconds. */
export interface Schedule {
  /** The initial interval. */
  readonly first: number;
  /** The bounds of the interval, which becomes shorter after changes and longer without. */
  readonly least: number;
  readonly most: number;
  /** The delay after the first failure, and the maximum after many in a row. */
  readonly firstRetry: number;
  readonly retryMost: number;
}

const DAY_S = 86_400;
/** Maximum delay a host can request. */
const ASKED_MOST_S = 7 * DAY_S;

/** The delay after a successful fetch: half the interval if something was new, otherwise half as long again. */
export function waitAfter({ least, most }: Schedule, before: number, changed: boolean): number {
  const next = changed ? before / 2 : before * 1.5;
  return Math.round(Math.min(most, Math.max(least, next)));
}

/** A delay with ten percent jitter, so that addresses added on one day are not fetched in the same minute. */
export function spread(seconds: number, random = Math.random): number {
  return Math.round(seconds * (0.9 + random() / 5));
}

/** The details of a failed fetch. */
export interface FailedFetch {
  /** The number of consecutive failures, including this one. */
  readonly failures: number;
  /** Whether it keeps failing until a person acts, so that an early retry is useless. */
  readonly lasting: boolean;
  /** The delay in seconds that the host asked for. */
  readonly retryAfter: number | null;
  readonly waitSeconds: number;
}

/**
 * The delay in seconds until a failed fetch is retried: exponential, with jitter, never less than the host asked for.
 */
export function waitAfterFailure(
  { firstRetry, retryMost }: Schedule,
  { failures, lasting, retryAfter, waitSeconds }: FailedFetch,
  random = Math.random,
): number {
  const most = Math.max(waitSeconds, retryMost);
  const wait = lasting ? waitSeconds : Math.min(most, firstRetry * 3 ** Math.min(failures - 1, 9));
  const jittered = wait * (0.75 + random() / 2);
  return Math.round(Math.max(jittered, Math.min(retryAfter ?? 0, ASKED_MOST_S)));
}

/** The outcome of a fetch, as needed for scheduling the next one. */
export type FetchEnd =
  | { readonly failed: false; readonly changed: boolean }
  | { readonly failed: true; readonly lasting: boolean; readonly retryAfter: number | null };

/** The columns for the time of the next fetch, and since when it has failed. */
export interface FetchState {
  readonly failures: number;
  readonly failing_since: Date | null;
  readonly wait_seconds: number;
}

/** The time of the next fetch, and since when it has failed, after a fetch. */
export function afterFetch(
  schedule: Schedule,
  before: FetchState,
  end: FetchEnd,
  now: Date,
): FetchState & { readonly next_at: Date } {
  const after = (seconds: number) => new Date(now.getTime() + seconds * 1000);
  if (end.failed) {
    const failures = before.failures + 1;
    const waits = waitAfterFailure(schedule, { ...end, failures, waitSeconds: before.wait_seconds });
    return {
      failures,
      failing_since: before.failing_since ?? now,
      wait_seconds: before.wait_seconds,
      next_at: after(waits),
    };
  }
  const waits = waitAfter(schedule, before.wait_seconds, end.changed);
  return { failures: 0, failing_since: null, wait_seconds: waits, next_at: after(spread(waits)) };
}
