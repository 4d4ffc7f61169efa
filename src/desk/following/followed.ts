import type { Schedule } from './schedule.ts';

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
const AUTO = { first: DAY_S, least: HOUR_S, most: 7 * DAY_S };
const WAITS: Readonly<Record<Exclude<FollowRhythm, 'auto'>, number>> = {
  hour: HOUR_S,
  day: DAY_S,
  week: 7 * DAY_S,
  month: 30 * DAY_S,
};
/** An address that fails is asked at least every six hours, however often it is asked when it works. */
const RETRIES = { firstRetry: 600, retryMost: 6 * HOUR_S };

/** When an address with this rhythm is fetched: `auto` asks sooner for what changed, and later for what did not. */
export function scheduleOf(every: FollowRhythm): Schedule {
  if (every === 'auto') return { ...AUTO, ...RETRIES };
  const wait = WAITS[every];
  return { first: wait, least: wait, most: wait, ...RETRIES };
}
