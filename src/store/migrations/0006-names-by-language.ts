import type { Migration } from './migration.ts';

/**
 * The names of entities in each language, stored next to the label: a page that names many need not read statements.
 */
export const namesByLanguage: Migration = {
  number: 6,
  about: 'What entities are called in each language, kept up by triggers from their statements.',
  statements: [
    `alter table entities add column names jsonb not null default '{}'`,
    // The interface language whose script a name is in, 'ja' for Japanese and Korean, '' for all others.
    `create function script_language(name text) returns text language sql immutable as $$
      select case
        when name ~ '[\\u0600-\\u06ff\\u0750-\\u077f\\ufb50-\\ufdff\\ufe70-\\ufefc]' then 'ar'
        when name ~ '[\\u0400-\\u052f]' then 'ru'
        when name ~ '[\\u3040-\\u30ff\\uac00-\\ud7af]' then 'ja'
        when name ~ '[\\u3400-\\u4dbf\\u4e00-\\u9fff]' then 'zh'
        else '' end $$`,
    // The language of a name: the one its source states, else the one of its script, else ''.
    `create function name_language(name text, lang text) returns text language sql immutable as $$
      select case when lang <> '' then lower(split_part(lang, '-', 1))
        when script_language(name) in ('ar', 'ru', 'zh') then script_language(name)
        else '' end $$`,
    // Recomputes the names of these entities in languages where the label is not their name. Names come before aliases,
    // a stated language before one inferred from the script, the entity's own before those of merged ones, a person's
    // before a story's, the oldest first. If the label is in the same script, an alias does not replace it, as it is
    // often shorter; nor does a name from a story if the label's own language is unknown.
    `create function entities_name(wanted uuid[]) returns void language sql as $$
      with said as (
        select e.id, e.label, s.value, name_language(s.value, s.lang) as language, s.prop, s.lang,
          s.entity_id = e.id as own, s.origin, s.first_seen, s.id as statement
        from entities e join entities g on g.canonical_id = e.id join statements s on s.entity_id = g.id
        where e.id = any(wanted) and s.folded <> '' and s.withdrawn_at is null and s.prop in ('name', 'alias')
      ),
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
      named as (
        select e.id, coalesce((select jsonb_object_agg(c.language, c.value) from chosen c where c.id = e.id), '{}') as names
        from entities e where e.id = any(wanted)
      )
      update entities e set names = n.names from named n where n.id = e.id and n.names is distinct from e.names $$`,
    `create function statements_name() returns trigger language plpgsql as $$
      begin
        perform entities_name(array(select distinct e.canonical_id from changed c join entities e on e.id = c.entity_id
          where c.folded <> ''));
        return null;
      end $$`,
    // Most updates only say that a statement was seen again.
    `create function statements_rename() returns trigger language plpgsql as $$
      begin
        perform entities_name(array(select distinct e.canonical_id
          from fresh f join former o on o.id = f.id join entities e on e.id in (f.entity_id, o.entity_id)
          where (f.entity_id, f.prop, f.value, f.lang, f.folded, f.withdrawn_at is null)
            is distinct from (o.entity_id, o.prop, o.value, o.lang, o.folded, o.withdrawn_at is null)));
        return null;
      end $$`,
    `create trigger statements_name_insert after insert on statements
      referencing new table as changed for each statement execute function statements_name()`,
    `create trigger statements_name_delete after delete on statements
      referencing old table as changed for each statement execute function statements_name()`,
    `create trigger statements_name_update after update on statements
      referencing new table as fresh old table as former for each statement execute function statements_rename()`,
    `create function entities_rename() returns trigger language plpgsql as $$
      begin
        perform entities_name(array[new.id, old.canonical_id, new.canonical_id]);
        return null;
      end $$`,
    `create trigger entities_name_update after update of label, canonical_id on entities for each row
      when (old.label is distinct from new.label or old.canonical_id is distinct from new.canonical_id)
      execute function entities_rename()`,
    'select entities_name(array(select id from entities))',
  ],
};
