import type { IncomingMessage } from 'node:http';
import { targetAt } from '../../desk/redirects/redirect.ts';
import { redirectAt } from '../../desk/redirects/redirects.queries.ts';
import { slugAtOldPath } from '../../stories/old-path.queries.ts';
import { oldPathOf } from '../../stories/old-path.ts';
import type { PageContext } from '../http/page.ts';

interface Moving extends Pick<PageContext, 'reading' | 'clock' | 'published'> {
  /** Counts a followed redirect. */
  readonly noteRedirect: (id: string) => void;
}

/**
 * Where a URL without a page leads: to the story or page that had it before, or to the target of one of the newsroom's
 * redirects; null if it is unknown.
 */
export async function movedTo(
  context: Moving,
  { method, url = '/' }: Pick<IncomingMessage, 'method' | 'url'>,
) {
  if (method !== 'GET' && method !== 'HEAD') return null;
  const path = oldPathOf(url);
  if (!path) return null;
  const here = pageAt(context, path) ?? (await storyAt(context, path));
  const to = here ? { target: here, status: 301 as const } : await redirected(context, path);
  if (!to) return null;
  const fields = ['Location', to.target, 'Content-Length', '0'];
  return { status: to.status, fields: [...fields, 'Cache-Control', 'public, max-age=0, must-revalidate'] };
}

/** A published page of the newsroom, by a former path. */
function pageAt({ published }: Moving, path: string): string | null {
  const page = published.pages.find(({ oldPaths }) => oldPaths.includes(path));
  return page ? `/page/${page.slug}` : null;
}

async function storyAt({ reading, clock }: Moving, path: string): Promise<string | null> {
  const slug = await slugAtOldPath(reading, path, clock.now());
  return slug && `/story/${slug}`;
}

async function redirected({ reading, noteRedirect }: Moving, path: string) {
  const redirect = await redirectAt(reading, path);
  const target = redirect && targetAt(redirect, path);
  if (!redirect || !target) return null;
  noteRedirect(redirect.id);
  return { target, status: redirect.isPermanent ? (301 as const) : (302 as const) };
}
