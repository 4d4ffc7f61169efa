import { Problem } from '../../errors.ts';
import { readCursor } from '../cursor.ts';

/** Where a list goes on, and the field that says so; `cursor` is null where it ends. */
export function nextPage(
  site: string,
  path: string,
  query: Readonly<Record<string, string>>,
  cursor: string | null,
) {
  const next = cursor ? `${site}${path}?${new URLSearchParams({ ...query, cursor })}` : null;
  return { next, headers: next ? { Link: `<${next}>; rel="next"` } : {} };
}

/** Refuses a cursor that is none of ours. */
export function refuseCursor(cursor: string | undefined): void {
  if (!cursor || readCursor(cursor)) return;
  throw new Problem('bad input', 'The field cursor is not one that this API gave.', 'Begin without it.');
}
