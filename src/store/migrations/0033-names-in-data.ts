import type { Migration } from './migration.ts';

/** Who and what the columns of datasets name: what the machine found in the newest version, and what a person decided. */
export const namesInData: Migration = {
  number: 33,
  about: 'Names found in the columns of datasets, and what was decided of them.',
  statements: [
    // Which edition of the reading, and which names, the newest version was looked through for; null: not yet.
    'alter table dataset_versions add column names_read text',
    // One value of one column. version_id is the newest version that has it; gone_at, since when the newest has not.
    `create table data_names (
      id uuid primary key, dataset_id uuid not null references datasets on delete cascade,
      version_id uuid not null references dataset_versions on delete cascade,
      field text not null, value text not null, folded text not null,
      cue text not null check (cue in ('known name', 'name without its form', 'identifier', 'column', 'code list')),
      prop text not null default '',
      schema text not null check (schema in ('Person', 'Company', 'Organization', 'PublicBody', 'Place')),
      score real not null, row_count bigint not null, first_row bigint not null,
      entity_id uuid references entities on delete set null,
      state text not null default 'proposed' check (state in ('proposed', 'accepted', 'rejected')),
      statement_id uuid references statements on delete set null,
      created_at timestamptz not null default now(), gone_at timestamptz, decided_by uuid, decided_at timestamptz,
      unique (dataset_id, field, value))`,
    'create index data_names_entity on data_names (entity_id) where gone_at is null',
    'create index data_names_open on data_names (folded, schema) where gone_at is null',
    'create index data_names_statement on data_names (statement_id) where statement_id is not null',
  ],
};
