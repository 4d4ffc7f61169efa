import type { Migration } from './migration.ts';

const month = (row: string) => `to_char(${row}.published_at at time zone 'UTC', 'YYYY-MM')`;

/** Data for lists, updated as stories change: counts, when a story becomes visible, and which lists it left. */
export const tallies: Migration = {
  number: 58,
  about: 'Counts of stories, the lists they left and the files of the sitemap are kept as stories change.',
  statements: [
    // By when a story is before readers: whichever of its times is the later.
    `create index stories_out on stories (greatest(published_at, embargo_until)) where state = 'published'`,
    // Only added to, so that no two who publish wait for each other; a job adds the rows up.
    `create table story_tallies (
      kind text not null check (kind in ('section', 'topic', 'month')), ref text not null, language text not null,
      stories integer not null)`,
    'create index story_tallies_of on story_tallies (kind, language, ref)',
    `create table story_leavings (
      story_id uuid not null, kind text not null check (kind in ('section', 'topic', 'author')), ref uuid,
      language text not null, left_at timestamptz not null default clock_timestamp())`,
    'create index story_leavings_story on story_leavings (story_id)',
    'create index story_leavings_at on story_leavings (left_at)',
    'create table sitemap_breaks (story_id uuid primary key)',
    `create function tally_one(story stories, by integer) returns void language sql as $$
      insert into story_tallies (kind, ref, language, stories)
      select kind, ref, story.language, by from (
        select 'section' as kind, story.section_id::text as ref
        union all select 'month', ${month('story')}
        union all select 'topic', t.topic_id::text from story_topics t where t.story_id = story.id) of
      where story.state = 'published' and ref is not null $$`,
    `create function tally_begun() returns trigger language plpgsql as $$
      begin
        insert into story_tallies (kind, ref, language, stories)
          select 'section', section_id::text, language, count(*) from fresh
            where state = 'published' and section_id is not null group by section_id, language
          union all select 'month', ${month('fresh')}, language, count(*) from fresh
            where state = 'published' group by 2, language;
        return null;
      end $$`,
    `create function tally_changed() returns trigger language plpgsql as $$
      begin
        perform tally_one(old, -1), tally_one(new, 1);
        if (old.section_id, old.language) is distinct from (new.section_id, new.language) then
          insert into story_leavings (story_id, kind, ref, language)
            values (old.id, 'section', old.section_id, old.language);
        end if;
        return null;
      end $$`,
    `create function tally_ended() returns trigger language plpgsql as $$
      begin
        perform tally_one(old, -1);
        return old;
      end $$`,
    `create function tally_named() returns trigger language plpgsql as $$
      begin
        insert into story_tallies (kind, ref, language, stories)
          select 'topic', f.topic_id::text, s.language, count(*) from fresh f join stories s on s.id = f.story_id
          where s.state = 'published' group by f.topic_id, s.language;
        return null;
      end $$`,
    `create function tally_unnamed() returns trigger language plpgsql as $$
      begin
        insert into story_tallies (kind, ref, language, stories)
          select 'topic', g.topic_id::text, s.language, -count(*) from gone g join stories s on s.id = g.story_id
          where s.state = 'published' group by g.topic_id, s.language;
        insert into story_leavings (story_id, kind, ref, language)
          select g.story_id, 'topic', g.topic_id, s.language from gone g join stories s on s.id = g.story_id;
        return null;
      end $$`,
    `create function leave_author() returns trigger language plpgsql as $$
      begin
        insert into story_leavings (story_id, kind, ref, language)
          select g.story_id, 'author', g.author_id, s.language from gone g join stories s on s.id = g.story_id;
        return null;
      end $$`,
    `create trigger stories_tally_insert after insert on stories referencing new table as fresh
      for each statement execute function tally_begun()`,
    `create trigger stories_tally_update after update of state, language, section_id, published_at on stories
      for each row when ((old.state, old.language, old.section_id, old.published_at)
        is distinct from (new.state, new.language, new.section_id, new.published_at))
      execute function tally_changed()`,
    `create trigger stories_tally_delete before delete on stories for each row execute function tally_ended()`,
    `create trigger story_topics_tally_insert after insert on story_topics referencing new table as fresh
      for each statement execute function tally_named()`,
    `create trigger story_topics_tally_delete after delete on story_topics referencing old table as gone
      for each statement execute function tally_unnamed()`,
    `create trigger story_authors_leave after delete on story_authors referencing old table as gone
      for each statement execute function leave_author()`,
    // From the stories themselves: for those there are already, and each night, should a count ever have gone wrong.
    `create function count_stories() returns void language plpgsql as $$
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
            where s.state = 'published' group by t.topic_id, s.language;
      end $$`,
    'select count_stories()',
  ],
};
