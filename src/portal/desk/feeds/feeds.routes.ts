import { h } from 'preact';
import { allSections } from '../../../desk/choices.queries.ts';
import { noSuchFeed } from '../../../desk/feeds/change-feed.ts';
import { FEED_STATES, type Feed, stateOf } from '../../../desk/feeds/feed.ts';
import { feedItems, feedRuns, findFeed, listFeeds } from '../../../desk/feeds/feeds.queries.ts';
import type { FeedTyped } from '../../../desk/feeds/read-feed-terms.ts';
import type { Reading, Writing } from '../../../store/database.ts';
import type { MakeOwnPage } from '../../http/own-page.ts';
import type { Page, PageContext, PageRequest } from '../../http/page.ts';
import { FIELDS } from '../../http/route.ts';
import type { Query } from '../../http/route-rows.ts';
import type { PermittedVisitor } from '../../http/visitor.ts';
import { csvField } from '../../json/csv.ts';
import { cutPage, nextPage } from '../../json/next-page.ts';
import type { Edition } from '../../site/edition.ts';
import { ownEdition } from '../../site/member-page.ts';
import type { NoticeView } from '../../ui/form/Notice.tsx';
import { deskJson, deskPage } from '../frame/desk-page.ts';
import { FeedPage } from './FeedPage.tsx';
import { FeedsPage } from './FeedsPage.tsx';
import { feedView } from './feed.view.ts';
import type { FeedRefused } from './feed-form.view.ts';
import { FEEDS_LISTED, FEEDS_PATH, type FeedsAsked, feedsView } from './feeds.view.ts';

/** Members who may manage feeds. */
export type Keeper = PermittedVisitor<'manage sources'>;

const MOST_DATA = 1_000;
/** How many runs and items of a feed are shown. */
export const FEED_ROWS = 30;

/** The fields that filter the feeds. */
export const FEEDS_QUERY: Query = {
  q: FIELDS.q,
  state: {
    pattern: new RegExp(`^(?:${FEED_STATES.join('|')})$`),
    most: 8,
    takes: `one of ${FEED_STATES.join(', ')}`,
  },
  source: FIELDS.slug,
  cursor: { pattern: /^[0-9a-f-]{36}$/, most: 36, takes: 'the cursor of the previous page' },
};

/** GET /desk/feeds */
export const feedsPage: MakeOwnPage<Keeper> = async (context, request, visitor) => {
  const edition = ownEdition(context, request, visitor);
  const { words } = edition;
  const list = await listFeeds(context.reading, wantedFeeds(request.query, FEEDS_LISTED + 1));
  const head = {
    path: FEEDS_PATH,
    title: words.say('feedsTitle'),
    intro: words.say('feedsIntro'),
    notice: doneNotice(request.query.done, edition),
  };
  const feeds = feedsView(list, request.query, edition);
  return deskPage(context, edition, visitor, request, head, h(FeedsPage, { feeds }));
};

/** GET /desk/feeds.json */
export const feedsJson: MakeOwnPage<Keeper> = async (context, { query }) => {
  const list = await listFeeds(context.reading, wantedFeeds(query, MOST_DATA + 1));
  const { page, cursor } = cutPage(list, MOST_DATA, ({ id }) => id);
  const { next } = nextPage(context, '/desk/feeds.json', query, cursor);
  return deskJson({ feeds: page.map(feedJson), next });
};

/** GET /desk/feeds.csv: https://www.rfc-editor.org/rfc/rfc4180 */
export const feedsCsv: MakeOwnPage<Keeper> = async (context, { query }) => {
  const list = await listFeeds(context.reading, wantedFeeds(query, MOST_DATA));
  const lines = list.map((feed) => COLUMNS.map(([, read]) => csvField(read(feed))).join(','));
  const bytes = `${[COLUMNS.map(([name]) => name).join(','), ...lines].join('\r\n')}\r\n`;
  return { download: 'feeds.csv', type: 'text/csv; charset=utf-8; header=present', bytes };
};

/** GET /desk/feeds/:id */
export const feedPage: MakeOwnPage<Keeper> = (context, request, visitor) => {
  const edition = ownEdition(context, request, visitor);
  return drawFeed(context, request, visitor, { notice: doneNotice(request.query.done, edition) });
};

/** GET /desk/feeds/:id.json */
export const feedData: MakeOwnPage<Keeper> = async ({ reading }, { params }) => {
  const feed = await feedOf(reading, params.id);
  return deskJson({ ...feedJson(feed), ...(await feedHistory(reading, feed.id)) });
};

