import type { Migration } from './migration.ts';

const names = `jsonb not null default '{}'`;

/** The first tables: stories and what hangs on them. */
export const stories: Migration = {
  number: 1,
  about:
    'Stories with revisions, corrections and old slugs; sections, topics, authors, places, sources, media, pins, reads.',
  statements: [
    `create table sections (
      id uuid primary key, slug text not null unique, names ${names}, position integer not null default 0)`,
    `create table topics (id uuid primary key, slug text not null unique, names ${names})`,
    `create table authors (id uuid primary key, slug text not null unique, names ${names})`,
    `create table places (
      id uuid primary key, slug text not null unique, names ${names}, country text,
      latitude double precision not null check (latitude between -90 and 90),
      longitude double precision not null check (longitude between -180 and 180))`,
    `create table sources (
      id uuid primary key, slug text not null unique, name text not null, url text, licence text, licence_url text,
      policy text not null check (policy in ('own', 'licensed', 'linked')))`,
    `create table media (
      id uuid primary key, sha256 text not null unique, mime text not null,
      width integer not null check (width > 0), height integer not null check (height > 0),
      bytes bytea not null, origin_url text, created_at timestamptz not null default now())`,
    `create table stories (
      id uuid primary key,
      group_id uuid not null,
      slug text not null unique,
      language text not null,
      kind text not null check (kind in ('news', 'analysis', 'explainer', 'opinion', 'live')),
      state text not null
        check (state in ('draft', 'in review', 'approved', 'scheduled', 'published', 'withdrawn')),
      section_id uuid references sections,
      headline text not null,
      standfirst text,
      dateline text,
      place_id uuid references places,
      byline text,
      body jsonb not null,
      lead jsonb,
      source_id uuid not null references sources,
      agency_id uuid references sources,
      source_url text,
      licence text,
      licence_url text,
      policy text not null check (policy in ('own', 'licensed', 'linked')),
      citations jsonb not null default '[]',
      published_at timestamptz,
      zone_stated boolean not null default true,
      updated_at timestamptz,
      embargo_until timestamptz,
      withdrawn_at timestamptz,
      withdrawal_reason text,
      revision integer not null,
      word_count integer not null,
      copy_sketch text not null default '',
      external_key text unique,
      content_hash text not null,
      demo boolean not null default false,
      created_at timestamptz not null default now(),
      changed_at timestamptz not null default now(),
      check (state <> 'published' or published_at is not null))`,
    `create index stories_newest on stories (language, published_at desc, id desc) where state = 'published'`,
    `create index stories_section on stories (section_id, language, published_at desc, id desc)
      where state = 'published'`,
    'create index stories_group on stories (group_id)',
    'create index stories_changed on stories (changed_at, id)',
    `create index stories_embargo on stories (embargo_until) where embargo_until is not null`,
    `create table story_topics (
      story_id uuid not null references stories, topic_id uuid not null references topics,
      position integer not null, primary key (story_id, topic_id))`,
    'create index story_topics_topic on story_topics (topic_id, story_id)',
    `create table story_authors (
      story_id uuid not null references stories, author_id uuid not null references authors,
      position integer not null, primary key (story_id, author_id))`,
    'create index story_authors_author on story_authors (author_id, story_id)',
    `create table revisions (
      id uuid primary key, story_id uuid not null references stories, number integer not null,
      at timestamptz not null, reason text not null, snapshot jsonb not null, unique (story_id, number))`,
    `create table corrections (
      id uuid primary key, story_id uuid not null references stories, at timestamptz not null, text text not null)`,
    'create index corrections_story on corrections (story_id, at)',
    'create index corrections_newest on corrections (at desc, id desc)',
    `create table old_slugs (
      slug text primary key, story_id uuid not null references stories, until timestamptz not null)`,
    `create table pins (
      language text not null, slot integer not null check (slot >= 0), story_id uuid not null references stories,
      primary key (language, slot), unique (language, story_id))`,
    `create table story_reads (
      story_id uuid not null references stories, hour timestamptz not null, count integer not null,
      primary key (hour, story_id))`,
    `create function refuse_change() returns trigger language plpgsql as $$
      begin raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation'; end $$`,
    `create trigger revisions_append_only before update or delete on revisions
      for each row execute function refuse_change()`,
    `create trigger corrections_append_only before update or delete on corrections
      for each row execute function refuse_change()`,
  ],
};
