import { type SqlBool, sql } from 'kysely';
import type { MailCursor } from '../../intake/mail/new-messages.ts';
import { containing } from '../../store/containing.ts';
import type { Reading, Writing } from '../../store/database.ts';
import { isId } from '../../store/ids.ts';
import { type Order, type PageWanted, pageOf } from '../../store/keyset.ts';
import type { Policy } from '../../stories/story.ts';
import {
  type Feed,
  type FeedGoal,
  type FeedHow,
  type FeedKind,
  type FeedProblem,
  type FeedState,
  NO_HOW,
} from './feed.ts';
import type { FeedHub, HubProblem } from './hub.ts';

const byId = { by: sql`f.id`, of: ({ id }: Feed) => id, type: 'id' } as const;

/** Sort orders for feeds: by name, or newest first. */
export const FEED_ORDERS = {
  name: [
    // Only letters that every database and JavaScript lower alike.
    {
      by: sql`lower(f.name collate "C")`,
      of: ({ name }) => name.replace(/[A-Z]/g, (letter) => letter.toLowerCase()),
      type: 'text',
    },
    byId,
  ],
  newest: [{ ...byId, isDescending: true }],
} as const satisfies Record<string, Order<Feed>>;

/** Filters for feeds. */
export interface FeedsWanted {
  /** Text in the name, the address or the source's name. */
  readonly text?: string | undefined;
  readonly state?: FeedState | undefined;
  /** The slug of a source. */
  readonly source?: string | undefined;
  readonly page: PageWanted<Feed>;
}

/** A page of the matching feeds. */
export async function listFeeds(reading: Reading | Writing, wanted: FeedsWanted): Promise<Feed[]> {
  const { text, state, source, page } = wanted;
  let query = pageOf(select(reading), page);
  if (text) query = query.where(containing(text, sql`concat_ws(' ', f.name, f.address, s.name)`));
  if (state) query = query.where(IN_STATE[state]);
  if (source) query = query.where('s.slug', '=', source);
  return (await query.execute()).map(feedOf);
}

const AT_ONCE = 500;

/** Every feed, by name. */
export async function* everyFeed(reading: Reading): AsyncGenerator<Feed> {
  const order = FEED_ORDERS.name;
  let last: Feed | undefined;
  do {
    const before = last;
    const after = before && order.map(({ of }) => of(before));
    const feeds = await listFeeds(reading, { page: { order, most: AT_ONCE, after } });
    yield* feeds;
    last = feeds.length < AT_ONCE ? undefined : feeds.at(-1);
  } while (last);
}

const IN_STATE: Readonly<Record<FeedState, ReturnType<typeof sql<SqlBool>>>> = {
  paused: sql<SqlBool>`f.paused_at is not null`,
  ended: sql<SqlBool>`f.paused_at is null and f.ended_at is not null`,
  // An ended one needs a person as well.
  failing: sql<SqlBool>`f.paused_at is null and f.failing_since is not null`,
  followed: sql<SqlBool>`f.paused_at is null and f.ended_at is null and f.failing_since is null`,
};

/** The feed with this id; null if there is none. */
export async function findFeed(reading: Reading | Writing, id: string): Promise<Feed | null> {
  if (!isId(id)) return null;
  const row = await select(reading).where('f.id', '=', id).executeTakeFirst();
  return row ? feedOf(row) : null;
}

/** The feed at this address; null if there is none. */
export async function feedAt(reading: Reading | Writing, address: string): Promise<Feed | null> {
  const row = await select(reading).where('f.address', '=', address).executeTakeFirst();
  return row ? feedOf(row) : null;
}

/**
 * The feeds that need a person, those failing longest first: failing, or ended by their host. A paused one needs none.
 */
export async function feedsInTrouble(reading: Reading, most: number): Promise<Feed[]> {
  const rows = await select(reading)
    .where('f.failing_since', 'is not', null)
    .where('f.paused_at', 'is', null)
    .orderBy('f.failing_since')
    .orderBy('f.id')
    .limit(most)
    .execute();
  return rows.map(feedOf);
}

/** The feeds that work but have brought nothing for much longer than usual, the longest silent first. */
export async function silentFeeds(reading: Reading, now: Date, most: number): Promise<Feed[]> {
  const rows = await select(reading)
    .where('f.silent_at', '<=', now)
    .where(IN_STATE.followed)
    .orderBy('f.silent_at')
    .orderBy('f.id')
    .limit(most)
    .execute();
  return rows.map(feedOf);
}

/** When the next feed is due, past or future; null if none is. */
export async function nextFeed(reading: Reading): Promise<Date | null> {
  const row = await reading
    .selectFrom('feeds')
    .select('next_at')
    .where('paused_at', 'is', null)
    .where('ended_at', 'is', null)
    .orderBy('next_at')
    .limit(1)
    .executeTakeFirst();
  return row?.next_at ?? null;
}

