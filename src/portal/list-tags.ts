import type { Leaving, Listing } from '../stories/listing.queries.ts';
import { shows } from './shows.ts';

/** The tags of the lists that a story is in, or would be in if it were visible. */
export function tagsOfListing({ language, section, topics, authors }: Listing): string[] {
  return [
    shows.language(language),
    ...(section ? [shows.section(section, language)] : []),
    ...topics.map((topic) => shows.topic(topic)),
    ...authors.map((author) => shows.author(author)),
  ];
}

/** The tags of a list that a story has left. */
export function tagsOfLeaving({ kind, slug, language }: Leaving): string[] {
  switch (kind) {
    case 'section':
      return [shows.language(language), ...(slug ? [shows.section(slug, language)] : [])];
    case 'topic':
      return slug ? [shows.topic(slug)] : [];
    case 'author':
      return slug ? [shows.author(slug)] : [];
  }
}
