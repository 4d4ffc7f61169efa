import type { Migration } from './migration.ts';

const picturesOf = (index: string, table: string, row: string) => [
  `drop index ${index}`,
  `create index ${index} on ${table} using gin (picture_ids(${row} -> 'lead', ${row} -> 'body', ${row} -> 'presentation'))
    with (fastupdate = off)`,
];

/** How a story is shown in search engines, where it is shared and on cards; the pictures of that count as its own. */
export const presentation: Migration = {
  number: 72,
  about: 'Stories have a search title, a social card and a teaser of their own.',
  statements: [
    `alter table stories add column presentation jsonb
      check (presentation is null or jsonb_typeof(presentation) = 'object')`,
    `create function picture_ids(lead jsonb, body jsonb, presentation jsonb) returns text[]
      language sql immutable parallel safe as $$
        select array(select distinct id #>> '{}' from (
          select lead -> 'mediaId' as id union all select jsonb_path_query(body, '$.**.mediaId')
          union all select jsonb_path_query(presentation, '$.*.mediaId')) as used
          where jsonb_typeof(id) = 'string') $$`,
    'drop index stories_pictures',
    `create index stories_pictures on stories using gin (picture_ids(lead, body, presentation))
      with (fastupdate = off)`,
    ...picturesOf('copies_pictures', 'copies', 'content'),
    ...picturesOf('set_asides_pictures', 'set_asides', 'content'),
  ],
};
