import type { Migration } from './migration.ts';

/** What came of fetching official lists. */
export const listFetches: Migration = {
  number: 10,
  about: 'When each official list was last fetched, and why the last try failed.',
  statements: [
    `create table list_fetches (
      format text primary key,
      tried_at timestamptz not null,
      fetched_at timestamptz,
      problem text not null default ''
    )`,
  ],
};
