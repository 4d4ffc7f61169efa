import type { Migration } from './migration.ts';

/** Links by which people without an account read a story before it is published; each can be revoked, and ends by itself. */
export const previewLinks: Migration = {
  number: 69,
  about: 'Links to previews of stories, kept as hashes alone, with who made them and when they were opened.',
  statements: [
    `create table preview_links (
      id uuid primary key,
      story_id uuid not null references stories on delete cascade,
      -- Of the address, and of the key by which that page alone is sent the pictures of the story.
      token_hash text not null unique,
      pictures_hash text not null unique,
      name text not null default '',
      made_by uuid,
      made_at timestamptz not null,
      expires_at timestamptz not null,
      revoked_at timestamptz,
      revoked_by uuid,
      opened integer not null default 0,
      opened_at timestamptz,
      check (expires_at > made_at))`,
    'create index preview_links_story on preview_links (story_id, made_at desc)',
    `create function log_of_preview_links() returns trigger language plpgsql as $$
      declare
        kind text := case when tg_op = 'INSERT' then 'make' when new.revoked_at is distinct from old.revoked_at
          then 'revoke' else 'look' end;
      begin
        perform append_log(case kind when 'make' then new.made_by when 'revoke' then new.revoked_by end,
          'preview link', new.story_id, 'preview_links', new.id, jsonb_build_object('kind', kind)
          || case kind when 'make' then jsonb_build_object('until', new.expires_at)
            when 'look' then jsonb_build_object('opened', new.opened) else '{}'::jsonb end);
        return null;
      end $$`,
    `create constraint trigger preview_links_made_logged after insert on preview_links deferrable initially deferred
      for each row execute function log_of_preview_links()`,
    // Openings are counted each, and logged once a day, with how many there were.
    `create constraint trigger preview_links_logged after update on preview_links deferrable initially deferred
      for each row when (new.revoked_at is distinct from old.revoked_at
        or (new.opened > old.opened and (new.opened_at at time zone 'UTC')::date
          is distinct from (old.opened_at at time zone 'UTC')::date))
      execute function log_of_preview_links()`,
  ],
};
