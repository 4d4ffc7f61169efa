import { setImmediate as pause } from 'node:timers/promises';
import { matchSearches } from '../../discovery/match-searches.ts';
import { type FeedOwner, findFeedOwner } from '../../readers/alerts/feed-key.queries.ts';
import { type FeedStory, searchesOf, storiesFollowed } from '../../readers/alerts/feed-stories.queries.ts';
import { readSearch } from '../../readers/follows/follow.ts';
import { knownSecrets } from '../../readers/secrets/secrets.queries.ts';
import { cardsById } from '../../stories/card.queries.ts';
import { withoutCopies } from '../../stories/copy-sketch.ts';
import { storiesToIndexById } from '../../stories/indexing.queries.ts';
import { refusal } from '../../words/refusal.ts';
import { atomOf } from '../feeds/atom.ts';
import { feedEntries } from '../feeds/feed.view.ts';
import type { MakeOwnPage } from '../http/own-page.ts';
import type { PageContext } from '../http/page.ts';
import { feedPictures } from '../published/brand.ts';
import { editionOf } from '../site/edition.ts';

const LENGTH = 50;
/** Translations and duplicates among these are dropped. */
const READ = 150;
/** A followed search returns only stories this recent. */
const FOUND_SINCE = 30 * 24 * 3_600_000;
const FOUND = 50;
/** The total number of stories searched, so that many searches take no longer than a few. */
const LOOKED_AT = 500;
const AT_ONCE = 25;

/** `/following/feed/:token`: what a member follows as Atom; its URL is the secret. */
export const privateFeed: MakeOwnPage = async (context, request) => {
  const { reading, config, clock } = context;
  const { token = '' } = request.params;
  const owner = await findFeedOwner(reading, token, await knownSecrets(reading, config));
  if (!owner) {
    throw refusal('privateFeedNone');
  }
  const edition = editionOf(context, owner.language);
  const now = clock.now();
  const asked = { found: await foundFor(context, owner), language: config.PORTAL_LANGUAGE, now, limit: READ };
  const stories = await storiesFollowed(reading, owner, asked);
  const ids = oneOfEach(stories, edition.language).slice(0, LENGTH);
  const entries = await feedEntries(context, await cardsById(reading, ids, now));
  const site = config.PUBLIC_URL;
  const text = atomOf({
    title: edition.words.say('feedOfMember', { name: config.PORTAL_NAME }),
    about: null,
    home: `${site}/following`,
    self: `${site}/following/feed/${token}`,
    language: edition.language,
    updated: new Date(Math.max(0, ...entries.map((entry) => entry.updated.getTime()))),
    ...feedPictures(context.published.brand, site),
    entries,
    shows: [],
  });
  const headers = { 'X-Robots-Tag': 'noindex, nofollow', 'Referrer-Policy': 'no-referrer' };
  return { status: 200, type: 'application/atom+xml; charset=utf-8', text, cacheTags: null, headers };
};

/** The results of the followed searches, filtered as strictly as alerts. */
async function foundFor({ reading, discovery, clock }: PageContext, owner: FeedOwner): Promise<string[]> {
  const searches = await searchesOf(reading, owner);
  const now = clock.now();
  const from = new Date(now.getTime() - FOUND_SINCE);
  const limit = Math.min(FOUND, Math.ceil(LOOKED_AT / Math.max(1, searches.length)));
  const ids = new Set<string>();
  for (const target of searches) {
    const search = readSearch(target);
    if (!search) continue;
    const { q: text, language, section } = search;
    const { hits } = await discovery.search({ text, language, section, from, limit, offset: 0 }, now);
    for (const { id } of hits) ids.add(id);
    // Yields to other readers in between.
    await pause();
  }
  if (ids.size === 0) return [];
  const stories = await storiesToIndexById(reading, [...ids], now);
  const found = new Set<string>();
  for (let at = 0; at < stories.length; at += AT_ONCE) {
    for (const { storyId } of matchSearches(searches, stories.slice(at, at + AT_ONCE))) found.add(storyId);
    await pause();
  }
  return [...found];
}

/** One of each group of translations, preferably in the owner's language, and one of each duplicate. */
function oneOfEach(stories: readonly FeedStory[], language: string): string[] {
  const groups = new Map<string, FeedStory>();
  for (const story of stories) {
    const known = groups.get(story.groupId);
    if (!known || (known.base !== language && story.base === language)) groups.set(story.groupId, story);
  }
  return withoutCopies([...groups.values()]).map(({ id }) => id);
}
