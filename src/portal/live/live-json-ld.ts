import { bodyText } from '../../stories/body.ts';
import { entryTitle, type LiveBlog } from '../../stories/live/live-blog.ts';
import type { Story } from '../../stories/story.queries.ts';
import { anchorOf, ENTRIES_A_PAGE } from './live.view.ts';

/**
 * The coverage of a live story as schema.org's LiveBlogPosting, with the newest entries:
 * https://schema.org/LiveBlogPosting
 */
export function liveJsonLd(story: Pick<Story, 'slug' | 'language'>, live: LiveBlog, publicUrl: string) {
  const here = `${publicUrl}/story/${story.slug}`;
  const out = live.entries.filter(({ state }) => state === 'out');
  return {
    ...(live.startedAt && { coverageStartTime: live.startedAt.toISOString() }),
    ...(live.endedAt && { coverageEndTime: live.endedAt.toISOString() }),
    ...(out.length > 0 && {
      liveBlogUpdate: out.slice(0, ENTRIES_A_PAGE).map((entry) => ({
        '@type': 'BlogPosting',
        '@id': `${here}#${anchorOf(entry.number)}`,
        url: `${here}?from=${entry.number}#${anchorOf(entry.number)}`,
        headline: entryTitle(entry, 110),
        articleBody: bodyText(entry.body),
        inLanguage: story.language,
        datePublished: entry.at.toISOString(),
        dateModified: (entry.updatedAt ?? entry.at).toISOString(),
        ...(entry.byline && { author: { '@type': 'Person', name: entry.byline } }),
      })),
    }),
  };
}
