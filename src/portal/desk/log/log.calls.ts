import { z } from 'zod';
import { LOG_ACTIONS, searchLog } from '../../../desk/log/log.queries.ts';
import { FIELDS } from '../../http/route.ts';
import { tokenRoute } from '../../http/token-route.ts';
import { id } from '../../json/desk-schemas.ts';
import { cutPage, limitOf, nextPage } from '../../json/next-page.ts';
import { filterOf, LOG_QUERY } from './log.routes.ts';

/** GET /api/v1/desk/log */
export const logCall = tokenRoute({
  method: 'GET',
  path: '/api/v1/desk/log',
  about: 'Lists the audit log, who did what, newest first, paginated.',
  who: 'manage people',
  scope: 'log:read',
  query: { ...LOG_QUERY, limit: FIELDS.limit },
  returns: {
    status: 200,
    about: 'Log entries; `next` is the next page.',
    schema: z.object({
      entries: z.array(
        z.looseObject({
          seq: z.number().int(),
          at: z.string(),
          actor: id.nullable(),
          action: z.enum(LOG_ACTIONS),
          details: z.unknown(),
          hash: z.string(),
        }),
      ),
      next: z.url().nullable(),
    }),
  },
  call: async ({ context, query }) => {
    const most = limitOf(query);
    const { limit: _, ...asked } = query;
    const rows = await searchLog(context.reading, filterOf(context, { query: asked }), most + 1);
    const { page, cursor } = cutPage(rows, most, (last) => String(last.seq));
    const { next, headers } = nextPage(context, '/api/v1/desk/log', query, cursor);
    return {
      json: { entries: page.map(({ entry, hash }) => ({ ...JSON.parse(entry), hash })), next },
      headers,
    };
  },
});
