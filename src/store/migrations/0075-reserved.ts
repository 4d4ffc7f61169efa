import type { Migration } from './migration.ts';

/** A number that another branch has taken: this file goes when that one is merged. */
export const reserved: Migration = {
  number: 75,
  about: 'Nothing.',
  statements: [],
};
