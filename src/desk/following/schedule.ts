/** How often something outside the newsroom is asked for again and again, in seconds. */
export interface Schedule {
  /** Before anything is known of it. */
  readonly first: number;
  /** The bounds between which what changes often is asked for sooner, and what does not later. */
  readonly least: number;
  readonly most: number;
  /** After the first failure, and at most after many in a row. */
  readonly firstRetry: number;
  readonly retryMost: number;
}

const DAY_S = 86_400;
/** No host makes us wait longer than this. */
const ASKED_MOST_S = 7 * DAY_S;

/** How long to wait after a fetch that went well: half as long if something was new, otherwise half as long again. */
export function waitAfter({ least, most }: Schedule, before: number, changed: boolean): number {
  const next = changed ? before / 2 : before * 1.5;
  return Math.round(Math.min(most, Math.max(least, next)));
}

/** A wait, a tenth longer or shorter, so that what was added on one day is not asked for in one minute. */
export function spread(seconds: number, random = Math.random): number {
  return Math.round(seconds * (0.9 + random() / 5));
}

/** What is known of a fetch that failed. */
export interface FailedFetch {
  /** How many have failed in a row, with this one. */
  readonly failures: number;
  /** Whether it fails until somebody does something, and asking sooner is of no use. */
  readonly lasting: boolean;
  /** How many seconds the host asked us to wait. */
  readonly retryAfter: number | null;
  readonly waitSeconds: number;
}

/** How many seconds until a fetch that failed is tried again: each time longer, with jitter, never before the host wants. */
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

/** What came of one fetch, as far as the next one depends on it. */
export type FetchEnd =
  | { readonly failed: false; readonly changed: boolean }
  | { readonly failed: true; readonly lasting: boolean; readonly retryAfter: number | null };

/** The columns of a row that say when something is fetched next, and since when it fails. */
export interface FetchState {
  readonly failures: number;
  readonly failing_since: Date | null;
  readonly wait_seconds: number;
}

/** When something is fetched next, and since when it fails, after a fetch. */
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
