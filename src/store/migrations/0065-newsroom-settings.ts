import type { Migration } from './migration.ts';

/** Settings of the newsroom that administrators change at the desk, and the key to setting up a new one. */
export const newsroomSettings: Migration = {
  number: 65,
  about:
    'Settings of the newsroom are changed at the desk, each change kept; a new newsroom is set up in the browser.',
  statements: [
    // The newest change of a setting is its value; null: the default.
    `create table setting_changes (
      seq bigint generated always as identity primary key,
      id uuid not null unique,
      setting text not null,
      before text,
      after text,
      changed_by uuid,
      changed_at timestamptz not null default clock_timestamp()
    )`,
    'create index setting_changes_setting on setting_changes (setting, seq desc)',
    `create trigger setting_changes_append_only before update or delete on setting_changes
      for each row execute function refuse_change()`,
    `create function log_of_settings() returns trigger language plpgsql as $$
      begin
        perform append_log(new.changed_by, 'change setting', null, 'setting_changes', new.id,
          jsonb_build_object('setting', new.setting, 'before', new.before, 'after', new.after));
        return null;
      end $$`,
    `create constraint trigger settings_changed_logged after insert on setting_changes
      deferrable initially deferred for each row execute function log_of_settings()`,
    // One row at most: the address that set the newsroom up has a key, of which a hash is kept.
    `create table setup_key (
      one boolean primary key default true check (one),
      hash text not null,
      made_at timestamptz not null
    )`,
    // A demo newsroom had its name from a default that others have no more. On a public address it has no demo accounts.
    `insert into setting_changes (id, setting, after)
      select gen_random_uuid(), 'name', 'The Demo Courier' where exists (select from users where demo)
        or exists (select from stories where demo)`,
  ],
};
