import type { Migration } from './migration.ts';

const actor = `nullif(current_setting('sourceline.actor', true), '')::uuid`;

/** Live coverage: the entries of a live story, all their versions, and a guard against silent changes. */
export const liveBlogs: Migration = {
  number: 19,
  about: 'Live coverage: entries of a live story, key points, a summary; each earlier text is kept.',
  statements: [
    // "change" is incremented with everything that readers are notified of: a reader's page continues from it.
    `create table live_blogs (
      story_id uuid primary key references stories on delete cascade, started_at timestamptz not null,
      ended_at timestamptz, change bigint not null default 0)`,
    // Number 0 is the summary. A retracted entry keeps its place and number, without a text.
    `create table live_entries (
      id uuid primary key, story_id uuid not null references stories on delete cascade, number integer not null,
      at timestamptz not null, headline text, body jsonb not null, byline text, key_position integer,
      state text not null default 'out' check (state in ('out', 'taken back')), version integer not null default 1,
      updated_at timestamptz, note text, change bigint not null, made_by uuid, unique (story_id, number),
      check (state = 'out' or (headline is null and body = '{"type": "doc", "content": []}' and key_position is null)))`,
    'create index live_entries_change on live_entries (story_id, change)',
    `create index live_entries_pictures on live_entries using gin (picture_ids(null, body)) with (fastupdate = off)`,
    `create table live_entry_versions (
      id uuid primary key, entry_id uuid not null references live_entries, story_id uuid not null,
      version integer not null, at timestamptz not null, what text not null check (what in ('out', 'edited', 'taken back')),
      headline text, body jsonb not null, byline text, note text, made_by uuid, unique (entry_id, version))`,
    `create trigger live_entry_versions_append_only before update or delete on live_entry_versions
      for each row execute function refuse_change()`,
    `create function refuse_silent_entry() returns trigger language plpgsql as $$
      begin
        if exists (select from live_entry_versions v where v.entry_id = new.id and v.version = new.version
            and (v.headline, v.body, v.byline) is not distinct from (new.headline, new.body, new.byline)) then
          return null;
        end if;
        raise exception 'the text of a live entry changes with a version of it only'
          using errcode = 'restrict_violation';
      end $$`,
    `create constraint trigger live_entries_never_silently
      after insert or update of headline, body, byline, state, at, version on live_entries
      deferrable initially deferred for each row execute function refuse_silent_entry()`,
    // All blocks of a story's entries, oldest first: read together with its text everywhere.
    `create function live_blocks(story uuid) returns jsonb language sql stable parallel safe as $$
      select coalesce(jsonb_agg(b.block order by e.number, b.position), '[]'::jsonb)
      from live_entries e cross join lateral jsonb_array_elements(
        case when e.headline is null then e.body -> 'content' else jsonb_build_array(jsonb_build_object(
          'type', 'heading', 'attrs', jsonb_build_object('level', 3), 'content',
          jsonb_build_array(jsonb_build_object('type', 'text', 'text', e.headline)))) || (e.body -> 'content') end)
        with ordinality as b(block, position)
      where e.story_id = story and e.state = 'out' $$`,
    `create function log_of_live_entry_versions() returns trigger language plpgsql as $$
      begin
        perform append_log(new.made_by, 'live entry', new.story_id, 'live_entry_versions', new.id,
          jsonb_build_object('what', new.what, 'version', new.version,
            'number', (select e.number from live_entries e where e.id = new.entry_id)));
        return null;
      end $$`,
    `create constraint trigger live_entry_versions_logged after insert on live_entry_versions
      deferrable initially deferred for each row execute function log_of_live_entry_versions()`,
    `create function log_of_live_blogs() returns trigger language plpgsql as $$
      begin
        perform append_log(${actor}, 'live coverage', new.story_id, 'live_blogs', new.story_id,
          jsonb_build_object('what', case when new.ended_at is null then 'open' else 'ended' end));
        return null;
      end $$`,
    `create constraint trigger live_blogs_logged after update of ended_at on live_blogs
      deferrable initially deferred for each row when (old.ended_at is distinct from new.ended_at)
      execute function log_of_live_blogs()`,
  ],
};
