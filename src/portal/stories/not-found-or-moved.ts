import type { findStory } from '../../stories/story.queries.ts';
import { missingJson } from '../http/json-page.ts';
import { cacheTags } from '../site/cache-tags.ts';

/** The answer where no story stands at `slug`: where it went, or that it is gone; `tail` is what stood after the slug. */
export function notFoundOrMoved(
  found: Exclude<Awaited<ReturnType<typeof findStory>>, { found: 'story' }>,
  slug: string,
  tail: string,
) {
  if (found.found === 'moved') {
    return { redirect: `/api/v1/stories/${found.slug}${tail}`, status: 301 as const };
  }
  if (found.found === 'withdrawn') {
    const reason = found.reason ? `: ${found.reason}` : '.';
    return missingJson('gone', `This story was withdrawn${reason}`, [cacheTags.slug(slug)]);
  }
  return missingJson('not found', 'There is no story at this address.', [cacheTags.slug(slug)]);
}
