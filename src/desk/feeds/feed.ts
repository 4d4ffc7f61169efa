import type { WordFilter } from '../../intake/feeds/word-filter.ts';
import type { Policy } from '../../stories/story.ts';
import type { Schedule } from '../following/schedule.ts';

/** What can be followed: a feed in any importable format, a sitemap of pages, a folder of files. */
export const FEED_KINDS = ['feed', 'sitemap', 'folder'] as const;
/** One of {@link FEED_KINDS}. */
export type FeedKind = (typeof FEED_KINDS)[number];

/** What items become: drafts for the desk, or published where the source's terms allow it. */
export const FEED_GOALS = ['draft', 'published'] as const;
/** One of {@link FEED_GOALS}. */
export type FeedGoal = (typeof FEED_GOALS)[number];

/** The reasons for a failed fetch that a page can word. */
export const FEED_PROBLEMS = [
  'robots',
  'gone',
  'missing',
  'refused',
  'busy',
  'server',
  'unreachable',
  'too large',
  'no feed',
  'folder',
  'ours',
] as const;

/** What went wrong with a fetch. */
export interface FeedProblem {
  readonly code: (typeof FEED_PROBLEMS)[number];
  /** The program's message, in English. */
  readonly says: string;
  /** The host's response status; null if there was none. */
  readonly status: number | null;
}

/** The settings of a feed. */
export interface FeedTerms extends WordFilter {
  readonly name: string;
  readonly language: string | null;
  readonly section: string | null;
  readonly credit: string;
  readonly goesTo: FeedGoal;
}

/** A followed feed, its source, and the results of fetching it. */
export interface Feed extends FeedTerms {
  readonly id: string;
  readonly kind: FeedKind;
  readonly address: string;
  readonly host: string;
  readonly source: {
    readonly slug: string;
    readonly name: string;
    readonly policy: Policy;
    readonly hasLicence: boolean;
  };
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly waitSeconds: number;
  readonly nextAt: Date;
  readonly pausedAt: Date | null;
  readonly endedAt: Date | null;
  readonly movedFrom: string | null;
  readonly movedAt: Date | null;
  readonly triedAt: Date | null;
  readonly fetchedAt: Date | null;
  readonly changedAt: Date | null;
  readonly failures: number;
  readonly failingSince: Date | null;
  readonly problem: FeedProblem | null;
  readonly fetches: number;
  readonly unchanged: number;
  readonly items: number;
  readonly version: number;
  readonly madeAt: Date;
}

const MINUTE_S = 60;
const DAY_S = 86_400;

/** How often a feed is fetched: every two minutes to once a day, depending on how often it changes. */
export const FEED_SCHEDULE: Schedule = {
  first: 15 * MINUTE_S,
  least: 2 * MINUTE_S,
  most: DAY_S,
  firstRetry: 5 * MINUTE_S,
  retryMost: DAY_S,
};

/** The states of a feed: followed, paused, ended by its host, or failing. */
export const FEED_STATES = ['followed', 'failing', 'paused', 'ended'] as const;
/** One of {@link FEED_STATES}. */
export type FeedState = (typeof FEED_STATES)[number];

/** The state of a feed. */
export function stateOf({
  pausedAt,
  endedAt,
  failingSince,
}: Pick<Feed, 'pausedAt' | 'endedAt' | 'failingSince'>): FeedState {
  if (pausedAt) return 'paused';
  if (endedAt) return 'ended';
  return failingSince ? 'failing' : 'followed';
}
