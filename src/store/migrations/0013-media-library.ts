import type { Migration } from './migration.ts';

/** The media library: what is known of a picture, the file as it came, sizes made ahead, and where it is used. */
export const mediaLibrary: Migration = {
  number: 13,
  about: 'The media library: words, rights and focal point of pictures, their originals, sizes made ahead.',
  statements: [
    `alter table media
      add column name text not null default '', add column alt jsonb not null default '{}',
      add column caption jsonb not null default '{}', add column credit text not null default '',
      add column holder text not null default '', add column licence text not null default '',
      add column territories text not null default '', add column rights_note text not null default '',
      add column expires_on date, add column taken_at text,
      add column focal_x double precision not null default 0.5 check (focal_x between 0 and 1),
      add column focal_y double precision not null default 0.5 check (focal_y between 0 and 1),
      add column frames integer not null default 1 check (frames > 0),
      add column version integer not null default 1,
      add column avif text not null default 'waiting' check (avif in ('waiting', 'made', 'none')),
      add column added_by uuid, add column changed_by uuid,
      add column changed_at timestamptz not null default now()`,
    `create index media_newest on media (created_at desc, id desc)`,
    `create index media_avif on media (id) where avif = 'waiting'`,
    // The file as it came: never sent to a reader. Each version of a picture has its own.
    `create table media_originals (
      media_id uuid not null references media on delete cascade, version integer not null, sha256 text not null,
      mime text not null, name text not null, bytes bytea not null, made_by uuid,
      at timestamptz not null default now(), primary key (media_id, version))`,
    'create index media_originals_sha256 on media_originals (sha256)',
    // Sizes that take long to make, and what an SVG looks like in dots. They can be made again.
    `create table media_renditions (
      media_id uuid not null references media on delete cascade, kind text not null check (kind in ('avif', 'dots')),
      width integer not null, mime text not null, bytes bytea not null, primary key (media_id, kind, width))`,
    `create function picture_ids(lead jsonb, body jsonb) returns text[] language sql immutable parallel safe as $$
      select array(select distinct id #>> '{}' from (
        select lead -> 'mediaId' as id union all select jsonb_path_query(body, '$.**.mediaId')) as used
        where jsonb_typeof(id) = 'string') $$`,
    `create index stories_pictures on stories using gin (picture_ids(lead, body)) with (fastupdate = off)`,
    `create index copies_pictures on copies using gin (picture_ids(content -> 'lead', content -> 'body'))
      with (fastupdate = off)`,
    `create index set_asides_pictures on set_asides using gin (picture_ids(content -> 'lead', content -> 'body'))
      with (fastupdate = off)`,
    `create index revisions_pictures on revisions using gin (picture_ids(snapshot -> 'lead', snapshot -> 'body'))
      with (fastupdate = off)`,
  ],
};
