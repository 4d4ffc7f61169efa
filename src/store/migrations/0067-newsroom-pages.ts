import type { Migration } from './migration.ts';

/** Pages in which the newsroom speaks of itself: imprint, privacy and the like, in each language, with every version. */
export const newsroomPages: Migration = {
  number: 67,
  about: 'The newsroom has pages of its own, such as an imprint, with all their versions.',
  statements: [
    `create table newsroom_pages (
      id uuid primary key,
      group_id uuid not null,
      kind text not null check (kind in ('about', 'imprint', 'privacy', 'corrections', 'ethics', 'ownership', 'contact',
        'accessibility', 'masthead', 'other')),
      slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
      language text not null,
      title text not null,
      standfirst text,
      body jsonb not null,
      footer integer check (footer between 1 and 99),
      state text not null default 'draft' check (state in ('draft', 'published')),
      version integer not null default 1,
      published_at timestamptz,
      changed_at timestamptz not null,
      origin text unique,
      old_paths text[] not null default '{}',
      unique (group_id, language),
      check (state = 'draft' or published_at is not null))`,
    `create table newsroom_page_versions (
      id uuid primary key,
      page_id uuid not null references newsroom_pages on delete cascade,
      version integer not null,
      kind text not null check (kind in ('add', 'change', 'publish', 'unpublish', 'restore')),
      state text not null check (state in ('draft', 'published')),
      content jsonb not null,
      made_by uuid,
      made_at timestamptz not null,
      unique (page_id, version))`,
    `create function log_of_newsroom_pages() returns trigger language plpgsql as $$
      begin
        perform append_log(new.made_by, 'change page', null, 'newsroom_pages', new.page_id,
          jsonb_build_object('kind', new.kind, 'page', new.content->>'slug', 'number', new.version));
        return null;
      end $$`,
    `create constraint trigger newsroom_pages_logged after insert on newsroom_page_versions
      deferrable initially deferred for each row when (new.made_by is not null)
      execute function log_of_newsroom_pages()`,
    // A draft that was never out is removed with its versions; the log still says that it was there.
    `create function log_of_removed_pages() returns trigger language plpgsql as $$
      declare
        actor uuid := nullif(current_setting('sourceline.actor', true), '')::uuid;
      begin
        if actor is null then return null; end if;
        perform append_log(actor, 'change page', null, 'newsroom_pages', old.id,
          jsonb_build_object('kind', 'remove', 'page', old.slug));
        return null;
      end $$`,
    `create constraint trigger newsroom_pages_removed_logged after delete on newsroom_pages
      deferrable initially deferred for each row execute function log_of_removed_pages()`,
  ],
};
