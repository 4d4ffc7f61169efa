import { refusal } from '../../words/refusal.ts';
import { readCursor } from '../http/cursor.ts';
import type { ActContext } from '../http/own-page.ts';

/** How many rows a page of a list has where nobody asks for another number. */
const USUAL_LIMIT = 20;

/** How many rows a query asks for. */
export function limitOf({ limit }: Readonly<Record<string, string>>): number {
  return Number(limit ?? USUAL_LIMIT);
}

/** Refuses a cursor of time and id that is none of ours. */
export function checkCursor({ cursor }: Readonly<Record<string, string>>): void {
  if (!cursor || readCursor(cursor)) return;
  throw refusal('cursorWrong');
}

/** The address of the next page of a list, null at its end, and the header that names it. */
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
