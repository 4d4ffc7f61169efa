import type { Migration } from './migration.ts';

/** A figure may rest on a second table beside the one that its question is put to: the people that an amount is divided by. */
export const twoTables: Migration = {
  number: 53,
  about: 'Figures rest on two tables: an amount, and the people it is divided by.',
  statements: [
    'alter table claim_evidence add column second_dataset_id uuid references datasets on delete cascade',
    `create index claim_evidence_second_dataset on claim_evidence (second_dataset_id)
      where second_dataset_id is not null`,
    `alter table checks
      add column second_version_id uuid references dataset_versions on delete cascade,
      add column second_description integer`,
    'create index checks_second_version on checks (second_version_id) where second_version_id is not null',
  ],
};
