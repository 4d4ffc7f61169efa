import type { Migration } from './migration.ts';

const now = 'timestamptz not null default now()';
const schema = `('Person', 'Company', 'Organization', 'PublicBody', 'Place')`;

/**
 * Entities: who and what stories name, statements about them with sources; official lists, and screening against them.
 */
export const entities: Migration = {
  number: 4,
  about:
    'Entities: people, companies, bodies, places; statements, relations, mentions, merges; watch lists and their versions; screening hits and decisions.',
  statements: [
    // Hash of the text that a story's mentions were read from; a different hash triggers another read.
    'alter table stories add column mentions_read text',
    'create index stories_unmentioned on stories (id) where mentions_read is null',
    // A merged entity keeps its row, its statements and its decisions, and points to the one it is now read as.
    `create table entities (
      id uuid primary key, slug text not null unique, schema text not null check (schema in ${schema}),
      label text not null, state text not null default 'proposed' check (state in ('proposed', 'known', 'published', 'rejected')),
      country text, topic_slug text, merged_into uuid references entities, canonical_id uuid not null references entities, demo boolean not null default false,
      created_at ${now}, made_by uuid, changed_at ${now}, published_at timestamptz, names_read text)`,
    'create index entities_state on entities (state, changed_at desc)',
    'create index entities_merged on entities (merged_into) where merged_into is not null',
    'create index entities_canonical on entities (canonical_id)',
    // canonical_id is the entity at the end of the merged_into chain: stored here, so that no query has to follow it.
    `create function entities_read_as() returns trigger language plpgsql as $$
      declare root uuid;
      begin
        if tg_op = 'INSERT' then
          new.canonical_id := coalesce(new.canonical_id, new.id);
          return new;
        end if;
        root := coalesce((select canonical_id from entities where id = new.merged_into), new.id);
        if new.merged_into is not null and root = new.id then raise exception 'a merge may not go round in a circle'; end if;
        update entities set canonical_id = root where id in (
          with recursive below as (select new.id as id union select e.id from below b join entities e on e.merged_into = b.id)
          select id from below);
        return null;
      end $$`,
    'create trigger entities_read_first before insert on entities for each row execute function entities_read_as()',
    'create trigger entities_read_after after update of merged_into on entities for each row execute function entities_read_as()',
    'create table old_entity_slugs (slug text primary key, entity_id uuid not null references entities on delete cascade)',
    // Every slug an entity has ever had, or has through a merge, with the entity it now leads to.
    `create view entity_slugs as select slug, canonical_id from entities
      union all select o.slug, e.canonical_id from old_entity_slugs o join entities e on e.id = o.entity_id`,
    // People follow, mute and put on their front page any entity with a page, not only companies.
    `alter table follows drop constraint follows_kind_check, add constraint follows_kind_check
      check (kind in ('section', 'topic', 'author', 'entity', 'search', 'language', 'source'))`,
    `alter table mutes drop constraint mutes_kind_check, add constraint mutes_kind_check
      check (kind in ('section', 'topic', 'author', 'entity', 'language', 'source', 'story'))`,
    // One property of one entity from one source. Withdrawn ones are kept, with who and when. A name with standing_at
    // refers to the entity wherever it occurs: a person confirmed it permanently.
    `create table statements (
      id uuid primary key, entity_id uuid not null references entities on delete cascade,
      prop text not null, value text not null, lang text not null default '', folded text not null default '',
      origin text not null check (origin in ('story', 'dataset', 'list', 'person')),
      story_id uuid references stories on delete set null, dataset_version_id uuid references dataset_versions on delete set null,
      list_slug text, entry_key text, row_number bigint, source jsonb,
      first_seen ${now}, last_seen ${now}, made_by uuid, withdrawn_at timestamptz, withdrawn_by uuid, why text not null default '',
      standing_by uuid, standing_at timestamptz)`,
    'create index statements_entity on statements (entity_id, prop)',
    `create index statements_folded on statements (folded) where folded <> '' and withdrawn_at is null`,
    'create index statements_story on statements (story_id) where story_id is not null',
    `create index statements_list on statements (list_slug, entry_key) where list_slug is not null`,
    // Who supplies, owns, directs or belongs to whom, from when to when, according to which source.
    `create table relations (
      id uuid primary key, kind text not null check (kind in ('supplies', 'owns', 'directs', 'member of')),
      from_entity uuid not null references entities on delete cascade, to_entity uuid references entities on delete cascade,
      starts date, ends date, goods text not null default '', codes jsonb not null, baskets jsonb not null,
      end_use text not null default '', attribution jsonb, story_id uuid references stories on delete cascade,
      quote jsonb, source jsonb, state text not null default 'proposed' check (state in ('proposed', 'accepted', 'rejected')),
      gone_at timestamptz, made_by uuid, made_at ${now}, decided_by uuid, decided_at timestamptz, note text not null default '')`,
    'create index relations_from on relations (from_entity)',
    'create index relations_to on relations (to_entity) where to_entity is not null',
    'create index relations_story on relations (story_id) where story_id is not null',
    `create index relations_open on relations (made_at) where state = 'proposed' and gone_at is null`,
    `create table mentions (
      id uuid primary key, story_id uuid not null references stories on delete cascade,
      entity_id uuid references entities on delete set null, score real not null,
      schema text not null check (schema in ${schema}), name text not null, folded text not null, cue text not null,
      role text not null default '', country text, place text not null default 'text' check (place in ('headline', 'standfirst', 'text', 'caption')),
      exact text not null, prefix text not null, suffix text not null, start_at integer not null, end_at integer not null,
      sentence text not null, state text not null default 'proposed' check (state in ('proposed', 'accepted', 'rejected')),
      created_at ${now}, gone_at timestamptz, decided_by uuid, decided_at timestamptz)`,
    'create index mentions_story on mentions (story_id, start_at) where gone_at is null',
    'create index mentions_entity on mentions (entity_id) where gone_at is null',
    `create index mentions_open on mentions (folded) where state = 'proposed' and gone_at is null`,
    // Every decision about an entity: who, when, why, and what an undo needs to know.
    `create table entity_decisions (
      id uuid primary key, kind text not null check (kind in
        ('make', 'accept', 'reject', 'publish', 'unpublish', 'rename', 'describe', 'merge', 'unmerge', 'split', 'unsplit',
         'state', 'withdraw', 'restore', 'relation')),
      entity_id uuid not null references entities on delete cascade, other_id uuid references entities on delete cascade,
      details jsonb not null, why text not null default '', by uuid, at ${now}, undone_by uuid references entity_decisions)`,
    'create index entity_decisions_entity on entity_decisions (entity_id, at)',
    'create index entity_decisions_other on entity_decisions (other_id) where other_id is not null',
    `create function entity_decisions_stay() returns trigger language plpgsql as $$
      begin
        if (to_jsonb(new) - 'undone_by') is distinct from (to_jsonb(old) - 'undone_by') or old.undone_by is not null then
          raise exception 'decisions about entities are append-only';
        end if;
        return new;
      end $$`,
    `create trigger entity_decisions_stay before update on entity_decisions for each row execute function entity_decisions_stay()`,

    // format is the layout of its files; period_days is the maximum age before every use of it shows a warning.
    `create table watch_lists (
      id uuid primary key, slug text not null unique, names jsonb not null, about text not null default '',
      format text not null check (format in ('ofac', 'ofac-consolidated', 'un', 'bis-dpl', 'opensanctions', 'csv')),
      producer text not null, url text, licence text not null, licence_url text, redistributable boolean not null,
      period_days integer not null, last_version integer not null default 0, demo boolean not null default false, created_at ${now}, made_by uuid)`,
    `create table watch_list_versions (
      id uuid primary key, list_id uuid not null references watch_lists on delete cascade, number integer not null,
      sha256 text not null, as_of date, files jsonb not null, partial jsonb, entry_count integer not null,
      counts jsonb not null, changes jsonb, note text not null default '', imported_at ${now}, imported_by uuid,
      unique (list_id, number))`,
    // The content of an entry is stored once, however many versions have it.
    `create table watch_list_entries (
      id uuid primary key, list_id uuid not null references watch_lists on delete cascade,
      key text not null, sha256 text not null, entry jsonb not null, unique (list_id, key, sha256))`,
    `create table watch_list_version_entries (
      version_id uuid not null references watch_list_versions on delete cascade,
      entry_id uuid not null references watch_list_entries on delete cascade, primary key (version_id, entry_id))`,
    'create index watch_list_version_entries_entry on watch_list_version_entries (entry_id)',

    // A hit stores its list, its entry and the entry's content by value, so that it outlives every version.
    `create table screening_hits (
      id uuid primary key, entity_id uuid not null references entities on delete cascade,
      list_slug text not null, entry_key text not null, entry_sha256 text not null, entry jsonb not null,
      list_version jsonb not null, score real not null, threshold real not null, explanation jsonb not null,
      state text not null default 'waiting' check (state in ('waiting', 'same', 'not the same', 'unsure')),
      reason text not null default '', found_at ${now}, changed_at ${now}, gone_at timestamptz,
      unique (entity_id, list_slug, entry_key))`,
    `create index screening_hits_waiting on screening_hits (found_at) where state = 'waiting' and gone_at is null`,
    'create index screening_hits_entry on screening_hits (list_slug, entry_key)',
    `create table screening_decisions (
      id uuid primary key, hit_id uuid not null references screening_hits on delete cascade,
      decision text not null check (decision in ('same', 'not the same', 'unsure')), note text not null default '',
      entry_sha256 text not null, entry jsonb not null, list_version jsonb not null, score real not null,
      by uuid, at ${now})`,
    'create index screening_decisions_hit on screening_decisions (hit_id, at)',
    `create function screening_decisions_stay() returns trigger language plpgsql as $$
      begin raise exception 'screening decisions are append-only'; end $$`,
    `create trigger screening_decisions_stay before update on screening_decisions for each row execute function screening_decisions_stay()`,
    // What an entity was last screened as, and against which versions; a different value triggers another screening.
    `create table screened (
      entity_id uuid primary key references entities on delete cascade, names_hash text not null, lists_hash text not null, at ${now})`,
  ],
};
