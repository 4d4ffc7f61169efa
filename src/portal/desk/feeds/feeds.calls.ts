import { z } from 'zod';
import { addFeed } from '../../../desk/feeds/add-feed.ts';
import { asFeed } from '../../../desk/feeds/as-feed.ts';
import { FEED_KINDS, FEED_PROBLEMS } from '../../../desk/feeds/feed.ts';
import { secretOfNew } from '../../../desk/feeds/feed-secret.ts';
import { type FeedNamed, previewItems, resolveFeed } from '../../../desk/feeds/resolve-feed.ts';
import { Refusal } from '../../../words/refusal.ts';
import type { ActContext } from '../../http/own-page.ts';
import { tokenRoute } from '../../http/token-route.ts';
import { id, instant } from '../../json/desk-schemas.ts';
import { rowOf } from '../resource/resource.ts';
import { rowAnswer } from '../resource/resource-calls.ts';
import { feedHistory } from './feed-history.view.ts';
import { NEW_FEED, readSent } from './feed-terms.ts';
import { FEEDS } from './feeds.resource.ts';
import { resolving, withoutTimeout } from './new-feed.routes.ts';

const PATH = '/api/v1/desk/feeds';
const at = { who: 'manage sources', scope: 'feeds:manage' } as const;
const PREVIEWED = 20;

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

/** POST /api/v1/desk/feeds */
export const addFeedCall = tokenRoute({
  ...at,
  method: 'POST',
  path: PATH,
  about:
    'Follows a feed or sitemap, given its URL or that of a page that links to it; or adds a sender that pushes.',
  perMinute: 20,
  nonTransactional: true,
  body: z.strictObject(NEW_FEED),
  returns: {
    status: 201,
    about: 'The feed was added; it is fetched as soon as a worker is free.',
    schema: (FEEDS.rowSchema as z.ZodObject).extend({
      secret: z.string().optional().meta({
        description:
          'Of a `push`: the secret with which it signs, as in Standard Webhooks; only in this response.',
      }),
    }),
  },
  refuses: [409, 503],
  call: async ({ context, body, by }) => {
    const read = await readSent(context.reading, body);
    const found = await foundAt(context, by, read);
    const { shown, secret } = await secretOfNew(context.accounts.secrets, read);
    const feedId = await context.store.write((writing) =>
      addFeed(writing, by, found, read, context.clock.now(), { secret }),
    );
    context.log.info({ by: by.member.id, feed: feedId }, 'a feed was added');
    const answered = await rowAnswer(FEEDS, context, by, feedId);
    const headers = { Location: `${context.config.PUBLIC_URL}${PATH}/${feedId}` };
    const json = { ...(answered.json as object), ...(shown !== null && { secret: shown }) };
    return { ...answered, json, status: 201, headers };
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
  body: z.strictObject(NEW_FEED),
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
    const read = await readSent(context.reading, body);
    const found = await foundAt(context, by, read);
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

/** GET /api/v1/desk/feeds/:id/history */
export const feedHistoryCall = tokenRoute({
  ...at,
  method: 'GET',
  path: `${PATH}/:id/history`,
  about: 'Gets the recent fetches and items of a feed.',
  returns: { status: 200, about: 'The history.', schema: history },
  refuses: [404],
  call: async ({ context, params, by }) => {
    const found = FEEDS.key.of(await rowOf(FEEDS, context, by, params.id));
    return { json: await feedHistory(context.reading, found) };
  },
});

async function foundAt(context: ActContext, by: Parameters<typeof resolveFeed>[1], wanted: FeedNamed) {
  try {
    return await resolveFeed(resolving(context), by, wanted);
  } catch (error) {
    const told = withoutTimeout(error);
    if (!(told instanceof Refusal) || told.kind === 'unavailable' || told.code === 'feedFolderRefused')
      throw told;
    // The host's status must not become the status of this response.
    throw new Refusal(told.code, told.params, { kind: 'bad input' });
  }
}
