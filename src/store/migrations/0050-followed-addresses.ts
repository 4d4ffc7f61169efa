import type { Migration } from './migration.ts';

const actor = `nullif(current_setting('sourceline.actor', true), '')::uuid`;

/** A dataset can follow the address of its producer's file, which is fetched again on a schedule. */
export const followedAddresses: Migration = {
  number: 50,
  about: 'Datasets follow addresses: what is fetched when, and what came of it; versions say their terms.',
  statements: [
    `create table dataset_sources (
      dataset_id uuid primary key references datasets (id) on delete cascade,
      address text not null,
      connector text not null,
      every text not null check (every in ('auto', 'hour', 'day', 'week', 'month')),
      wait_seconds integer not null check (wait_seconds > 0),
      descriptor text,
      etag text,
      last_modified text,
      taken_sha256 text,
      next_at timestamptz not null,
      accepts_changes boolean not null default false,
      paused_at timestamptz,
      tried_at timestamptz,
      fetched_at timestamptz,
      changed_at timestamptz,
      outcome text check (outcome in ('version', 'same', 'failed')),
      failures integer not null default 0 check (failures >= 0),
      failing_since timestamptz,
      problem text not null default '',
      made_by uuid references users (id) on delete set null,
      made_at timestamptz not null
    )`,
    'create index dataset_sources_due on dataset_sources (next_at) where paused_at is null',
    'alter table dataset_versions add column licence text, add column citation text',
    // What comes of fetching is nobody's decision.
    `create function log_of_dataset_sources() returns trigger language plpgsql as $$
      declare
        one dataset_sources := case when tg_op = 'DELETE' then old else new end;
      begin
        perform append_log(${actor}, 'change dataset', null, 'datasets', d.id, jsonb_build_object(
            'kind', case tg_op when 'INSERT' then 'follow' when 'DELETE' then 'unfollow' else 'change follow' end,
            'dataset', d.slug, 'host', substring(one.address from '^https?://([^/?#]+)'),
            'every', one.every, 'paused', one.paused_at is not null))
          from datasets d where d.id = one.dataset_id;
        return null;
      end $$`,
    `create constraint trigger dataset_sources_logged after insert or delete on dataset_sources
      deferrable initially deferred for each row execute function log_of_dataset_sources()`,
    `create constraint trigger dataset_sources_changed_logged after update of address, every, paused_at on dataset_sources
      deferrable initially deferred for each row
      when (old.address <> new.address or old.every <> new.every
        or (old.paused_at is null) <> (new.paused_at is null))
      execute function log_of_dataset_sources()`,
  ],
};
