import type { Migration } from './migration.ts';

/** Every size a picture is sent in is a row that was made ahead: requests send bytes and draw nothing. */
export const pictureSizes: Migration = {
  number: 43,
  about: 'Every size a picture is sent in is made ahead, also of the pictures that are there.',
  statements: [
    `alter table media add column sizes text not null default 'waiting' check (sizes in ('waiting', 'made')),
      add column sizes_tries integer not null default 0, add column sizes_due timestamptz,
      add column sizes_failure text not null default ''`,
    `create index media_sizes on media (created_at desc) where sizes = 'waiting'`,
    `alter table media_renditions drop constraint media_renditions_kind_check,
      add constraint media_renditions_kind_check check (kind in ('avif', 'dots', 'webp', 'still')),
      add column shape text not null default 'whole' check (shape in ('whole', 'card', 'lead', 'social')),
      add column point text not null default '',
      drop constraint media_renditions_pkey, add primary key (media_id, kind, shape, point, width)`,
    // Few stories keep a point of their own for the picture at their head.
    `create index stories_lead_points on stories (id)
      where lead -> 'focal' is not null and lead -> 'focal' <> '{"x": 0.5, "y": 0.5}'`,
    // Pictures do not get smaller by being packed once more.
    'alter table media alter column bytes set storage external',
    'alter table media_originals alter column bytes set storage external',
    'alter table media_renditions alter column bytes set storage external',
  ],
};
