import type { Migration } from './migration.ts';

const actor = `nullif(current_setting('sourceline.actor', true), '')::uuid`;

/** Feeds, sitemaps and folders that the newsroom follows: when each is fetched, what came of it, and which items it brought. */
export const feeds: Migration = {
  number: 71,
  about: 'The newsroom follows feeds, sitemaps and folders, whose items are imported on a schedule.',
  statements: [
    `create table feeds (
      id uuid primary key,
      source_id uuid not null references sources (id),
      name text not null,
      kind text not null check (kind in ('feed', 'sitemap', 'folder')),
      address text not null unique,
      host text not null,
      language text,
      section text,
      credit text not null default '',
      goes_to text not null default 'draft' check (goes_to in ('draft', 'published')),
      only_words jsonb not null default '[]',
      never_words jsonb not null default '[]',
      etag text,
      last_modified text,
      wait_seconds integer not null check (wait_seconds > 0),
      next_at timestamptz not null,
      claim uuid,
      claimed_until timestamptz,
      wanted boolean not null default false,
      paused_at timestamptz,
      ended_at timestamptz,
      moved_from text,
      moved_at timestamptz,
      tried_at timestamptz,
      fetched_at timestamptz,
      changed_at timestamptz,
      failures integer not null default 0 check (failures >= 0),
      failing_since timestamptz,
      problem jsonb,
      fetches integer not null default 0,
      unchanged integer not null default 0,
      items integer not null default 0,
      version integer not null default 1,
      made_by uuid references users (id) on delete set null,
      made_at timestamptz not null
    )`,
    'create index feeds_due on feeds (next_at, id) where paused_at is null and ended_at is null',
    'create index feeds_failing on feeds (failing_since, id) where failing_since is not null',
    'create index feeds_named on feeds (lower(name), id)',
    'create index feeds_source on feeds (source_id)',
    'create index feeds_host on feeds (host)',
    // What a feed had, so that only what is new or changed is imported.
    `create table feed_items (
      feed_id uuid not null references feeds (id) on delete cascade,
      key text not null,
      digest text not null,
      outcome text not null check (outcome in ('taken', 'revised', 'same', 'withdrawn', 'refused', 'filtered')),
      reason text,
      headline text,
      story_id uuid references stories (id) on delete set null,
      at timestamptz not null,
      seen_at timestamptz not null,
      primary key (feed_id, key)
    )`,
    'create index feed_items_newest on feed_items (feed_id, at desc, key)',
    'create index feed_items_story on feed_items (story_id) where story_id is not null',
    // Runs that came to the same are one row.
    `create table feed_runs (
      id bigint generated always as identity primary key,
      feed_id uuid not null references feeds (id) on delete cascade,
      first_at timestamptz not null,
      last_at timestamptz not null,
      times integer not null default 1,
      outcome text not null check (outcome in ('new', 'nothing new', 'unchanged', 'failed')),
      problem jsonb,
      taken integer not null default 0,
      revised integer not null default 0,
      withdrawn integer not null default 0,
      refused integer not null default 0,
      filtered integer not null default 0
    )`,
    'create index feed_runs_newest on feed_runs (feed_id, id desc)',
    // What comes of fetching is nobody's decision.
    `create function log_of_feeds() returns trigger language plpgsql as $$
      declare
        one feeds := case when tg_op = 'DELETE' then old else new end;
      begin
        perform append_log(${actor}, 'change feed', null, 'feeds', one.id, jsonb_build_object(
          'kind', case tg_op when 'INSERT' then 'add' when 'DELETE' then 'remove' else 'change' end,
          'feed', one.name, 'host', one.host, 'goesTo', one.goes_to, 'paused', one.paused_at is not null));
        return null;
      end $$`,
    `create constraint trigger feeds_logged after insert or delete on feeds
      deferrable initially deferred for each row execute function log_of_feeds()`,
    `create constraint trigger feeds_changed_logged after update of version on feeds
      deferrable initially deferred for each row when (old.version <> new.version)
      execute function log_of_feeds()`,
  ],
};
