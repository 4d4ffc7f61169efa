import type { Migration } from './migration.ts';

const actor = `nullif(current_setting('sourceline.actor', true), '')::uuid`;
const texts = `jsonb not null default '{}' check (jsonb_typeof(%) = 'object')`;
const byLanguage = (column: string) => `${column} ${texts.replace('%', column)}`;
const month = (row: string) => `to_char(${row}.published_at at time zone 'UTC', 'YYYY-MM')`;

const AUTHORS = `select 'author', a.author_id::text, s.language, count(*)
  from story_authors a join stories s on s.id = a.story_id
  where s.state = 'published' group by a.author_id, s.language`;

/** What the newsroom says about an author, and how many published stories each has. */
export const authorProfiles: Migration = {
  number: 74,
  about: 'Authors have profiles, and published stories are counted by author as well.',
  statements: [
    `create table author_profiles (
      author_id uuid primary key references authors (id) on delete cascade,
      ${byLanguage('roles')},
      ${byLanguage('biographies')},
      ${byLanguage('expertise')},
      media_id uuid references media (id),
      email text,
      links jsonb not null default '[]' check (jsonb_typeof(links) = 'array'),
      version integer not null,
      changed_by uuid references users (id) on delete set null,
      changed_at timestamptz not null
    )`,
    'create index author_profiles_media on author_profiles (media_id) where media_id is not null',
    // What was said of a person is in the table, and only there: the log has which parts changed.
    `create function log_of_author_profiles() returns trigger language plpgsql as $$
      declare
        was author_profiles := case when tg_op = 'UPDATE' then old end;
      begin
        perform append_log(${actor}, 'change author', null, 'authors', new.author_id, jsonb_build_object(
          'author', (select slug from authors where id = new.author_id),
          'changed', array_to_json(array_remove(array[
            case when new.roles is distinct from coalesce(was.roles, '{}') then 'role' end,
            case when new.biographies is distinct from coalesce(was.biographies, '{}') then 'biography' end,
            case when new.expertise is distinct from coalesce(was.expertise, '{}') then 'expertise' end,
            case when new.media_id is distinct from was.media_id then 'picture' end,
            case when new.email is distinct from was.email then 'email' end,
            case when new.links is distinct from coalesce(was.links, '[]') then 'links' end], null))));
        return null;
      end $$`,
    `create constraint trigger author_profiles_logged after insert or update on author_profiles
      deferrable initially deferred for each row execute function log_of_author_profiles()`,
    `alter table story_tallies drop constraint story_tallies_kind_check,
      add constraint story_tallies_kind_check check (kind in ('section', 'topic', 'author', 'month'))`,
    `create index story_tallies_of_author on story_tallies (ref) where kind = 'author'`,
    `create or replace function tally_one(story stories, by integer) returns void language sql as $$
      insert into story_tallies (kind, ref, language, stories)
      select kind, ref, story.language, by from (
        select 'section' as kind, story.section_id::text as ref
        union all select 'month', ${month('story')}
        union all select 'topic', t.topic_id::text from story_topics t where t.story_id = story.id
        union all select 'author', a.author_id::text from story_authors a where a.story_id = story.id) of
      where story.state = 'published' and ref is not null $$`,
    `create function tally_authored() returns trigger language plpgsql as $$
      begin
        insert into story_tallies (kind, ref, language, stories)
          select 'author', f.author_id::text, s.language, count(*) from fresh f join stories s on s.id = f.story_id
          where s.state = 'published' group by f.author_id, s.language;
        return null;
      end $$`,
    `create trigger story_authors_tally_insert after insert on story_authors referencing new table as fresh
      for each statement execute function tally_authored()`,
    `create or replace function leave_author() returns trigger language plpgsql as $$
      begin
        insert into story_tallies (kind, ref, language, stories)
          select 'author', g.author_id::text, s.language, -count(*) from gone g join stories s on s.id = g.story_id
          where s.state = 'published' group by g.author_id, s.language;
        insert into story_leavings (story_id, kind, ref, language)
          select g.story_id, 'author', g.author_id, s.language from gone g join stories s on s.id = g.story_id;
        return null;
      end $$`,
    `create or replace function count_stories() returns void language plpgsql as $$
      begin
        lock table story_tallies in share row exclusive mode;
        delete from story_tallies;
        insert into story_tallies (kind, ref, language, stories)
          select 'section', section_id::text, language, count(*) from stories
            where state = 'published' and section_id is not null group by section_id, language
          union all select 'month', ${month('stories')}, language, count(*) from stories
            where state = 'published' group by 2, language
          union all select 'topic', t.topic_id::text, s.language, count(*)
            from story_topics t join stories s on s.id = t.story_id
            where s.state = 'published' group by t.topic_id, s.language
          union all ${AUTHORS};
      end $$`,
    // The other counts are right already.
    `insert into story_tallies (kind, ref, language, stories) ${AUTHORS}`,
  ],
};
