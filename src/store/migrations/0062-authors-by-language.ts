import type { Migration } from './migration.ts';

/** The newest stories of an author in one language, without reading those in others. */
export const authorsByLanguage: Migration = {
  number: 62,
  about: 'Stories of an author in one language are read from an index.',
  statements: [
    `create index story_authors_newest_in_language
      on story_authors (author_id, language, published_at desc, story_id desc)`,
  ],
};
