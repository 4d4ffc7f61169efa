import type { Leaving, Listing } from '../stories/listing.queries.ts';
import { shows } from './shows.ts';

/** The words of the lists that a story stands in, or would stand in. */
export function wordsOfListing({ language, section, topics, authors }: Listing): string[] {
  return [
    shows.language(language),
    ...(section ? [shows.section(section, language)] : []),
    ...topics.map((topic) => shows.topic(topic)),
    ...authors.map((author) => shows.author(author)),
  ];
}

/** The words of a list that a story left. */
export function wordsOfLeaving({ kind, slug, language }: Leaving): string[] {
  switch (kind) {
    case 'section':
      return [shows.language(language), ...(slug ? [shows.section(slug, language)] : [])];
    case 'topic':
      return slug ? [shows.topic(slug)] : [];
    case 'author':
      return slug ? [shows.author(slug)] : [];
  }
}
