import type { Migration } from './migration.ts';

/** What was done to a picture of the library, by whom: its words, its rights, its file, taking it out and back. */
export const mediaChanges: Migration = {
  number: 16,
  about:
    'Changes of pictures: their history, taking them out of the library and back, and the audit log of both.',
  statements: [
    `alter table media add column removed_at timestamptz, add column removed_by uuid references users on delete set null`,
    'drop index media_newest',
    'create index media_newest on media (created_at desc, id desc) where removed_at is null',
    `create index media_expires on media (expires_on) where expires_on is not null`,
    `create table media_changes (
      id uuid primary key, media_id uuid not null references media on delete cascade,
      kind text not null check (kind in ('add', 'describe', 'replace', 'remove', 'bring back')),
      details jsonb not null default '{}', made_by uuid references users on delete set null, at timestamptz not null default now())`,
    'create index media_changes_media on media_changes (media_id, at)',
    `create function log_of_media_changes() returns trigger language plpgsql as $$
      begin perform append_log(new.made_by, 'change picture', null, 'media_changes', new.id,
        jsonb_build_object('kind', new.kind, 'picture', new.media_id)); return null; end $$`,
    `create constraint trigger media_changes_logged after insert on media_changes deferrable initially deferred
      for each row execute function log_of_media_changes()`,
  ],
};
