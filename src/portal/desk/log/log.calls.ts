import { z } from 'zod';
import { LOG_ACTIONS } from '../../../desk/log/log.queries.ts';
import { id } from '../../json/desk-schemas.ts';
import { listCall } from '../../json/list-call.ts';
import { entryJson, LOG_QUERY, readLog } from './log.routes.ts';

/** GET /api/v1/desk/log */
export const logCall = listCall({
  path: '/api/v1/desk/log',
  about: 'Lists the audit log, who did what, newest first, paginated.',
  who: 'manage people',
  scope: 'log:read',
  query: LOG_QUERY,
  many: 'entries',
  schema: z.looseObject({
    seq: z.number().int(),
    at: z.string(),
    actor: id.nullable(),
    action: z.enum(LOG_ACTIONS),
    details: z.unknown(),
    hash: z.string(),
  }),
  list: ({ context, query }, most) => readLog(context, query, most),
  json: entryJson,
});
