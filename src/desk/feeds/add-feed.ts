import { actAs } from '../../store/act-as.ts';
import type { Writing } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { json } from '../../store/tables.ts';
import { cleanLine } from '../../stories/clean-text.ts';
import { lockStoryWrites } from '../../stories/lock-story-writes.ts';
import { slugOf } from '../../stories/story.ts';
import { refusal } from '../../words/refusal.ts';
import { FEED_SCHEDULE, type FeedKind, howOf, neverAfter, pushPath } from './feed.ts';
import { announceFeed } from './feeds.changes.ts';
import type { FeedWanted } from './read-feed-terms.ts';
import type { FeedManager } from './resolve-feed.ts';

/** How many feeds a newsroom may follow. */
export const MOST_FEEDS = 20_000;

/** A feed to follow: what was found at its address, and its settings. */
export interface FeedFound {
  readonly kind: FeedKind;
  readonly address: string;
  readonly title: string;
}

/**
 * Starts following a feed; returns its id. Creates its source if there is none with that name. Throws a Problem if it
 * is already followed, or its source has other terms. `after`: seconds until it is first fetched; `secret`: its password
 * or key, sealed.
 */
export async function addFeed(
  writing: Writing,
  by: FeedManager,
  found: FeedFound,
  wanted: FeedWanted,
  now: Date,
  more: { readonly after?: number; readonly secret?: string | null } = {},
): Promise<string> {
  const { after = 0, secret = null } = more;
  await actAs(writing, by.member?.id ?? null);
  await lockStoryWrites(writing);
  const id = newId();
  const isPush = found.kind === 'push';
  const address = isPush ? pushPath(id) : found.address;
  await refuseKnown(writing, address);
  const host = found.kind === 'folder' || isPush ? '' : new URL(address).host;
  const name = (wanted.name || cleanLine(found.title) || host || address).slice(0, 200);
  const sourceId = await sourceNamed(writing, by, wanted.source || name, { ...wanted, host }, now);
  await writing
    .insertInto('feeds')
    .values({
      ...{ id, source_id: sourceId, name, kind: found.kind, address, host },
      ...{
        language: wanted.language,
        section: wanted.section,
        credit: wanted.credit,
        goes_to: wanted.goesTo,
      },
      ...{ only_words: json(wanted.only), never_words: json(wanted.never) },
      ...{ how: json<unknown>(howOf(wanted)), secret },
      ...{
        wait_seconds: FEED_SCHEDULE.first,
        next_at: isPush ? neverAfter(now) : new Date(now.getTime() + after * 1000),
      },
      ...{ made_by: by.member?.id ?? null, made_at: now },
    })
    .execute();
  await announceFeed(writing, id);
  return id;
}

async function refuseKnown(writing: Writing, address: string): Promise<void> {
  const known = await writing
    .selectFrom('feeds')
    .select('name')
    .where('address', '=', address)
    .executeTakeFirst();
  if (known) throw refusal('feedKnown');
  const { count } = await writing
    .selectFrom('feeds')
    .select((eb) => eb.fn.countAll<string>().as('count'))
    .executeTakeFirstOrThrow();
  if (Number(count) >= MOST_FEEDS) throw refusal('feedTooMany');
}

/** The source of a feed by name; a new one is created with the requested terms. */
async function sourceNamed(
  writing: Writing,
  by: FeedManager,
  name: string,
  { policy, host }: Pick<FeedWanted, 'policy'> & { readonly host: string },
  now: Date,
): Promise<string> {
  const slug = slugOf(name, 'source');
  const known = await writing
    .selectFrom('sources')
    .select(['id', 'name', 'policy'])
    .where((eb) =>
      eb.or([eb('slug', '=', slug), eb(eb.fn<string>('lower', ['name']), '=', name.toLowerCase())]),
    )
    .orderBy('slug')
    .executeTakeFirst();
  if (known && policy !== null && policy !== known.policy) throw refusal('feedOtherTerms');
  if (known) return known.id;
  const id = newId();
  await writing
    .insertInto('sources')
    .values({
      ...{ id, slug, name, url: host ? `https://${host}/` : null, policy: policy ?? 'linked' },
      // The newsroom set these terms: an item's own do not change them.
      ...{ changed_at: now, changed_by: by.member?.id ?? null },
    })
    .execute();
  return id;
}
