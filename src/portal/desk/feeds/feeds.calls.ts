import { z } from 'zod';
import { addFeed } from '../../../desk/feeds/add-feed.ts';
import { asFeed } from '../../../desk/feeds/as-feed.ts';
import {
  changeFeed,
  fetchFeedSoon,
  pauseFeed,
  removeFeed,
  resumeFeed,
} from '../../../desk/feeds/change-feed.ts';
import { FEED_GOALS, FEED_KINDS, FEED_PROBLEMS, FEED_STATES } from '../../../desk/feeds/feed.ts';
import { listFeeds } from '../../../desk/feeds/feeds.queries.ts';
import {
  type FeedTyped,
  type FeedWanted,
  LONGEST_FEED,
  NOTHING_TYPED,
  readFeedTerms,
} from '../../../desk/feeds/read-feed-terms.ts';
import { previewItems, resolveFeed } from '../../../desk/feeds/resolve-feed.ts';
import { LONGEST_FILTER_WORD, MOST_FILTER_WORDS } from '../../../intake/feeds/word-filter.ts';
import type { Reading, Writing } from '../../../store/database.ts';
import { POLICIES } from '../../../stories/story.ts';
import { Refusal, refusal } from '../../../words/refusal.ts';
import type { ActContext } from '../../http/own-page.ts';
import { FIELDS } from '../../http/route.ts';
import { tokenRoute } from '../../http/token-route.ts';
import { id, instant } from '../../json/desk-schemas.ts';
import { ifUnmodified, summedTag, versionIn, versionTag } from '../../json/if-unmodified.ts';
import { cutPage, limitOf, nextPage } from '../../json/next-page.ts';
import { resolving, sectionSlugs, termsOf, withoutTimeout } from './feeds.acts.ts';
import { FEEDS_QUERY, feedHistory, feedJson, feedOf, wantedFeeds } from './feeds.routes.ts';

const PATH = '/api/v1/desk/feeds';
const at = { who: 'manage sources', scope: 'feeds:manage' } as const;
const PREVIEWED = 20;

const line = (field: keyof FeedTyped) => z.string().max(LONGEST_FEED[field]);
const words = z
  .array(z.string().min(1).max(LONGEST_FILTER_WORD))
  .max(MOST_FILTER_WORDS)
  .meta({ description: 'Words or phrases; case and accents are ignored.' });
const terms = {
  name: line('name').meta({ description: 'Its name at the desk.' }),
  language: line('language')
    .nullable()
    .meta({ description: 'The language to assign to all items; null to use what each item states.' }),
  section: line('section')
    .nullable()
    .meta({ description: 'The slug of a section; null to use what each item states.' }),
  credit: line('credit').meta({ description: 'The byline for items without an author.' }),
  goesTo: z.enum(FEED_GOALS).meta({
    description:
      '`published` applies if the terms of the source allow it; anything else is imported as a draft.',
  }),
  only: words,
  never: words,
};
const wanted = {
  address: z
    .string()
    .min(1)
    .max(LONGEST_FEED.address)
    .meta({ description: 'The URL of a feed, of a sitemap, or of a page that links to its feed.' }),
  source: line('source')
    .default('')
    .meta({ description: 'The organisation the items come from; if empty, the feed’s own name.' }),
  policy: z
    .enum(POLICIES)
    .nullable()
    .default(null)
    .meta({ description: 'If null, the terms of the existing source; `linked` for a new one.' }),
  name: terms.name.default(''),
  language: terms.language.default(null),
  section: terms.section.default(null),
  credit: terms.credit.default(''),
  goesTo: terms.goesTo.default('draft'),
  only: words.default([]),
  never: words.default([]),
};

const feed = z
  .object({
    id,
    kind: z.enum(FEED_KINDS),
    address: z.string(),
    source: z.object({ slug: z.string(), name: z.string(), policy: z.enum(POLICIES) }),
    ...terms,
    state: z.enum(FEED_STATES),
    failing: z
      .object({
        since: instant,
        times: z.number().int(),
        code: z.enum(FEED_PROBLEMS),
        why: z.string(),
        status: z.number().int().nullable().meta({ description: 'The host’s response.' }),
      })
      .nullable()
      .meta({ description: 'Null if the last fetch succeeded.' }),
    tried: instant.nullable(),
    fetched: instant.nullable().meta({ description: 'When it was last fetched completely, changed or not.' }),
    changed: instant.nullable().meta({ description: 'When it last had something new.' }),
    next: instant.nullable(),
    movedFrom: z.string().nullable().meta({ description: 'The previous URL, if the host reported a move.' }),
    moved: instant.nullable(),
    fetches: z.number().int(),
    unchanged: z.number().int().meta({ description: 'The number of fetches answered with 304.' }),
    items: z.number().int().meta({ description: 'The number of its items that became stories.' }),
    version: z.number().int(),
    made: instant,
  })
  .meta({ id: 'Feed' });

