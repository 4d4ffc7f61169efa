import type { WordFilter } from '../../intake/feeds/word-filter.ts';
import type { MailCursor } from '../../intake/mail/new-messages.ts';
import type { Policy } from '../../stories/story.ts';
import type { Schedule } from '../following/schedule.ts';
import type { FeedHub } from './hub.ts';

/**
 * What can be followed: a feed in any importable format, a sitemap, a page that links to stories, a folder of files, a
 * mailbox, or a sender that pushes its items.
 */
export const FEED_KINDS = ['feed', 'sitemap', 'page', 'folder', 'mailbox', 'push'] as const;
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
  'no links',
  'folder',
  'login',
  'mail folder',
  'no tls',
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

/** What happens to a message of a mailbox once it was read. */
export const AFTER_READING = ['leave', 'mark'] as const;
/** One of {@link AFTER_READING}. */
export type AfterReading = (typeof AFTER_READING)[number];

/** Settings that only some kinds have. */
export interface FeedHow {
  /** The addresses and domains that may send to it. */
  readonly senders: readonly string[];
  /** The name with which its server signs what it has verified; empty if it verifies nothing. */
  readonly authServer: string;
  readonly afterReading: AfterReading;
  /** The CSS selector of the links of a page; empty for other kinds. */
  readonly selector: string;
}

/** The settings of a kind that has none. */
export const NO_HOW: FeedHow = { senders: [], authServer: '', afterReading: 'leave', selector: '' };

/** The settings of a feed that only its kind has. */
export function howOf({ senders, authServer, afterReading, selector }: FeedHow): FeedHow {
  return { senders, authServer, afterReading, selector };
}

/** The settings of a feed. */
export interface FeedTerms extends WordFilter, FeedHow {
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
  /** How far a mailbox has been read. */
  readonly cursor: MailCursor | null;
  /** When it last brought something that was taken. */
  readonly broughtAt: Date | null;
  /** From when it counts as silent for longer than usual; null if that is unknown. */
  readonly silentAt: Date | null;
  /** The hub that tells what is new in it; null if it names none. */
  readonly hub: FeedHub | null;
}

/** Where a sender pushes the items of a feed to, on the portal. */
export function pushPath(id: string): string {
  return `/push/${id}`;
}

const LONG_MS = 3_650 * 86_400_000;

/** When a feed is due that nobody has to fetch: so late that it never comes. */
export function neverAfter(now: Date): Date {
  return new Date(now.getTime() + LONG_MS);
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

/** Whether a feed that works has brought nothing for much longer than it usually takes. */
export function isSilent(
  feed: Pick<Feed, 'pausedAt' | 'endedAt' | 'failingSince' | 'silentAt'>,
  now: Date,
): boolean {
  return feed.silentAt !== null && feed.silentAt <= now && stateOf(feed) === 'followed';
}

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