/** Draws one feed, with the values of a refused form. */
export async function drawFeed(
  context: PageContext,
  request: PageRequest,
  visitor: Keeper,
  more: {
    readonly notice?: NoticeView | null;
    readonly status?: Page['status'];
    readonly typed?: { readonly values: FeedTyped; readonly refused: FeedRefused };
  },
): Promise<Page> {
  const edition = ownEdition(context, request, visitor);
  const { reading, clock } = context;
  const kept = await feedOf(reading, request.params.id);
  const [runs, items, sections] = await Promise.all([
    feedRuns(reading, kept.id, FEED_ROWS),
    feedItems(reading, kept.id, FEED_ROWS),
    allSections(reading),
  ]);
  const head = {
    path: FEEDS_PATH,
    at: `${FEEDS_PATH}/${kept.id}`,
    title: kept.name,
    notice: more.notice,
    status: more.status,
  };
  const feed = feedView(kept, { runs, items, sections }, more.typed ?? null, clock.now(), edition);
  return deskPage(context, edition, visitor, request, head, h(FeedPage, { feed }));
}

/** The feed with this id. Throws `not found`. */
export async function feedOf(reading: Reading | Writing, id = ''): Promise<Feed> {
  const feed = await findFeed(reading, id);
  if (!feed) throw noSuchFeed();
  return feed;
}

/** The feeds matching a query, at most `most`. */
export function wantedFeeds({ q, state, source, cursor }: FeedsAsked, most: number) {
  return { text: q, state: FEED_STATES.find((one) => one === state), source, after: cursor, most };
}

/** A feed as data. */
export function feedJson(feed: Feed) {
  const { id, name, kind, address, source, language, section, credit, goesTo, only, never } = feed;
  const { slug, name: sourceName, policy } = source;
  const at = (time: Date | null) => time?.toISOString() ?? null;
  return {
    ...{ id, name, kind, address },
    source: { slug, name: sourceName, policy },
    ...{ language, section, credit, goesTo, only, never },
    state: stateOf(feed),
    failing: feed.failingSince && {
      since: feed.failingSince.toISOString(),
      times: feed.failures,
      code: feed.problem?.code ?? 'ours',
      why: feed.problem?.says ?? '',
      status: feed.problem?.status ?? null,
    },
    ...{
      tried: at(feed.triedAt),
      fetched: at(feed.fetchedAt),
      changed: at(feed.changedAt),
      next: at(feed.nextAt),
    },
    ...{ movedFrom: feed.movedFrom, moved: at(feed.movedAt) },
    ...{ fetches: feed.fetches, unchanged: feed.unchanged, items: feed.items },
    ...{ version: feed.version, made: feed.madeAt.toISOString() },
  };
}

/** The last runs and items of a feed, as data. */
export async function feedHistory(reading: Reading, id: string) {
  const [runs, items] = await Promise.all([
    feedRuns(reading, id, FEED_ROWS),
    feedItems(reading, id, FEED_ROWS),
  ]);
  return {
    runs: runs.map(({ firstAt, lastAt, ...run }) => ({
      first: firstAt.toISOString(),
      last: lastAt.toISOString(),
      ...run,
    })),
    came: items.map(({ headline, outcome, reason, at, storyId, storyState }) => ({
      ...{ headline, outcome, reason, at: at.toISOString() },
      story: storyId && { id: storyId, state: storyState },
    })),
  };
}

function doneNotice(done: string | undefined, { words }: Edition): NoticeView | null {
  const said = (text: string) => ({ text, wrong: false });
  switch (done) {
    case 'followed':
      return said(words.say('feedDoneFollowed'));
    case 'fetching':
      return said(words.say('feedDoneFetching'));
    case 'paused':
      return said(words.say('feedDonePaused'));
    case 'saved':
      return said(words.say('feedDoneSaved'));
    case 'removed':
      return said(words.say('feedDoneRemoved'));
    default:
      return null;
  }
}

const COLUMNS: readonly (readonly [name: string, read: (feed: Feed) => string | number | null])[] = [
  ['id', ({ id }) => id],
  ['name', ({ name }) => name],
  ['kind', ({ kind }) => kind],
  ['address', ({ address }) => address],
  ['source', ({ source }) => source.name],
  ['policy', ({ source }) => source.policy],
  ['language', ({ language }) => language],
  ['section', ({ section }) => section],
  ['items_become', ({ goesTo }) => goesTo],
  ['state', (feed) => stateOf(feed)],
  ['failing_since', ({ failingSince }) => failingSince?.toISOString() ?? null],
  ['why', ({ problem }) => problem?.says ?? null],
  ['fetched', ({ fetchedAt }) => fetchedAt?.toISOString() ?? null],
  ['last_new', ({ changedAt }) => changedAt?.toISOString() ?? null],
  ['fetches', ({ fetches }) => fetches],
  ['unchanged', ({ unchanged }) => unchanged],
  ['items', ({ items }) => items],
];
