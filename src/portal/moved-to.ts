import type { IncomingMessage } from 'node:http';
import { slugAtOldPath } from '../stories/old-path.queries.ts';
import { oldPathOf } from '../stories/old-path.ts';
import type { PageContext } from './page.ts';

/**
 * The header fields of an answer that leads to the story which stood at this address before it came here;
 * null where none did.
 */
export async function movedTo(
  context: Pick<PageContext, 'reading' | 'clock'>,
  { method, url = '/' }: Pick<IncomingMessage, 'method' | 'url'>,
): Promise<string[] | null> {
  if (method !== 'GET' && method !== 'HEAD') return null;
  const path = oldPathOf(url);
  const slug = path && (await slugAtOldPath(context.reading, path, context.clock.now()));
  if (!slug) return null;
  const fields = ['Location', `/story/${slug}`, 'Content-Length', '0'];
  return [...fields, 'Cache-Control', 'public, max-age=0, must-revalidate'];
}
