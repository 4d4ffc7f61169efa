import { sql } from 'kysely';
import type { NamedHub } from '../../intake/feeds/named-hub.ts';
import type { Writing } from '../../store/database.ts';
import { json } from '../../store/tables.ts';
import { cleanLine } from '../../stories/clean-text.ts';
import { afterFetch, spread } from '../following/schedule.ts';
import type { ClaimedFeed } from './claim-feeds.ts';
import { FEED_SCHEDULE, type FeedProblem, neverAfter } from './feed.ts';
import type { FeedContent } from './feed-content.ts';
import { announceDelivery } from './feeds.changes.ts';
import type { FeedItem, FeedRun } from './feeds.queries.ts';
import { endDelivery, hasDeliveries } from './inbox.ts';
import { noteMail } from './mail-threads.ts';
import { leaveHub, noteHub, relyOnHub } from './note-hub.ts';
import { afterBringing } from './silence.ts';
import { WAS_THERE } from './was-there.ts';

/** The outcome of an item, as recorded. */
export interface NotedItem extends Omit<FeedItem, 'at' | 'storyState'> {
  readonly key: string;
  readonly digest: string;
}

/** The result of fetching a feed. */
export interface FeedFetched {
  readonly outcome: FeedRun['outcome'];
  /** Null if it succeeded. */
  readonly problem: FeedProblem | null;
  readonly retryAfter: number | null;
  /** Validators for the next request; null keeps the stored ones. */
  readonly validators: { readonly etag: string | null; readonly lastModified: string | null } | null;
  /** The address that it has permanently moved to. */
  readonly movedTo: string | null;
  readonly items: readonly NotedItem[];
  /** The keys of known items that are still there. */
  readonly seen: readonly string[];
  /** Whether there are more items than one run imports. */
  readonly isMore: boolean;
  /** Of a mailbox: how far it has been read, and the messages it brought. */
  readonly mail: FeedContent['mail'] | null;
  /** The hub that it names; null if it names none, undefined where that is unknown. */
  readonly hub: NamedHub | null | undefined;
  /** What was delivered rather than fetched; its id is null as long as it still waits, or none did. */
  readonly delivered: { readonly id: string | null } | null;
}

const RUNS_KEPT = 50;
const LONGEST_HEADLINE = 300;
const DAY_S = 86_400;
const DAY_MS = 86_400_000;
/** Items missing from a feed for this long are forgotten: if one returns, the import still knows its story. */
const FORGET_MS = 90 * DAY_MS;
/** Maximum wait for other feeds of a host that asked to be left alone. */
const HOST_WAITS_MS = DAY_MS;

