import type { Migration } from './migration.ts';

const actor = `nullif(current_setting('sourceline.actor', true), '')::uuid`;

/** Redirects for addresses that no longer exist. */
export const redirects: Migration = {
  number: 73,
  about: 'Redirects from addresses that nothing answers, to a page of the portal or another site.',
  statements: [
    `create table redirects (
      id uuid primary key,
      -- Of a prefix, all that its paths begin with.
      path text not null check (path like '/%'),
      is_prefix boolean not null,
      target text not null check (target ~ '^(/|https://)'),
      is_permanent boolean not null default true,
      hits bigint not null default 0,
      -- The day, and nothing of who asked.
      last_hit date,
      version integer not null default 1,
      made_by uuid references users (id) on delete set null,
      made_at timestamptz not null,
      unique (path, is_prefix)
    )`,
    `create function log_of_redirects() returns trigger language plpgsql as $$
      declare
        one redirects := case when tg_op = 'DELETE' then old else new end;
      begin
        perform append_log(${actor}, 'change redirect', null, 'redirects', one.id, jsonb_build_object(
          'kind', case tg_op when 'INSERT' then 'add' when 'DELETE' then 'remove' else 'change' end,
          'from', one.path || case when one.is_prefix then '*' else '' end, 'to', one.target));
        return null;
      end $$`,
    `create constraint trigger redirects_logged after insert or delete on redirects
      deferrable initially deferred for each row execute function log_of_redirects()`,
    // Hits are nobody's decision.
    `create constraint trigger redirects_changed_logged after update of version on redirects
      deferrable initially deferred for each row when (old.version <> new.version)
      execute function log_of_redirects()`,
  ],
};
