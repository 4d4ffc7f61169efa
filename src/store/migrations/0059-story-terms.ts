import type { Migration } from './migration.ts';

/**
 * The search index for `SEARCH_ENGINE=database`. Nothing is written here until a process requests it: the trigger
 * checks for the row of `search_index`.
 */
export const storyTerms: Migration = {
  number: 59,
  about: 'The words of stories can be indexed in the database, for all processes that share it.',
  statements: [
    `create table search_index (
      one boolean primary key default true check (one),
      version integer not null,
      asked_at timestamptz not null,
      filled_at timestamptz)`,
    `create table story_terms (
      story_id uuid primary key references stories on delete cascade,
      language text not null,
      at timestamptz not null,
      headline integer not null,
      length integer not null,
      tokens integer[] not null,
      counts bytea not null,
      places bytea not null)`,
    // Every search reads the list of entries not yet merged into the index, so it must stay short.
    `create index story_terms_tokens on story_terms using gin (tokens)
      with (fastupdate = on, gin_pending_list_limit = 512)`,
    `create table term_counts (token integer primary key, stories integer not null) with (fillfactor = 80)`,
    `create table shelf_sizes (
      language text primary key,
      stories integer not null,
      headline_terms bigint not null,
      body_terms bigint not null)`,
    `create table shelf_months (
      language text not null,
      month integer not null,
      stories integer not null,
      primary key (language, month))`,
    // Saving a story only inserts here, so that nobody waits for another version of it to be indexed.
    `create table stories_to_index (
      number bigint generated always as identity primary key,
      story_id uuid not null,
      due_at timestamptz not null)`,
    'create index stories_to_index_due on stories_to_index (due_at desc, number)',
    'create index stories_to_index_story on stories_to_index (story_id)',
    `create function ask_to_index() returns trigger language plpgsql as $$
      begin
        if exists (select from search_index) then
          insert into stories_to_index (story_id, due_at) values (new.id, coalesce(case when new.state = 'published'
            then greatest(new.published_at, new.embargo_until) end, '-infinity'));
        end if;
        return null;
      end $$`,
    `create trigger stories_indexed_first after insert on stories for each row
      when (new.state = 'published') execute function ask_to_index()`,
    `create trigger stories_indexed after update of headline, standfirst, body, language, kind, state, section_id,
      published_at, embargo_until, changed_at on stories for each row
      when (new.state = 'published' or old.state = 'published') execute function ask_to_index()`,
    // The planner misjudges how rare a story's words are, and would read the whole table.
    `create function stories_by_tokens(lists jsonb, looked integer, most integer)
      returns table (story_id uuid, weight real) language plpgsql stable
      set enable_seqscan = off set jit = off as $$
      declare parts text;
      begin
        select string_agg(format('(select t.story_id, t.at, %s::real as weight from story_terms t where %s limit %s)',
          l ->> 'weight',
          (select string_agg(format('t.tokens %s %L::integer[]',
              case when jsonb_array_length(g) = 1 then '@>' else '&&' end, translate(g::text, '[]', '{}')), ' and ')
            from jsonb_array_elements(l -> 'all') g),
          looked), ' union all ') into parts from jsonb_array_elements(lists) l;
        if parts is null then return; end if;
        return query execute format('select x.story_id, sum(x.weight)::real from (%s) x
          group by 1 order by 2 desc, max(x.at) desc, 1 limit %s', parts, most);
      end $$`,
  ],
};
