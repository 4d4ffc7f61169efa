import type { Problem } from '../../errors.ts';
import { refuseSelector } from '../../intake/feeds/links-by-selector.ts';
import { actAs } from '../../store/act-as.ts';
import type { Writing } from '../../store/database.ts';
import { isId } from '../../store/ids.ts';
import { json } from '../../store/tables.ts';
import { refusal } from '../../words/refusal.ts';
import { type FeedTerms, howOf } from './feed.ts';
import { announceFeed } from './feeds.changes.ts';
import { leaveHub } from './note-hub.ts';
import type { FeedManager } from './resolve-feed.ts';
import { WAS_THERE } from './was-there.ts';

/** The feed to change, as the member saw it. */
export interface FeedSeen {
  readonly id: string;
  readonly version: number;
}

/**
 * Changes the settings of a feed; they apply to future items, and skipped items are checked again. `secret`: a new
 * password, sealed; null leaves the old one.
 */
export async function changeFeed(
  writing: Writing,
  by: FeedManager,
  { id, version }: FeedSeen,
  terms: FeedTerms,
  now: Date,
  secret: string | null = null,
): Promise<void> {
  await actAs(writing, by.member?.id ?? null);
  const before = await lockFeed(writing, id);
  if (before.version !== version) throw refusal('feedConflict');
  const { name, language, section, credit, goesTo, only, never } = terms;
  if (terms.selector) refuseSelector(terms.selector);
  await writing
    .updateTable('feeds')
    .set({
      ...{ name: name || before.name, language, section, credit, goes_to: goesTo },
      ...{ only_words: json(only), never_words: json(never) },
      ...{ how: json<unknown>(howOf(terms)), cursor: null, ...(secret !== null && { secret }) },
      // The host must not respond that nothing changed: skipped items may match now.
      ...{ etag: null, last_modified: null, version: version + 1 },
      ...soon(before, now),
    })
    .where('id', '=', id)
    .execute();
  await writing
    .deleteFrom('feed_items')
    .where('feed_id', '=', id)
    .where('outcome', 'in', ['refused', 'filtered'])
    .where((eb) => eb.or([eb('reason', 'is', null), eb('reason', '<>', WAS_THERE)]))
    .execute();
  await announceFeed(writing, id);
}

/** Stops fetching a feed until it is resumed. */
export async function pauseFeed(writing: Writing, by: FeedManager, id: string, now: Date): Promise<void> {
  await actAs(writing, by.member?.id ?? null);
  const { version, paused_at } = await lockFeed(writing, id);
  if (paused_at) throw refusal('feedWrongState');
  const set = { paused_at: now, version: version + 1 };
  await writing.updateTable('feeds').set(set).where('id', '=', id).execute();
  await leaveHub(writing, id, now);
}

/** Resumes a feed that was paused, or that its host ended; it is fetched at once. */
export async function resumeFeed(writing: Writing, by: FeedManager, id: string, now: Date): Promise<void> {
  await actAs(writing, by.member?.id ?? null);
  const before = await lockFeed(writing, id);
  if (!before.paused_at && !before.ended_at) throw refusal('feedWrongState');
  await writing
    .updateTable('feeds')
    .set({
      // A host that answers that nothing changed does not name its hub.
      ...{ etag: null, last_modified: null },
      // Nothing could come in the meantime.
      ...{ brought_at: null, silent_at: null },
      ...{ paused_at: null, ended_at: null, failures: 0, failing_since: null, problem: null },
      ...{ version: before.version + 1, ...soon(before, now) },
    })
    .where('id', '=', id)
    .execute();
  await announceFeed(writing, id);
}

/** Schedules a fetch of a feed as soon as a worker is free. */
export async function fetchFeedSoon(writing: Writing, by: FeedManager, id: string, now: Date): Promise<void> {
  await actAs(writing, by.member?.id ?? null);
  const before = await lockFeed(writing, id);
  if (before.paused_at || before.ended_at || before.kind === 'push') throw refusal('feedWrongState');
  await writing.updateTable('feeds').set(soon(before, now)).where('id', '=', id).execute();
  await announceFeed(writing, id);
}

/** Stops following a feed; its stories stay. */
export async function removeFeed(writing: Writing, by: FeedManager, id: string, now: Date): Promise<void> {
  await actAs(writing, by.member?.id ?? null);
  await lockFeed(writing, id);
  await leaveHub(writing, id, now);
  await writing.deleteFrom('feeds').where('id', '=', id).execute();
}

/** The problem that there is no such feed. */
export function noSuchFeed(): Problem {
  return refusal('feedUnknown');
}

/** Due now or, if a worker has claimed it, as soon as that is done. */
function soon({ claimed_until }: { readonly claimed_until: Date | null }, now: Date) {
  return claimed_until && claimed_until > now ? { wanted: true } : { next_at: now };
}

async function lockFeed(writing: Writing, id: string) {
  const found = isId(id)
    ? await writing.selectFrom('feeds').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
    : undefined;
  if (!found) throw noSuchFeed();
  return found;
}
