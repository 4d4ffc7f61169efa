import type { Migration } from './migration.ts';

/** Keeps the place of a step that another change brings; it is put in this one's place as they are merged. */
export const reserved: Migration = {
  number: 50,
  about: 'Keeps the number of a step that comes with another change.',
  statements: ['select 1'],
};
