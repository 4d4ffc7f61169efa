import type { Action, Authorized } from '../../../readers/permission.ts';
import type { InterfaceLanguage } from '../../../words/languages.ts';
import { listCursor, readListCursor } from '../../http/list-cursor.ts';
import type { PageContext } from '../../http/page.ts';
import { FIELDS } from '../../http/route.ts';
import type { Query } from '../../http/route-rows.ts';
import type { ListedPage } from '../../json/list-call.ts';
import { cutPage } from '../../json/next-page.ts';
import type { AnyResource, Filter, Sort } from './resource.ts';

/** The order of a list that members put in order. */
const CHOSEN: Pick<Sort<unknown>, 'name' | 'order'> = { name: 'chosen', order: [] };

/** The query fields that filter a list, and its order if there are several. */
export function filterQuery({ filters, sorts }: Pick<AnyResource, 'filters' | 'sorts'>): Query {
  const narrowing = Object.fromEntries(filters.map(({ name }) => [name, fieldOf(name, filters)]));
  return sorts.length > 1 ? { ...narrowing, sort: oneOf(sorts.map(({ name }) => name)) } : narrowing;
}

/** Whether a list has no further pages. */
export const isWhole = ({ order, isWhole: whole }: Pick<AnyResource, 'order' | 'isWhole'>): boolean =>
  whole === true || order !== undefined;

/** The query fields of a list: its filters, order and cursor. */
export function listQuery(resource: AnyResource): Query {
  return {
    ...filterQuery(resource),
    ...(!isWhole(resource) && { cursor: resource.cursor?.field ?? FIELDS.listCursor }),
  };
}

/** Several filters may set one field: a tab shows one of the values that can also be chosen. */
function fieldOf(name: string, filters: readonly Filter[]): Query[string] {
  const ours = filters.filter((filter) => filter.name === name);
  const pattern = ours.flatMap((filter) =>
    filter.kind === 'choice' && 'pattern' in filter.values ? [filter.values] : [],
  )[0];
  if (pattern) return pattern;
  const values = ours.flatMap((filter) => {
    if (filter.kind === 'part') return [filter.value];
    return filter.kind === 'choice' && !('pattern' in filter.values) ? filter.values : [];
  });
  if (values.length > 0) return oneOf([...new Set(values)]);
  return ours.some(({ kind }) => kind === 'linked') ? FIELDS.slug : FIELDS.q;
}

function oneOf(values: readonly string[]): Query[string] {
  const most = Math.max(...values.map((value) => value.length));
  const takes = values.length === 1 ? (values[0] ?? '') : `one of ${values.join(', ')}`;
  return { pattern: new RegExp(`^(?:${values.join('|')})$`), most, takes };
}

/** The values of the filters in a query, by name. */
export function filtersIn(
  { filters }: Pick<AnyResource, 'filters'>,
  query: Readonly<Record<string, string>>,
): Record<string, string | undefined> {
  return Object.fromEntries(filters.map(({ name }) => [name, query[name]]));
}

/** The order in a query. */
export function sortIn(
  { sorts }: Pick<AnyResource, 'sorts'>,
  { sort }: Readonly<Record<string, string>>,
): Sort<unknown> | undefined {
  return sorts.find(({ name }) => name === sort) ?? sorts[0];
}

/**
 * A page of a list, of at most `most` rows, and the cursor of the next; null on the last page. Refuses a cursor from
 * another list or order.
 */
export async function readPage(
  resource: AnyResource,
  { reading, clock }: Pick<PageContext, 'reading' | 'clock'>,
  by: Authorized<Action>,
  query: Readonly<Record<string, string>>,
  most: number,
  language: InterfaceLanguage = 'en',
): Promise<ListedPage<unknown>> {
  const { name, order } = sortIn(resource, query) ?? CHOSEN;
  const cursorOf = resource.cursor?.of ?? ((last: unknown) => listCursor(name, order, last));
  const after = resource.cursor ? undefined : readListCursor(name, order, query.cursor);
  const page = { order, after, most: most + 1 };
  const { cursor } = query;
  const wanted = { filters: filtersIn(resource, query), page, cursor, now: clock.now(), language };
  const found = await resource.list(reading, wanted, by);
  if (isWhole(resource)) return { page: found, cursor: null };
  return cutPage(found, most, cursorOf);
}

/** All rows of a list without further pages. */
export async function readWhole(
  resource: AnyResource,
  at: Pick<PageContext, 'reading' | 'clock'>,
  by: Authorized<Action>,
): Promise<readonly unknown[]> {
  return (await readPage(resource, at, by, {}, 0)).page;
}
