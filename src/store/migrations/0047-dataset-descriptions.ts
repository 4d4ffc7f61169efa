import type { Migration } from './migration.ts';

/** What a version measures and how its columns hang together; its bytes stay, and its description has versions of its own. */
export const datasetDescriptions: Migration = {
  number: 47,
  about:
    'A dataset version has a description: its measures, their kinds and units, its dimensions and periods.',
  statements: [
    `create table dataset_descriptions (
      version_id uuid not null references dataset_versions (id) on delete cascade,
      number integer not null check (number > 0),
      edition integer not null,
      cube jsonb not null,
      corrections jsonb not null default '[]',
      note text not null default '',
      made_by uuid,
      made_at timestamptz not null default now(),
      primary key (version_id, number)
    )`,
  ],
};
