import { z } from 'zod';
import { figureRecord } from '../../../evidence/claims/claims.queries.ts';
import { FIELDS } from '../../http/route.ts';
import { tokenRoute } from '../../http/token-route.ts';
import { tagged } from '../../json/if-unmodified.ts';
import { listCall } from '../../json/list-call.ts';
import { askable, deskFigureJson, triedJson } from './desk-figure.ts';
import { readDeskLists, withCubes } from './desk-lists.ts';
import { noSuchClaim } from './figure-parts.ts';
import { askedQuestion, figure, queued, tried } from './figure-schemas.ts';
import { QUEUE_QUERY } from './queue.routes.ts';
import { queueData, queueRowJson, queueWanted } from './queue-data.ts';
import { tryQuery } from './try-query.ts';

const TRIES_A_MINUTE = 60;
const PATH = '/api/v1/desk/figures';

/** GET /api/v1/desk/figures */
export const queueCall = listCall({
  path: PATH,
  about: 'Lists the figures in all stories, newest story first and in text order, paginated.',
  who: 'bind figures',
  scope: 'stories:read',
  query: { ...QUEUE_QUERY, story: FIELDS.slug },
  many: 'figures',
  schema: queued,
  list: ({ context, query }, most) => {
    const { find: story, ...wanted } = queueWanted(query, most);
    return queueData(context.reading, { ...wanted, story });
  },
  json: queueRowJson,
});

/** GET /api/v1/desk/figures/:id */
export const figureCall = tokenRoute({
  method: 'GET',
  path: `${PATH}/:id`,
  about: 'Gets a figure: evidence, proposals, verdict and decisions.',
  who: 'bind figures',
  scope: 'stories:read',
  returns: { status: 200, about: 'The figure. Send its ETag to sign it.', schema: figure },
  refuses: [404],
  call: async ({ context, params }) => tagged(await deskFigureJson(context, params.id ?? '')),
});

/** POST /api/v1/desk/figures/:id/try */
export const tryFigureCall = tokenRoute({
  method: 'POST',
  path: `${PATH}/:id/try`,
  about: 'Runs a query as a check would; stores nothing.',
  who: 'bind figures',
  scope: 'stories:read',
  perMinute: TRIES_A_MINUTE,
  sideEffectFree: true,
  body: z.strictObject({ query: askedQuestion }),
  returns: { status: 200, about: 'The result, and the verdict it would lead to.', schema: tried },
  refuses: [404],
  call: async ({ context, params, body }) => {
    const record = await figureRecord(context.reading, params.id ?? '');
    if (!record) throw noSuchClaim();
    const query = await askable(context, body.query);
    const lists = await withCubes(context, await readDeskLists(context), [query]);
    const language = context.config.PORTAL_LANGUAGE;
    const said = { ...record.claim, language: record.story.language };
    const shown = await tryQuery(context, said, query, lists, language);
    return { json: triedJson(shown, said.figure, language) };
  },
});