const outcome = z.enum(['taken', 'revised', 'same', 'withdrawn', 'refused', 'filtered']);
const history = z
  .object({
    runs: z
      .array(
        z.object({
          first: instant,
          last: instant,
          times: z
            .number()
            .int()
            .meta({ description: 'The number of consecutive fetches with the same result.' }),
          outcome: z.enum(['new', 'nothing new', 'unchanged', 'failed']),
          problem: z
            .object({ code: z.enum(FEED_PROBLEMS), says: z.string(), status: z.number().int().nullable() })
            .nullable(),
          taken: z.number().int(),
          revised: z.number().int(),
          withdrawn: z.number().int(),
          refused: z.number().int(),
          filtered: z.number().int(),
        }),
      )
      .meta({ description: 'Newest first.' }),
    came: z
      .array(
        z.object({
          headline: z.string().nullable(),
          outcome,
          reason: z.string().nullable(),
          at: instant,
          story: z.object({ id, state: z.string().nullable() }).nullable(),
        }),
      )
      .meta({ description: 'Newest first.' }),
  })
  .meta({ id: 'FeedHistory' });

/** GET /api/v1/desk/feeds */
export const feedsCall = tokenRoute({
  ...at,
  method: 'GET',
  path: PATH,
  about: 'Lists the feeds, sitemaps and folders the newsroom follows, by name, paginated.',
  query: { ...FEEDS_QUERY, limit: FIELDS.limit },
  returns: {
    status: 200,
    about: 'A page of feeds; `next` is the next page.',
    schema: z.object({ feeds: z.array(feed), next: z.url().nullable() }),
  },
  call: async ({ context, query }) => {
    const most = limitOf(query);
    const found = await listFeeds(context.reading, wantedFeeds(query, most + 1));
    const { page, cursor } = cutPage(found, most, ({ id }) => id);
    const { next, headers } = nextPage(context, PATH, query, cursor);
    return { json: { feeds: page.map(feedJson), next }, headers };
  },
});

/** POST /api/v1/desk/feeds */
export const addFeedCall = tokenRoute({
  ...at,
  method: 'POST',
  path: PATH,
  about: 'Follows a feed or sitemap, given its URL or that of a page that links to it.',
  perMinute: 20,
  nonTransactional: true,
  body: z.strictObject(wanted),
  returns: {
    status: 201,
    about: 'The feed was added; it is fetched as soon as a worker is free.',
    schema: feed,
  },
  refuses: [409, 503],
  call: async ({ context, body, by }) => {
    const read = await wantedIn(context, body);
    const found = await foundAt(context, by, body.address);
    const feedId = await context.store.write((writing) =>
      addFeed(writing, by, found, read, context.clock.now()),
    );
    context.log.info({ by: by.member.id, feed: feedId }, 'a feed was added');
    const answered = await feedAnswered(context.reading, feedId);
    const headers = { Location: `${context.config.PUBLIC_URL}${PATH}/${feedId}` };
    return { ...answered, status: 201, headers };
  },
});

/** POST /api/v1/desk/feeds/tests */
export const testFeedCall = tokenRoute({
  ...at,
  method: 'POST',
  path: `${PATH}/tests`,
  about: 'Previews a feed without following it; stores nothing.',
  perMinute: 20,
  sideEffectFree: true,
  nonTransactional: true,
  body: z.strictObject(wanted),
  returns: {
    status: 200,
    about: 'What was found, and how its first items would be imported.',
    schema: z.object({
      kind: z.enum(FEED_KINDS),
      address: z.string(),
      title: z.string(),
      items: z.number().int(),
      named: z
        .array(z.object({ address: z.string(), title: z.string() }))
        .meta({ description: 'The feeds the page links to; the first is used.' }),
      preview: z.array(
        z.object({
          headline: z.string().nullable(),
          outcome,
          state: z.enum(['draft', 'published']).nullable(),
          reason: z.string().nullable(),
        }),
      ),
    }),
  },
  refuses: [503],
  call: async ({ context, body, by }) => {
    const read = await wantedIn(context, body);
    const found = await foundAt(context, by, body.address);
    const taking = await asFeed(context.reading, found, read);
    const { config, clock } = context;
    const tested = await previewItems(config, clock, found, taking, PREVIEWED);
    const states = new Map(tested.read.map(({ file, draft }) => [file, draft?.state ?? null]));
    return {
      json: {
        ...{ kind: found.kind, address: found.address, title: found.title },
        ...{ items: found.content.candidates.length, named: found.named },
        preview: tested.items.map(({ key, headline, outcome: came, reason }) => ({
          ...{ headline, outcome: came, reason },
          state: came === 'taken' ? (states.get(key) ?? null) : null,
        })),
      },
    };
  },
});

/** GET /api/v1/desk/feeds/:id */
export const feedCall = tokenRoute({
  ...at,
  method: 'GET',
  path: `${PATH}/:id`,
  about: 'Gets a feed.',
  returns: { status: 200, about: 'The feed. Send its ETag to change it.', schema: feed },
  refuses: [404],
  call: ({ context, params }) => feedAnswered(context.reading, params.id),
});

