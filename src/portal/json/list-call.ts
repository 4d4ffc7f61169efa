import { z } from 'zod';
import type { Action } from '../../readers/permission.ts';
import { FIELDS } from '../http/route.ts';
import { type Asked, type TokenRoute, tokenRoute } from '../http/token-route.ts';
import { limitOf, nextPage } from './next-page.ts';

/** A page of rows, and the cursor of the next; null on the last. */
export interface ListedPage<Row> {
  readonly page: readonly Row[];
  readonly cursor: string | null;
}

/** An API endpoint that lists rows under the name `many`, a page at a time. */
export function listCall<A extends Action, Row>({
  many,
  schema,
  query,
  list,
  json,
  ...route
}: Pick<TokenRoute, 'path' | 'about' | 'scope' | 'refuses'> & {
  readonly who: A;
  readonly many: string;
  /** The schema of a row. */
  readonly schema: z.ZodType;
  readonly query: TokenRoute['query'];
  /** Reads a page of at most `most` rows. */
  readonly list: (asked: Asked<A, undefined>, most: number) => Promise<ListedPage<Row>>;
  readonly json: (row: Row, asked: Asked<A, undefined>) => unknown;
}): TokenRoute {
  return tokenRoute<A>({
    ...route,
    method: 'GET',
    query: { ...query, limit: FIELDS.limit },
    returns: {
      status: 200,
      about: `A page of ${many}; \`next\` is the URL of the next page, null on the last.`,
      schema: z.object({ [many]: z.array(schema), next: z.url().nullable() }),
    },
    call: async (asked) => {
      const { context, params, query: sent } = asked;
      const { page, cursor } = await list(asked, limitOf(sent));
      const path = route.path.replace(/:(\w+)/g, (_, name) => params[name] ?? '');
      const { next, headers } = nextPage(context, path, sent, cursor);
      return { json: { [many]: page.map((row) => json(row, asked)), next }, headers };
    },
  });
}
