import { FIELDS } from '../../http/route.ts';
import type { Query } from '../../http/route-rows.ts';
import type { AnyResource, Filter, Wanted } from './resource.ts';

const KEYS = {
  slug: FIELDS.slug,
  id: { pattern: /^[0-9a-f-]{36}$/, most: 36, takes: 'an id' },
} as const;

/** The query fields that narrow a list. */
export function filterQuery({ filters }: Pick<AnyResource, 'filters'>): Query {
  return Object.fromEntries(filters.map((filter) => [filter.name, fieldOf(filter)]));
}

/** The query fields of a list: what narrows it, and where a page of it begins. */
export function listQuery(resource: AnyResource): Query {
  const { key, one } = resource;
  const after = { ...KEYS[key.name], takes: `the ${key.name} of the last ${one} of the page before` };
  return { ...filterQuery(resource), after };
}

function fieldOf(filter: Filter): Query[string] {
  if (filter.kind === 'search') return FIELDS.q;
  const values = filter.kind === 'part' ? [filter.value] : filter.values;
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

/** The rows that a query asks for, at most so many. */
export function wantedBy(
  resource: AnyResource,
  query: Readonly<Record<string, string>>,
  most: number,
): Wanted {
  return { filters: filtersIn(resource, query), after: query.after, most };
}

/** A page of a list, of at most `most` rows, and the key after which the next begins; null where it ends. */
export async function readPage(
  resource: AnyResource,
  reading: Parameters<AnyResource['list']>[0],
  query: Readonly<Record<string, string>>,
  most: number,
): Promise<{ readonly rows: readonly unknown[]; readonly next: string | null }> {
  const found = await resource.list(reading, wantedBy(resource, query, most + 1));
  const rows = found.slice(0, most);
  return { rows, next: found.length > most ? resource.key.of(rows.at(-1)) : null };
}
