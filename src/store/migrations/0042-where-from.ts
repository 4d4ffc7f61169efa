import type { Migration } from './migration.ts';

/** What is shown says where it is from: a value its rows, a file the day it was fetched, a decision whether a person made it. */
export const whereFrom: Migration = {
  number: 42,
  about:
    'Checks keep which rows their value was taken from; the day a file was fetched is kept only where somebody said it; a decision on a hit says whether it was made automatically.',
  statements: [
    'alter table checks add column basis jsonb',
    'alter table dataset_versions alter column retrieved drop not null',
    // Nobody having said it, it was taken to be the moment the file was added.
    'update dataset_versions set retrieved = null where retrieved = added_at',
    'alter table screening_decisions add column automatic boolean not null default false',
  ],
};
