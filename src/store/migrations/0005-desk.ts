import type { Migration } from './migration.ts';

const now = 'timestamptz not null default now()';
const ofStory = 'story_id uuid not null references stories on delete cascade';

/** The desk: drafts, locks, conflicting drafts, and every move of a story. */
export const desk: Migration = {
  number: 5,
  about:
    'The desk: working copies, locks, texts set aside, moves of stories; who made each revision, and its public note.',
  statements: [
    `alter table stories add column scheduled_for timestamptz, add column started_by uuid, add column changed_by uuid,
      add column approved_by uuid,
      add constraint stories_scheduled check (state <> 'scheduled' or scheduled_for is not null)`,
    `create index stories_scheduled_for on stories (scheduled_for) where state = 'scheduled'`,
    `create index stories_at_desk on stories (state, changed_at desc, id desc) where state <> 'published'`,
    `alter table revisions add column made_by uuid, add column public_note text`,
    // Drafts: one per story, replaced at every pause; readers never see it.
    `create table copies (
      story_id uuid primary key references stories on delete cascade, version integer not null,
      content jsonb not null, base_revision integer not null, saved_at ${now}, saved_by uuid)`,
    // A text that could not be saved, or was overwritten: always stored until a person resolves it.
    `create table set_asides (
      id uuid primary key, ${ofStory}, base_version integer not null, content jsonb not null,
      why text not null check (why in ('conflict', 'taken over', 'restored over')),
      made_by uuid, at ${now}, settled_at timestamptz, settled_by uuid)`,
    'create index set_asides_open on set_asides (story_id, at) where settled_at is null',
    // Who is editing a story; one at a time, until there is no heartbeat for a while.
    `create table story_locks (
      story_id uuid primary key references stories on delete cascade, user_id uuid not null references users on delete cascade,
      window_id uuid not null, since ${now}, heard_at ${now})`,
    // Every move from one state to another, with the reason and the overrides.
    `create table story_moves (
      id uuid primary key, ${ofStory}, move text not null, from_state text not null, to_state text not null,
      made_by uuid, at ${now}, note text not null default '', overrides jsonb not null default '[]')`,
    'create index story_moves_story on story_moves (story_id, at)',
    `create trigger story_moves_append_only before update on story_moves
      for each row execute function refuse_change()`,
  ],
};
