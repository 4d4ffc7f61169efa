import type { ActContext } from '../http/own-page.ts';

/** The default number of rows on a page of a list. */
const USUAL_LIMIT = 20;

/** The number of rows a query requests. */
export function limitOf({ limit }: Readonly<Record<string, string>>): number {
  return Number(limit ?? USUAL_LIMIT);
}

/** The URL of the next page of a list, null on the last, and the Link header for it. */
export function nextPage(
  { config }: Pick<ActContext, 'config'>,
  path: string,
  query: Readonly<Record<string, string>>,
  cursor: string | null,
): { readonly next: string | null; readonly headers: Readonly<Record<string, string>> } {
  if (cursor === null) return { next: null, headers: {} };
  const next = `${config.PUBLIC_URL}${path}?${new URLSearchParams({ ...query, cursor })}`;
  return { next, headers: { Link: `<${next}>; rel="next"` } };
}

/**
 * The page of a list that was read with one row more than it shows, and the cursor of the next page: null on the last.
 */
export function cutPage<Row>(
  found: readonly Row[],
  most: number,
  cursorOf: (last: Row) => string,
): { readonly page: readonly Row[]; readonly cursor: string | null } {
  const page = found.slice(0, most);
  const last = found.length > most ? page.at(-1) : undefined;
  return { page, cursor: last === undefined ? null : cursorOf(last) };
}
