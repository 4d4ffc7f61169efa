import type { Migration } from './migration.ts';

const now = 'timestamptz not null default now()';
const ofStory = 'story_id uuid not null references stories on delete cascade';
const ofMember = 'user_id uuid not null references users on delete cascade';

/** The workflow at the desk: assignments with deadlines, comments, notices and saved lists. */
export const deskFlow: Migration = {
  number: 11,
  about:
    'The desk: stories given to somebody, due times, comments on passages, notices, kept lists, calendar keys.',
  statements: [
    `alter table stories add column assigned_to uuid references users on delete set null, add column due_at timestamptz`,
    'create index stories_assigned on stories (assigned_to) where assigned_to is not null',
    'create index stories_due on stories (due_at, id) where due_at is not null',
    // A named list of stories: its filters, as the fields of its address.
    `create table story_lists (
      id uuid primary key, ${ofMember}, name text not null check (name <> ''), shared boolean not null default false,
      query jsonb not null, made_at ${now})`,
    'create unique index story_lists_name on story_lists (user_id, lower(name))',
    'create index story_lists_shared on story_lists (name) where shared',
    // A comment on a story, or on a passage of it: the original passage, and as last found.
    `create table story_comments (
      id uuid primary key, ${ofStory}, answers uuid references story_comments on delete cascade, made_by uuid, at ${now},
      text text not null check (text <> ''), passage jsonb, anchor jsonb, settled_at timestamptz, settled_by uuid,
      check (answers is null or passage is null), check (anchor is null or passage is not null))`,
    'create index story_comments_story on story_comments (story_id, at)',
    'create index story_comments_open on story_comments (story_id) where answers is null and settled_at is null',
    // A notice for a member at the desk; those sent only once have a key.
    `create table desk_notices (
      id uuid primary key, ${ofMember}, kind text not null, ${ofStory}, made_by uuid, about jsonb not null default '{}',
      key text, at ${now}, read_at timestamptz)`,
    'create index desk_notices_member on desk_notices (user_id, at desc, id desc)',
    'create index desk_notices_unread on desk_notices (user_id) where read_at is null',
    'create unique index desk_notices_once on desk_notices (user_id, key) where key is not null',
    // The random token in the private address of a member's calendar.
    `create table calendar_keys (user_id uuid primary key references users on delete cascade, word text not null unique, made_at ${now})`,
  ],
};
