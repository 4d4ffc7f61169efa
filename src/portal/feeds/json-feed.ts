import type { Feed } from './feed.view.ts';

/** A feed as JSON Feed 1.1: https://www.jsonfeed.org/version/1.1/ */
export function jsonFeedOf(feed: Feed): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    ...(feed.about && { description: feed.about }),
    home_page_url: feed.home,
    feed_url: feed.self,
    icon: feed.icon,
    language: feed.language,
    items: feed.entries.map((entry) => ({
      id: `urn:uuid:${entry.id}`,
      url: entry.url,
      title: entry.headline,
      summary: entry.excerpt,
      ...(entry.html === null ? { content_text: entry.excerpt } : { content_html: entry.html }),
      ...(entry.picture && { image: entry.picture.url }),
      date_published: entry.published.toISOString(),
      date_modified: entry.updated.toISOString(),
      authors: entry.authors.map((name) => ({ name })),
      tags: entry.categories,
      language: entry.language,
      _source: entry.source,
      ...(entry.corrections.length > 0 && {
        _corrections: entry.corrections.map(({ line, passageBefore, passageAfter }) => ({
          text: line,
          passage_before: passageBefore,
          passage_after: passageAfter,
        })),
      }),
    })),
  });
}
