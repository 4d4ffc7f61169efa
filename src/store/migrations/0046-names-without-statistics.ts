import type { Migration } from './migration.ts';

/** Writing what entities are called takes the same time whatever the planner believes of the tables. */
export const namesWithoutStatistics: Migration = {
  number: 46,
  about: 'Writing the names of many entities no longer slows down where the planner’s statistics are old.',
  statements: [
    // As before, asked from the entities to their statements: the planner cannot turn that round. PGlite refreshes its
    // statistics once a day alone, and where it believes a table empty it compared each entity with each statement.
    `create or replace function write_names(wanted uuid[], at timestamptz default clock_timestamp()) returns void language sql as $$
      with asked as materialized (select distinct id from unnest(wanted) as one(id)),
      stated as (
        select e.id, e.label, s.value, name_language(s.value, s.lang) as language, s.prop, s.lang,
          s.entity_id = e.id as own, s.origin, s.first_seen, s.id as statement,
          case when s.origin <> 'story' then '-infinity'
            when t.state = 'published' and t.published_at is not null then greatest(t.published_at, t.embargo_until)
            else 'infinity' end::timestamptz as out_at
        from asked a join entities e on e.id = a.id
          cross join lateral (select id from entities where canonical_id = a.id offset 0) g
          cross join lateral (
            select * from statements where entity_id = g.id and folded <> '' and withdrawn_at is null
              and prop in ('name', 'alias') and origin <> 'list'
            offset 0
          ) s
          left join stories t on t.id = s.story_id
      ),
      said as (select * from stated where out_at <= at),
      tagged as (
        select distinct id, language from said where lower(value) = lower(label) and lang <> ''
          and (language not in ('ar', 'ru', 'zh') or script_language(value) = language)
      ),
      labels as (
        select id, language from tagged union select e.id, name_language(e.label, '') from asked a join entities e on e.id = a.id
        where e.id not in (select id from tagged)
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
        from asked e left join named n on n.id = e.id left join coming c on c.id = e.id
      )
      update entities e set names = n.names, names_due = n.due from told n
      where n.id = e.id and (n.names is distinct from e.names or n.due is distinct from e.names_due) $$`,
  ],
};