/** Saves the result of a fetch, and schedules the next. If another worker has the claim by now, nothing is saved. */
export async function noteFetched(
  writing: Writing,
  feed: ClaimedFeed,
  fetched: FeedFetched,
  now: Date,
): Promise<void> {
  const before = await writing
    .selectFrom('feeds')
    .selectAll()
    .where('id', '=', feed.id)
    .where('claim', '=', feed.claim)
    .forUpdate()
    .executeTakeFirst();
  if (!before) return;
  const isOther = before.version !== feed.version;
  // The feed was changed in the meantime, so skipped items may now match: they are checked again.
  const isKept = ({ outcome: what, reason }: NotedItem) =>
    !isOther || (what !== 'refused' && what !== 'filtered') || reason === WAS_THERE;
  await noteItems(writing, feed.id, { ...fetched, items: fetched.items.filter(isKept) }, now);
  await noteRun(writing, feed.id, fetched, now);
  const { outcome, problem, retryAfter, validators, mail } = fetched;
  await endDelivered(writing, feed.id, fetched.delivered, now);
  if (mail) await noteMail(writing, feed.id, mail.sent, now);
  const failed = outcome === 'failed';
  const end = failed
    ? { failed: true as const, lasting: false, retryAfter }
    : { failed: false as const, changed: outcome === 'new' };
  const relied =
    failed || fetched.delivered ? null : await relyOnHub(writing, feed.id, outcome === 'new', now);
  const after = relied ? whileTold(before, relied, now) : afterFetch(FEED_SCHEDULE, before, end, now);
  const moved = isOther ? null : await movedAddress(writing, feed, fetched.movedTo);
  const isEnded = problem?.code === 'gone';
  await writing
    .updateTable('feeds')
    .set({
      ...(fetched.delivered ? {} : after),
      next_at: nextAt(feed, { fetched, isWanted: before.wanted || isOther, next: after.next_at }, now),
      claim: null,
      claimed_until: null,
      wanted: false,
      tried_at: now,
      ...(!fetched.delivered && { fetches: before.fetches + 1 }),
      unchanged: before.unchanged + (outcome === 'unchanged' ? 1 : 0),
      items: before.items + fetched.items.filter((one) => one.outcome === 'taken').length,
      // A delivery says nothing of what an address answers.
      ...(!fetched.delivered && { problem: problem ? json<unknown>(problem) : null }),
      ...(isEnded && { ended_at: now }),
      ...(!failed && (feed.kind === 'push' || !fetched.delivered) && { fetched_at: now }),
      ...(outcome === 'new' && { changed_at: now }),
      ...(validators && !isOther && { etag: validators.etag, last_modified: validators.lastModified }),
      ...(fetched.items.some(isBrought) && afterBringing(before, now)),
      ...(mail && !isOther && { cursor: json<unknown>(mail.cursor) }),
      ...(moved && { ...moved, moved_from: feed.address, moved_at: now }),
    })
    .where('id', '=', feed.id)
    .execute();
  if (isEnded) await leaveHub(writing, feed.id, now);
  else if (fetched.hub !== undefined && !isOther) await noteHub(writing, feed.id, fetched.hub, now);
  if (problem?.code === 'busy') await leaveHostAlone(writing, feed, retryAfter, now);
}

/** A feed whose hub tells what is new is fetched once a day, in case it does not; its interval stays for then. */
function whileTold({ wait_seconds }: { readonly wait_seconds: number }, until: Date, now: Date) {
  const next = now.getTime() + spread(0.9 * DAY_S) * 1000;
  return {
    ...{ failures: 0, failing_since: null, wait_seconds },
    next_at: new Date(Math.min(next, until.getTime())),
  };
}

/**
 * When a feed is fetched next: at once if that was requested, or the feed changed, in the meantime; never if its items are
 * pushed.
 */
function nextAt(
  feed: ClaimedFeed,
  {
    fetched: { delivered, isMore },
    isWanted,
    next,
  }: { readonly fetched: FeedFetched; readonly isWanted: boolean; readonly next: Date },
  now: Date,
): Date {
  if (feed.kind === 'push') return neverAfter(now);
  if (isWanted) return now;
  if (delivered) return feed.dueAt;
  return isMore ? now : next;
}

/** A delivery is done; others that wait, or that came while it was fetched, are next. */
async function endDelivered(
  writing: Writing,
  feedId: string,
  delivered: FeedFetched['delivered'],
  now: Date,
): Promise<void> {
  if (delivered?.id) await endDelivery(writing, delivered.id, now);
  if (await hasDeliveries(writing, feedId)) await announceDelivery(writing, feedId);
}

function isBrought({ outcome }: NotedItem): boolean {
  return outcome === 'taken' || outcome === 'revised' || outcome === 'withdrawn';
}

/** The address columns of a feed that moved; null if it did not, or if another feed is already there. */
async function movedAddress(writing: Writing, feed: ClaimedFeed, movedTo: string | null) {
  if (movedTo === null || movedTo === feed.address) return null;
  const other = await writing
    .selectFrom('feeds')
    .select('id')
    .where('address', '=', movedTo)
    .executeTakeFirst();
  return other ? null : { address: movedTo, host: new URL(movedTo).host };
}

