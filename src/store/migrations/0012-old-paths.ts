import type { Migration } from './migration.ts';

/** Where stories stood before they came here. */
export const oldPaths: Migration = {
  number: 12,
  about: 'Paths that stories had at the site they came from: requests for them lead to the story.',
  statements: [
    'create table old_paths (path text primary key, story_id uuid not null references stories on delete cascade)',
    'create index old_paths_story on old_paths (story_id)',
  ],
};
