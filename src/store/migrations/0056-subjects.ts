import type { Migration } from './migration.ts';

/** What a figure measures, and of whom, is found by the grammar of its sentence: every story is read again. */
export const subjects: Migration = {
  number: 56,
  about: 'What figures measure is read in another way: every story is read again.',
  statements: ['update stories set claims_read = null where claims_read is not null'],
};
