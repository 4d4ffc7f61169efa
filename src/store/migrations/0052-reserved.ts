import type { Migration } from './migration.ts';

/** The place of a change that is made beside that of 53: migrations run by number, and none may be missing. */
export const reserved: Migration = {
  number: 52,
  about: 'Nothing changes.',
  statements: [],
};
