import type { Migration } from './migration.ts';

/** The names of an entity that readers see no longer come from stories they may not see. */
export const namesOfStoriesOut: Migration = {
  number: 29,
  about: 'What entities are called in each language comes from stories that are out alone.',
  statements: [
    // When a story still under embargo is published, and may add names.
    'alter table entities add column names_due timestamptz',
    'create index entities_names_due on entities (names_due) where names_due is not null',
    'drop function entities_name(uuid[])',
    // As before, but statements from lists do not count, since they depend on a hit, and statements from stories count
    // only if readers may see the story at that time; a story published in this transaction was published after the
    // transaction started.
    `create function entities_name(wanted uuid[], at timestamptz default clock_timestamp()) returns void language sql as $$
      with stated as (
        select e.id, e.label, s.value, name_language(s.value, s.lang) as language, s.prop, s.lang,
          s.entity_id = e.id as own, s.origin, s.first_seen, s.id as statement,
          case when s.origin <> 'story' then '-infinity'
            when t.state = 'published' and t.published_at is not null then greatest(t.published_at, t.embargo_until)
            else 'infinity' end::timestamptz as out_at
        from entities e join entities g on g.canonical_id = e.id join statements s on s.entity_id = g.id
          left join stories t on t.id = s.story_id
        where e.id = any(wanted) and s.folded <> '' and s.withdrawn_at is null and s.prop in ('name', 'alias')
          and s.origin <> 'list'
      ),
      said as (select * from stated where out_at <= at),
      tagged as (
        select distinct id, language from said where lower(value) = lower(label) and lang <> ''
          and (language not in ('ar', 'ru', 'zh') or script_language(value) = language)
      ),
      labels as (
        select id, language from tagged union select e.id, name_language(e.label, '') from entities e
        where e.id = any(wanted) and e.id not in (select id from tagged)
      ),
      chosen as (
        select distinct on (id, language) id, language, value from said
        where language <> '' and (id, language) not in (select id, language from labels)
          and (language not in ('ar', 'ru', 'zh') or script_language(value) = language)
          and (language not in ('en', 'fr') or script_language(value) = '')
          and (script_language(value) <> script_language(label)
            or prop = 'name' and lang <> '' and (origin <> 'story' or id in (select id from tagged)))
        order by id, language, prop = 'name' desc, lang <> '' desc, lang ~* '^zh-(hant|tw|hk|mo)', own desc,
          origin = 'person' desc, first_seen, statement
      ),
      named as (select id, jsonb_object_agg(language, value) as names from chosen group by id),
      coming as (select id, min(out_at) as due from stated where out_at > at and out_at < 'infinity' group by id),
      told as (
        select e.id, coalesce(n.names, '{}') as names, c.due
        from entities e left join named n on n.id = e.id left join coming c on c.id = e.id where e.id = any(wanted)
      )
      update entities e set names = n.names, names_due = n.due from told n
      where n.id = e.id and (n.names is distinct from e.names or n.due is distinct from e.names_due) $$`,
    // Most updates only say that a statement was seen again.
    `create or replace function statements_rename() returns trigger language plpgsql as $$
      begin
        perform entities_name(array(select distinct e.canonical_id
          from fresh f join former o on o.id = f.id join entities e on e.id in (f.entity_id, o.entity_id)
          where (f.entity_id, f.prop, f.value, f.lang, f.folded, f.story_id, f.withdrawn_at is null)
            is distinct from (o.entity_id, o.prop, o.value, o.lang, o.folded, o.story_id, o.withdrawn_at is null)));
        return null;
      end $$`,
    `create function stories_rename() returns trigger language plpgsql as $$
      begin
        perform entities_name(array(select distinct e.canonical_id from statements s join entities e on e.id = s.entity_id
          where s.story_id = new.id and s.folded <> ''));
        return null;
      end $$`,
    `create trigger stories_name after update of state, published_at, embargo_until on stories for each row
      when ((new.state, new.published_at, new.embargo_until) is distinct from (old.state, old.published_at, old.embargo_until))
      execute function stories_rename()`,
    // Pages are invalidated when the name that readers see changes.
    `create function entities_named() returns trigger language plpgsql as $$
      begin
        perform pg_notify('entities', new.id::text);
        return null;
      end $$`,
    'select entities_name(array(select id from entities))',
    `create trigger entities_named after update of names on entities for each row
      when (new.state in ('known', 'published') and old.names is distinct from new.names) execute function entities_named()`,
  ],
};
