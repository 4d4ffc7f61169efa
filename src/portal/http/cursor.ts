import { isId } from '../../store/ids.ts';
import type { Cursor } from '../../stories/card.queries.ts';

/** No story is outside these dates, and a database refuses years far from ours. */
const EARLIEST = Date.UTC(1000, 0);
const LATEST = Date.UTC(3000, 0);

/** The cursor of a list as a string for URLs. */
export function writeCursor({ publishedAt, id }: Cursor): string {
  return Buffer.from(`${publishedAt.getTime()} ${id}`).toString('base64url');
}

/** Parses a cursor, or null if it is not one of ours. */
export function readCursor(word: string | undefined): Cursor | null {
  if (!word) return null;
  const [time, id] = Buffer.from(word, 'base64url').toString('utf8').split(' ');
  const publishedAt = new Date(Number(time));
  if (!time || !id || !isId(id)) return null;
  const at = publishedAt.getTime();
  if (!(at >= EARLIEST && at < LATEST)) return null;
  return { publishedAt, id };
}
