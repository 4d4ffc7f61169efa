import type { IncomingMessage } from 'node:http';
import { slugAtOldPath } from '../stories/old-path.queries.ts';
import { oldPathOf } from '../stories/old-path.ts';
import type { PageContext } from './page.ts';

type Moving = Pick<PageContext, 'reading' | 'clock' | 'published'>;

/**
 * The header fields of an answer that leads to the story or page which stood at this address before it came here;
 * null where none did.
 */
export async function movedTo(
  context: Moving,
  { method, url = '/' }: Pick<IncomingMessage, 'method' | 'url'>,
): Promise<string[] | null> {
  if (method !== 'GET' && method !== 'HEAD') return null;
  const path = oldPathOf(url);
  if (!path) return null;
  const to = pageAt(context, path) ?? (await storyAt(context, path));
  if (!to) return null;
  const fields = ['Location', to, 'Content-Length', '0'];
  return [...fields, 'Cache-Control', 'public, max-age=0, must-revalidate'];
}

/** A page of the newsroom that readers see, by a path that it had. */
function pageAt({ published }: Moving, path: string): string | null {
  const page = published.pages.find(({ oldPaths }) => oldPaths.includes(path));
  return page ? `/page/${page.slug}` : null;
}

async function storyAt({ reading, clock }: Moving, path: string): Promise<string | null> {
  const slug = await slugAtOldPath(reading, path, clock.now());
  return slug && `/story/${slug}`;
}
