import type { Migration } from './migration.ts';

/** A log of announced changes, so that a process that missed one can read it. */
export const changes: Migration = {
  number: 57,
  about: 'Every announced change is logged for a day, so that a process that missed it finds it.',
  statements: [
    `create table changes (
      id bigint generated always as identity primary key,
      xid xid8 not null default pg_current_xact_id(),
      channel text not null,
      payload text not null,
      at timestamptz not null default clock_timestamp())`,
    'create index changes_xid on changes (xid)',
    `create function announce_change(about text, what text) returns void language sql as $$
      with logged as (insert into changes (channel, payload) values (about, what) returning id)
      select pg_notify(about, logged.id || ':' || what) from logged $$`,
    // A promoted replica begins a new timeline. Some hosted servers do not tell which one they are on.
    `create function log_timeline() returns text language plpgsql as $$
      begin
        return left(pg_walfile_name(pg_current_wal_lsn()), 8);
      exception when others then
        return '';
      end $$`,
    `create or replace function entities_named() returns trigger language plpgsql as $$
      begin
        perform announce_change('entities', new.id::text);
        return null;
      end $$`,
  ],
};
