import type { Migration } from './migration.ts';

/** What editors saw past of what stood in the way of a story, each with a reason. */
export const blockOverrides: Migration = {
  number: 15,
  about: 'Overrides of what stands in the way of a story: by whom, when and why.',
  statements: [
    // One of each key stands at a time; one that is taken back is kept.
    `create table block_overrides (
      id uuid primary key, story_id uuid not null references stories on delete cascade, key text not null,
      block jsonb not null, reason text not null check (reason <> ''), made_by uuid not null,
      at timestamptz not null default now(), taken_back_at timestamptz, taken_back_by uuid)`,
    'create unique index block_overrides_standing on block_overrides (story_id, key) where taken_back_at is null',
  ],
};
