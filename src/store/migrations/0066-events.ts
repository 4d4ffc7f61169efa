import type { Migration } from './migration.ts';

/** Events, which stories report them and why, people's decisions, and the index for comparing reports. */
export const events: Migration = {
  number: 66,
  about: 'Stories that report one event are grouped, by the program and by people.',
  statements: [
    `create table events (
      id uuid primary key,
      title text,
      begun_at timestamptz not null,
      last_at timestamptz not null,
      reports integer not null default 1,
      version integer not null default 1,
      created_at timestamptz not null default now())`,
    'create index events_last on events (last_at desc, id desc)',
    'create index events_shared on events (last_at desc, id desc) where reports > 1',
    `create table event_stories (
      story_id uuid primary key references stories on delete cascade,
      event_id uuid not null references events on delete cascade,
      reason jsonb not null,
      by_person boolean not null default false,
      decided_at timestamptz not null)`,
    'create index event_stories_event on event_stories (event_id)',
    // Events that a person removed a story from: grouping never puts it back.
    `create table event_splits (
      story_id uuid not null references stories on delete cascade,
      event_id uuid not null references events on delete cascade,
      primary key (story_id, event_id))`,
    'create index event_splits_event on event_splits (event_id)',
    // Where a merged event went.
    `create table old_events (
      id uuid primary key,
      event_id uuid not null references events on delete cascade)`,
    'create index old_events_event on old_events (event_id)',
    `create table event_decisions (
      id uuid primary key,
      event_id uuid not null references events on delete cascade,
      kind text not null check (kind in ('split', 'join', 'rename')),
      stories integer not null default 0,
      other_id uuid,
      title text,
      made_by uuid references users on delete set null,
      at timestamptz not null)`,
    'create index event_decisions_event on event_decisions (event_id, at)',
    `create function log_of_event_decisions() returns trigger language plpgsql as $$
      begin
        perform append_log(new.made_by, 'change event', null, 'events', new.event_id,
          jsonb_build_object('kind', new.kind, 'stories', new.stories, 'other', new.other_id));
        return null;
      end $$`,
    `create constraint trigger event_decisions_logged after insert on event_decisions
      deferrable initially deferred for each row when (new.made_by is not null)
      execute function log_of_event_decisions()`,
    // Marks of the latest reports, each with its kind and its weight.
    `create table event_items (
      story_id uuid primary key references stories on delete cascade,
      number bigint generated always as identity,
      at timestamptz not null,
      marks integer[] not null,
      traits bytea not null)`,
    'create unique index event_items_number on event_items (number)',
    `create index event_items_marks on event_items using gin (marks)
      with (fastupdate = on, gin_pending_list_limit = 512)`,
    'create table event_marks (mark integer primary key, stories integer not null) with (fillfactor = 80)',
    'create table event_window (one boolean primary key default true check (one), stories integer not null)',
    'insert into event_window (stories) values (0)',
    // The planner does not know how rare a mark is, and would read the whole table.
    `create function event_candidates(asked integer[], weights real[], since timestamptz, until timestamptz,
        looked integer, most integer)
      returns table (story_id uuid) language sql stable set enable_seqscan = off set jit = off as $$
      select found.story_id from unnest(asked, weights) as wanted (mark, weight) cross join lateral (
          select i.story_id from event_items i
          where i.marks @> array[wanted.mark] and i.at between since and until limit looked) found
        group by 1 order by sum(wanted.weight) desc, 1 limit most $$`,
    // Saving a story only inserts here: the grouping job runs later.
    `create table stories_to_group (
      number bigint generated always as identity primary key,
      story_id uuid not null)`,
    `create function ask_to_group() returns trigger language plpgsql as $$
      begin
        insert into stories_to_group (story_id) values (new.id);
        return null;
      end $$`,
    // Once its names are read; a draft that only its authors see is not grouped.
    `create trigger stories_grouped after update of mentions_read, claims_read, state, published_at, group_id, language, kind
      on stories for each row when (new.mentions_read is not null and new.claims_read is not null
        and (new.started_by is null or new.state = 'published' or old.state = 'published')
        and (old.mentions_read, old.claims_read, old.state, old.published_at, old.group_id, old.language, old.kind)
          is distinct from
            (new.mentions_read, new.claims_read, new.state, new.published_at, new.group_id, new.language, new.kind))
      execute function ask_to_group()`,
    // Recent stories are grouped with new ones; the archive is left as it is.
    `insert into stories_to_group (story_id) select id from stories
      where published_at > now() - interval '7 days' and mentions_read is not null and claims_read is not null
        and (started_by is null or state = 'published') order by published_at`,
  ],
};
