import type { findStory } from '../../stories/story.queries.ts';
import { refusal } from '../../words/refusal.ts';
import { missingJson } from '../http/json-page.ts';
import { cacheTags } from '../site/cache-tags.ts';

/** The response if there is no story at `slug`: a redirect, or that it is gone; `tail` is the rest of the path. */
export function notFoundOrMoved(
  found: Exclude<Awaited<ReturnType<typeof findStory>>, { found: 'story' }>,
  slug: string,
  tail: string,
) {
  if (found.found === 'moved') {
    return { redirect: `/api/v1/stories/${found.slug}${tail}`, status: 301 as const };
  }
  if (found.found === 'withdrawn') {
    return missingJson(
      found.reason ? refusal('storyWithdrawnWhy', { reason: found.reason }) : refusal('storyWithdrawnNow'),
      [cacheTags.slug(slug)],
    );
  }
  return missingJson(refusal('storyNotHere'), [cacheTags.slug(slug)]);
}
