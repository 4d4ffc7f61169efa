import { Problem } from '../../errors.ts';
import { readPublicHost } from '../../intake/egress/target.ts';
import type { Schedule } from '../following/schedule.ts';

/** Why a hub does not tell the newsroom what is new. */
export const HUB_PROBLEMS = ['refused', 'denied', 'unreachable', 'unconfirmed', 'unsigned'] as const;

/** What went wrong with a hub. */
export interface HubProblem {
  readonly code: (typeof HUB_PROBLEMS)[number];
  /** The program's message, or the hub's reason, in English. */
  readonly says: string;
  /** The hub's response status; null if there was none. */
  readonly status: number | null;
}

/** The hub of a feed, and what became of asking it. */
export interface FeedHub {
  readonly address: string;
  readonly topic: string;
  readonly askedAt: Date | null;
  /** Until when it tells what is new, unless it is asked again before. */
  readonly leaseUntil: Date | null;
  /** When it last sent something; null if a fetch has found more since than it sent. */
  readonly deliveredAt: Date | null;
  readonly problem: HubProblem | null;
}

/** What can be said of a hub. */
export const HUB_STATES = ['unused', 'waiting', 'subscribed', 'failing'] as const;
/** One of {@link HUB_STATES}. */
export type HubState = (typeof HUB_STATES)[number];

/**
 * Whether a hub tells the newsroom what is new; it is unused if the portal has no address that a hub could send to, and
 * waiting before it has confirmed.
 */
export function hubStateOf(
  { leaseUntil, problem }: FeedHub,
  settings: { readonly PUBLIC_URL: string },
  now: Date,
): HubState {
  const isSubscribed = leaseUntil !== null && leaseUntil > now;
  if (isSubscribed && problem?.code !== 'unsigned') return 'subscribed';
  if (!hubsReach(settings)) return 'unused';
  return problem ? 'failing' : 'waiting';
}

/** Whether hubs can send to the portal: its address is public. */
export function hubsReach({ PUBLIC_URL }: { readonly PUBLIC_URL: string }): boolean {
  try {
    readPublicHost(new URL(PUBLIC_URL).hostname.replace(/^\[|\]$/g, ''));
    return true;
  } catch (error) {
    if (error instanceof Problem) return false;
    throw error;
  }
}

/** Where a hub sends to, on the portal. */
export function hubPath(token: string): string {
  return `/websub/${token}`;
}

/** For how long we ask to be told, in seconds; the hub decides. */
export const LEASE_S = 10 * 86_400;
/** Tries to end a subscription; what is left of it ends with its lease. */
export const MOST_FAREWELLS = 5;

/** When a hub is asked again that did not confirm. */
export const HUB_SCHEDULE: Schedule = {
  first: LEASE_S,
  least: 300,
  most: LEASE_S,
  firstRetry: 600,
  retryMost: 86_400,
};

const SHORTEST_LEASE_S = 60;
const LONGEST_LEASE_S = 90 * 86_400;
/** A hub that grants less than this is still not asked more often. */
const ASKED_AT_MOST_EVERY_S = 300;

/** The lease that a hub grants, in seconds: ours if it does not say. */
export function leaseOf(granted: string | undefined): number {
  const seconds = /^\d{1,12}$/.test(granted ?? '') ? Number(granted) : LEASE_S;
  return Math.min(LONGEST_LEASE_S, Math.max(SHORTEST_LEASE_S, seconds));
}

/** When a lease is renewed: well before it ends, and not those of one day in one minute. */
export function renewalAfter(lease: number, random = Math.random): number {
  return Math.round(Math.max(ASKED_AT_MOST_EVERY_S, lease * (0.75 + random() / 10)));
}