/** The result of fetching a feed, or of several consecutive fetches with the same result. */
export interface FeedRun {
  readonly firstAt: Date;
  readonly lastAt: Date;
  readonly times: number;
  readonly outcome: 'new' | 'nothing new' | 'unchanged' | 'failed';
  readonly problem: FeedProblem | null;
  readonly taken: number;
  readonly revised: number;
  readonly withdrawn: number;
  readonly refused: number;
  readonly filtered: number;
}

/** The last runs of a feed, newest first. */
export async function feedRuns(reading: Reading | Writing, id: string, most: number): Promise<FeedRun[]> {
  const rows = await reading
    .selectFrom('feed_runs')
    .select(['first_at as firstAt', 'last_at as lastAt', 'times', 'outcome', 'problem'])
    .select(['taken', 'revised', 'withdrawn', 'refused', 'filtered'])
    .where('feed_id', '=', id)
    .orderBy('id', 'desc')
    .limit(most)
    .execute();
  return rows.map((row) => ({
    ...row,
    outcome: row.outcome as FeedRun['outcome'],
    problem: row.problem as FeedProblem | null,
  }));
}

/** The outcome of an item of a feed. */
export interface FeedItem {
  readonly headline: string | null;
  readonly outcome: 'taken' | 'revised' | 'same' | 'withdrawn' | 'refused' | 'filtered';
  readonly reason: string | null;
  readonly at: Date;
  readonly storyId: string | null;
  readonly storyState: string | null;
}

/** The latest items of a feed, newest first. */
export async function feedItems(reading: Reading | Writing, id: string, most: number): Promise<FeedItem[]> {
  const rows = await reading
    .selectFrom('feed_items as i')
    .leftJoin('stories as s', 's.id', 'i.story_id')
    .select(['i.headline', 'i.outcome', 'i.reason', 'i.at', 'i.story_id as storyId', 's.state as storyState'])
    .where('i.feed_id', '=', id)
    .orderBy('i.at', 'desc')
    .orderBy('i.key')
    .limit(most)
    .execute();
  return rows.map((row) => ({ ...row, outcome: row.outcome as FeedItem['outcome'] }));
}

function select(reading: Reading | Writing) {
  return reading
    .selectFrom('feeds as f')
    .innerJoin('sources as s', 's.id', 'f.source_id')
    .leftJoin('feed_hubs as h', (join) => join.onRef('h.feed_id', '=', 'f.id').on('h.wanted', '=', true))
    .selectAll('f')
    .select(['h.hub', 'h.topic as hub_topic', 'h.asked_at as hub_asked', 'h.lease_until as hub_until'])
    .select(['h.delivered_at as hub_delivered', 'h.problem as hub_problem'])
    .select(['s.slug as source_slug', 's.name as source_name', 's.policy as source_policy'])
    .select(
      sql<boolean>`coalesce(trim(s.licence), '') <> '' or coalesce(trim(s.licence_url), '') <> ''`.as(
        'source_has_licence',
      ),
    );
}

type Row = Awaited<ReturnType<ReturnType<typeof select>['execute']>>[number];

function feedOf(row: Row): Feed {
  return {
    id: row.id,
    kind: row.kind as FeedKind,
    name: row.name,
    address: row.address,
    host: row.host,
    source: {
      slug: row.source_slug,
      name: row.source_name,
      policy: row.source_policy as Policy,
      hasLicence: row.source_has_licence,
    },
    language: row.language,
    section: row.section,
    credit: row.credit,
    goesTo: row.goes_to as FeedGoal,
    only: row.only_words,
    never: row.never_words,
    ...{ ...NO_HOW, ...(row.how as Partial<FeedHow>) },
    etag: row.etag,
    lastModified: row.last_modified,
    waitSeconds: row.wait_seconds,
    nextAt: row.next_at,
    pausedAt: row.paused_at,
    endedAt: row.ended_at,
    movedFrom: row.moved_from,
    movedAt: row.moved_at,
    triedAt: row.tried_at,
    fetchedAt: row.fetched_at,
    changedAt: row.changed_at,
    failures: row.failures,
    failingSince: row.failing_since,
    problem: row.problem as FeedProblem | null,
    fetches: row.fetches,
    unchanged: row.unchanged,
    items: row.items,
    version: row.version,
    madeAt: row.made_at,
    cursor: row.cursor as MailCursor | null,
    broughtAt: row.brought_at,
    silentAt: row.silent_at,
    hub: hubOf(row),
  };
}

function hubOf(row: Row): FeedHub | null {
  if (row.hub === null) return null;
  return {
    ...{ address: row.hub, topic: row.hub_topic ?? '', askedAt: row.hub_asked },
    ...{ leaseUntil: row.hub_until, deliveredAt: row.hub_delivered },
    problem: row.hub_problem as HubProblem | null,
  };
}
