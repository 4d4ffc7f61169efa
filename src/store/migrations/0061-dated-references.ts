import type { Migration } from './migration.ts';

const TABLES = ['story_topics', 'story_authors'];

/** The newest stories of a topic or an author, without reading all of them. */
export const datedReferences: Migration = {
  number: 61,
  about:
    'The topics and authors of a story have its language and date, so that lists of them are read from an index.',
  statements: [
    ...TABLES.map(
      (table) => `alter table ${table} add column language text, add column published_at timestamptz`,
    ),
    // What is imported without triggers is filled in by this, too.
    `create function date_references() returns void language sql as $$
      ${TABLES.map(
        (table) => `update ${table} t set language = s.language, published_at = s.published_at from stories s
          where s.id = t.story_id and (t.language, t.published_at) is distinct from (s.language, s.published_at);`,
      ).join('\n')} $$`,
    'select date_references()',
    // A topic is read in one language; an author's stories are mostly in one.
    'create index story_topics_newest on story_topics (topic_id, language, published_at desc, story_id desc)',
    'create index story_authors_newest on story_authors (author_id, published_at desc, story_id desc)',
    `create function date_reference() returns trigger language plpgsql as $$
      begin
        select language, published_at into new.language, new.published_at from stories where id = new.story_id;
        return new;
      end $$`,
    `create function date_references_of() returns trigger language plpgsql as $$
      begin
        update story_topics set language = new.language, published_at = new.published_at where story_id = new.id;
        update story_authors set language = new.language, published_at = new.published_at where story_id = new.id;
        return null;
      end $$`,
    ...TABLES.map(
      (table) =>
        `create trigger ${table}_dated before insert on ${table} for each row execute function date_reference()`,
    ),
    `create trigger stories_date_references after update of language, published_at on stories for each row
      when ((old.language, old.published_at) is distinct from (new.language, new.published_at))
      execute function date_references_of()`,
  ],
};
