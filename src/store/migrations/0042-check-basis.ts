import type { Migration } from './migration.ts';

/** A check keeps which rows its value was taken from, so that the page of a figure shows those and no others. */
export const checkBasis: Migration = {
  number: 42,
  about: 'Checks keep which rows of the version their value was taken from.',
  statements: ['alter table checks add column basis jsonb'],
};
