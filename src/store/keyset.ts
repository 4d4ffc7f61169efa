import { type RawBuilder, type SelectQueryBuilder, type SqlBool, sql } from 'kysely';
import { isId } from './ids.ts';

/** A value of a list's cursor. */
export type CursorValue = string | number | boolean;

/** One of the values a list is sorted by. */
export interface OrderPart<Row> {
  readonly by: RawBuilder<unknown>;
  /** The same value from a fetched row; `time` as an ISO date, in milliseconds. */
  readonly of: (row: Row) => CursorValue;
  readonly type: 'text' | 'number' | 'boolean' | 'time' | 'id';
  readonly isDescending?: true;
}

/** The sort order of a list, most significant value first; together the values are unique. */
export type Order<Row> = readonly OrderPart<Row>[];

/**
 * The requested page of a list: its order, the values of the row before it (omitted: the first page), and the number of
 * rows.
 */
export interface PageWanted<Row> {
  readonly order: Order<Row>;
  readonly after?: readonly CursorValue[] | undefined;
  readonly most: number;
}

/**
 * Limits a query to a page, by the values of the row before it. Its cost does not grow with the page number, and
 * removing that row in between does no harm: https://use-the-index-luke.com/no-offset
 */
export function pageOf<DB, TB extends keyof DB, O, Row>(
  query: SelectQueryBuilder<DB, TB, O>,
  { order, after, most }: PageWanted<Row>,
): SelectQueryBuilder<DB, TB, O> {
  let page = query.limit(most);
  for (const { by, isDescending } of order) page = page.orderBy(by, isDescending ? 'desc' : 'asc');
  if (after === undefined) return page;
  if (after.length !== order.length) throw new Error('A cursor has one value for each part of the order.');
  const later = order.map(({ by, isDescending }, at) => {
    const same = order.slice(0, at).map((part, before) => sql`${part.by} = ${after[before]}`);
    const next = isDescending ? sql`${by} < ${after[at]}` : sql`${by} > ${after[at]}`;
    return sql`(${sql.join([...same, next], sql` and `)})`;
  });
  return page.where(sql<SqlBool>`(${sql.join(later, sql` or `)})`);
}

/**
 * Whether values are a valid cursor for a list of this order: one for each part, of its type, and nothing a database
 * refuses.
 */
export function continues(order: Order<never>, values: readonly unknown[]): values is readonly CursorValue[] {
  return values.length === order.length && order.every(({ type }, at) => isOfType(values[at], type));
}

const EARLIEST = Date.UTC(1000, 0);
const LATEST = Date.UTC(3000, 0);

function isOfType(value: unknown, type: OrderPart<never>['type']): boolean {
  if (type === 'number') return Number.isSafeInteger(value);
  if (type === 'boolean') return typeof value === 'boolean';
  if (typeof value !== 'string') return false;
  if (type === 'id') return isId(value);
  if (type === 'text') return !value.includes('\0') && !/\p{Surrogate}/u.test(value);
  const at = Date.parse(value);
  return at >= EARLIEST && at < LATEST && new Date(at).toISOString() === value;
}