/** Delays the other feeds of a host that asked for fewer requests. */
async function leaveHostAlone(
  writing: Writing,
  { id, host }: ClaimedFeed,
  retryAfter: number | null,
  now: Date,
): Promise<void> {
  const wait = Math.min((retryAfter ?? FEED_SCHEDULE.firstRetry) * 1000, HOST_WAITS_MS);
  const until = new Date(now.getTime() + wait);
  await writing
    .updateTable('feeds')
    // A few seconds apart, so that they are not all fetched at once.
    .set({ next_at: sql<Date>`cast(${until} as timestamptz) + random() * interval '60 seconds'` })
    .where('host', '=', host)
    .where('id', '<>', id)
    .where('claim', 'is', null)
    .where('next_at', '<', until)
    .execute();
}

async function noteItems(
  writing: Writing,
  id: string,
  { items, seen }: FeedFetched,
  now: Date,
): Promise<void> {
  if (seen.length > 0)
    await writing
      .updateTable('feed_items')
      .set({ seen_at: now })
      .where('feed_id', '=', id)
      .where('key', '=', sql<string>`any(${[...seen]})`)
      // Once a day is enough.
      .where('seen_at', '<', new Date(now.getTime() - DAY_MS))
      .execute();
  if (items.length === 0) return;
  const rows = [...new Map(items.map((item) => [item.key, item])).values()].map((item) => ({
    ...{ key: item.key, digest: item.digest, outcome: item.outcome, reason: item.reason },
    headline: item.headline === null ? null : cleanLine(item.headline).slice(0, LONGEST_HEADLINE),
    story_id: item.storyId,
  }));
  await sql`insert into feed_items (feed_id, key, digest, outcome, reason, headline, story_id, at, seen_at)
    select ${id}::uuid, r.key, r.digest, r.outcome, r.reason, r.headline, s.id, ${now}, ${now}
    from jsonb_to_recordset(cast(${JSON.stringify(rows)} as jsonb))
      as r(key text, digest text, outcome text, reason text, headline text, story_id uuid)
      left join stories s on s.id = r.story_id
    on conflict (feed_id, key) do update set digest = excluded.digest, outcome = excluded.outcome,
      reason = excluded.reason, headline = excluded.headline,
      story_id = coalesce(excluded.story_id, feed_items.story_id), at = excluded.at, seen_at = excluded.seen_at`.execute(
    writing,
  );
  await writing
    .deleteFrom('feed_items')
    .where('feed_id', '=', id)
    .where('seen_at', '<', new Date(now.getTime() - FORGET_MS))
    .execute();
}

async function noteRun(writing: Writing, id: string, fetched: FeedFetched, now: Date): Promise<void> {
  const { outcome, problem, items } = fetched;
  const count = (what: FeedItem['outcome']) => items.filter((item) => item.outcome === what).length;
  const last = await writing
    .selectFrom('feed_runs')
    .select(['id', 'times', 'outcome', 'problem'])
    .where('feed_id', '=', id)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  const lastProblem = (last?.problem ?? null) as FeedProblem | null;
  const isSame =
    last?.outcome === outcome &&
    outcome !== 'new' &&
    items.length === 0 &&
    lastProblem?.code === problem?.code;
  const said = problem ? json<unknown>(problem) : null;
  if (last && isSame) {
    const set = { times: last.times + 1, last_at: now, problem: said };
    await writing.updateTable('feed_runs').set(set).where('id', '=', last.id).execute();
    return;
  }
  await writing
    .insertInto('feed_runs')
    .values({
      ...{ feed_id: id, first_at: now, last_at: now, outcome, problem: said },
      ...{ taken: count('taken'), revised: count('revised'), withdrawn: count('withdrawn') },
      ...{ refused: count('refused'), filtered: count('filtered') },
    })
    .execute();
  await sql`delete from feed_runs where feed_id = ${id}::uuid and id <= (
    select id from feed_runs where feed_id = ${id}::uuid order by id desc offset ${RUNS_KEPT} limit 1)`.execute(
    writing,
  );
}