/** PATCH /api/v1/desk/feeds/:id */
export const changeFeedCall = tokenRoute({
  ...at,
  method: 'PATCH',
  path: `${PATH}/:id`,
  about: 'Updates how future items of a feed are imported; omitted fields are unchanged.',
  takesVersion: true,
  body: z.strictObject(terms).partial(),
  returns: { status: 200, about: 'The feed, with its new ETag.', schema: feed },
  refuses: [404, 409],
  call: async ({ context, params: { id: feedId = '' }, body, by, ifMatch }) => {
    const version = versionIn(ifMatch);
    const kept = await feedOf(context.reading, feedId);
    const read = await wantedIn(context, {
      ...{ address: kept.address, source: '', policy: null },
      name: body.name ?? kept.name,
      language: body.language === undefined ? kept.language : body.language,
      section: body.section === undefined ? kept.section : body.section,
      credit: body.credit ?? kept.credit,
      goesTo: body.goesTo ?? kept.goesTo,
      only: body.only ?? [...kept.only],
      never: body.never ?? [...kept.never],
    });
    await context.store.write((writing) =>
      ifUnmodified(
        () => changeFeed(writing, by, { id: feedId, version }, termsOf(read), context.clock.now()),
        async () => {
          const { json: current, etag } = await feedAnswered(writing, feedId);
          return { current, etag };
        },
      ),
    );
    context.log.info({ by: by.member.id, feed: feedId }, 'a feed was changed');
    return feedAnswered(context.reading, feedId);
  },
});

/** DELETE /api/v1/desk/feeds/:id */
export const removeFeedCall = tokenRoute({
  ...at,
  method: 'DELETE',
  path: `${PATH}/:id`,
  about: 'Stops following a feed; its stories are kept.',
  returns: { status: 204, about: 'The feed was removed.' },
  refuses: [404],
  call: async ({ context, params, by }) => {
    await context.store.write((writing) => removeFeed(writing, by, params.id ?? ''));
    return {};
  },
});

/** GET /api/v1/desk/feeds/:id/history */
export const feedHistoryCall = tokenRoute({
  ...at,
  method: 'GET',
  path: `${PATH}/:id/history`,
  about: 'Gets the recent fetches and items of a feed.',
  returns: { status: 200, about: 'The history.', schema: history },
  refuses: [404],
  call: async ({ context, params }) => {
    const found = await feedOf(context.reading, params.id);
    return { json: await feedHistory(context.reading, found.id) };
  },
});

/** POST /api/v1/desk/feeds/:id/pause */
export const pauseFeedCall = switching('pause', 'Stops fetching a feed until it is resumed.', pauseFeed);

/** POST /api/v1/desk/feeds/:id/resume */
export const resumeFeedCall = switching(
  'resume',
  'Resumes a feed that was paused, or discontinued by its host.',
  resumeFeed,
);

/** POST /api/v1/desk/feeds/:id/fetches */
export const fetchFeedCall = switching('fetches', 'Queues an immediate fetch of a feed.', fetchFeedSoon);

function switching(path: string, about: string, change: typeof pauseFeed) {
  return tokenRoute({
    ...at,
    method: 'POST',
    path: `${PATH}/:id/${path}`,
    about,
    returns: { status: 200, about: 'The updated feed.', schema: feed },
    refuses: [404, 409],
    call: async ({ context, params: { id: feedId = '' }, by }) => {
      await context.store.write((writing) => change(writing, by, feedId, context.clock.now()));
      return feedAnswered(context.reading, feedId);
    },
  });
}

type Sent = Omit<FeedWanted, 'only' | 'never'> & { readonly only: string[]; readonly never: string[] };

/** The fields sent, read like a form. Throws a Problem that names the first wrong field. */
async function wantedIn(context: ActContext, { only, never, ...sent }: Sent): Promise<FeedWanted> {
  const lines = Object.fromEntries(Object.entries(sent).map(([field, value]) => [field, value ?? '']));
  const typed: FeedTyped = { ...NOTHING_TYPED, ...lines };
  const read = readFeedTerms(typed, await sectionSlugs(context));
  if ('wanted' in read) return { ...read.wanted, only, never };
  const [field, fault] = Object.entries(read.faults)[0] ?? [];
  throw refusal('fieldInvalid', { field: field ?? '', why: fault ?? '' });
}

async function foundAt(context: ActContext, by: Parameters<typeof resolveFeed>[1], address: string) {
  try {
    return await resolveFeed(resolving(context), by, address);
  } catch (error) {
    const told = withoutTimeout(error);
    if (!(told instanceof Refusal) || told.kind === 'unavailable' || told.code === 'feedFolderRefused')
      throw told;
    // The host's status must not become the status of this response.
    throw new Refusal(told.code, told.params, { kind: 'bad input' });
  }
}

async function feedAnswered(reading: Reading | Writing, feedId: string | undefined) {
  const json = feedJson(await feedOf(reading, feedId));
  return { json, etag: summedTag(versionTag(json.version), json) };
}
