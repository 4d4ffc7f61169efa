/** How often a followed address is fetched; `auto` finds out how often it changes. */
export const RHYTHMS = ['auto', 'hour', 'day', 'week', 'month'] as const;

/** One of {@link RHYTHMS}. */
export type FollowRhythm = (typeof RHYTHMS)[number];

/** What came of the last fetch: a new version, the same data, or nothing. */
export type FetchOutcome = 'version' | 'same' | 'failed';

/** A dataset's followed address, and what came of fetching it. */
export interface Followed {
  readonly datasetId: string;
  readonly slug: string;
  readonly address: string;
  readonly connector: string;
  readonly every: FollowRhythm;
  readonly waitSeconds: number;
  readonly descriptor: string | null;
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly takenSha256: string | null;
  readonly nextAt: Date;
  readonly acceptsChanges: boolean;
  readonly pausedAt: Date | null;
  readonly triedAt: Date | null;
  readonly fetchedAt: Date | null;
  readonly changedAt: Date | null;
  readonly outcome: FetchOutcome | null;
  readonly failures: number;
  readonly failingSince: Date | null;
  readonly problem: string;
  readonly madeAt: Date;
}

const HOUR_S = 3_600;
const DAY_S = 24 * HOUR_S;
const WAITS: Readonly<Record<FollowRhythm, number>> = {
  auto: DAY_S,
  hour: HOUR_S,
  day: DAY_S,
  week: 7 * DAY_S,
  month: 30 * DAY_S,
};
const AUTO_LEAST = HOUR_S;
const AUTO_MOST = 7 * DAY_S;

const FIRST_RETRY_S = 600;
/** An address that fails is asked at least so often, however often it is asked when it works. */
const RETRY_MOST_S = 6 * HOUR_S;
/** No host makes us wait longer than this. */
const ASKED_MOST_S = 7 * DAY_S;

/** How long the first wait of a rhythm is, in seconds. */
export function firstWait(every: FollowRhythm): number {
  return WAITS[every];
}

/** How long an address waits after a fetch that went well: `auto` asks sooner what changed, and later what did not. */
export function waitAfter(every: FollowRhythm, before: number, changed: boolean): number {
  if (every !== 'auto') return WAITS[every];
  const next = changed ? before / 2 : before * 1.5;
  return Math.round(Math.min(AUTO_MOST, Math.max(AUTO_LEAST, next)));
}

/** A wait, a tenth longer or shorter, so that what was followed on one day is not asked for in one minute. */
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
  { failures, lasting, retryAfter, waitSeconds }: FailedFetch,
  random = Math.random,
): number {
  const most = Math.max(waitSeconds, RETRY_MOST_S);
  const wait = lasting ? waitSeconds : Math.min(most, FIRST_RETRY_S * 3 ** Math.min(failures - 1, 9));
  const jittered = wait * (0.75 + random() / 2);
  return Math.round(Math.max(jittered, Math.min(retryAfter ?? 0, ASKED_MOST_S)));
}
