import type { Migration } from './migration.ts';

const actor = `nullif(current_setting('sourceline.actor', true), '')::uuid`;

/** Private addresses of the desk's calendar: the hash of each, and a row in the audit log where one is made or ended. */
export const calendarKeys: Migration = {
  number: 24,
  about: 'Private addresses of the calendar at the desk, kept as hashes alone.',
  statements: [
    // Nobody had one yet: the table was there, and nothing filled it.
    'drop table calendar_keys',
    `create table calendar_keys (
      id uuid primary key, user_id uuid not null unique references users on delete cascade, hash text not null unique,
      made_at timestamptz not null)`,
    `create function log_of_calendar_keys() returns trigger language plpgsql as $$
      begin
        if tg_op = 'INSERT' then
          perform append_log(${actor}, 'make calendar address', null, 'calendar_keys', new.id,
            jsonb_build_object('person', new.user_id));
        else
          perform append_log(${actor}, 'end calendar address', null, 'calendar_keys', old.id,
            jsonb_build_object('person', old.user_id));
        end if;
        return null;
      end $$`,
    `create constraint trigger calendar_keys_changed after insert or delete on calendar_keys deferrable initially deferred
      for each row execute function log_of_calendar_keys()`,
  ],
};
