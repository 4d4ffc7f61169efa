import type { Migration } from './migration.ts';

/** Where pictures were taken in from: one that stood at several addresses is known by each. */
export const mediaOrigins: Migration = {
  number: 21,
  about: 'The addresses pictures were taken in from, so that an import that is run again knows them.',
  statements: [
    `create table media_origins (src text primary key, media_id uuid not null references media on delete cascade)`,
    'create index media_origins_media on media_origins (media_id)',
    `insert into media_origins (src, media_id) select distinct on (origin_url) origin_url, id from media
      where origin_url is not null order by origin_url, created_at`,
  ],
};
