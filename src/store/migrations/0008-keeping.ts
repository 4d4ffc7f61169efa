import type { Migration } from './migration.ts';

/** Protection against losing text: versions that never restart, repeatable saves, open windows. */
export const keeping: Migration = {
  number: 8,
  about:
    'Working copies: versions that never begin anew, the window each was saved from; checkpoints; windows open on a story.',
  statements: [
    // A window still open on an earlier draft must never meet a later one with the same number.
    'alter table stories add column copy_version integer not null default 0',
    `create function copies_count_on() returns trigger language plpgsql as $$
      begin
        update stories set copy_version = old.version where id = old.story_id;
        return null;
      end $$`,
    'create trigger copies_count_on after delete on copies for each row execute function copies_count_on()',
    // A save whose response was lost is sent again, with later changes: the window's own count shows which is newer.
    `alter table copies add column saved_from uuid, add column saved_count integer not null default 0`,
    `alter table set_asides add column window_id uuid, add column name text,
      drop constraint set_asides_why_check, add constraint set_asides_why_check check (why in
        ('conflict', 'taken over', 'restored over', 'merged over', 'story moved', 'checkpoint')),
      add constraint set_asides_named check ((why = 'checkpoint') = (name is not null))`,
    'create index set_asides_story on set_asides (story_id, at)',
    `create table story_windows (
      story_id uuid not null references stories on delete cascade, window_id uuid not null,
      user_id uuid not null references users on delete cascade, heard_at timestamptz not null,
      primary key (story_id, window_id))`,
  ],
};
