import type { Leaving, Listing } from '../../stories/listing.queries.ts';
import { cacheTags } from '../site/cache-tags.ts';

/** The tags of the lists that a story is in, or would be in if it were visible. */
export function tagsOfListing({ language, section, topics, authors }: Listing): string[] {
  return [
    cacheTags.language(language),
    ...(section ? [cacheTags.section(section, language)] : []),
    ...topics.map((topic) => cacheTags.topic(topic)),
    ...authors.map((author) => cacheTags.author(author)),
  ];
}

/** The tags of a list that a story has left. */
export function tagsOfLeaving({ kind, slug, language }: Leaving): string[] {
  switch (kind) {
    case 'section':
      return [cacheTags.language(language), ...(slug ? [cacheTags.section(slug, language)] : [])];
    case 'topic':
      return slug ? [cacheTags.topic(slug)] : [];
    case 'author':
      return slug ? [cacheTags.author(slug)] : [];
  }
}
