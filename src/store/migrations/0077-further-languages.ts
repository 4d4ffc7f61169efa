import type { Migration } from './migration.ts';

const TABLES = ['users', 'registrations', 'subscribers', 'letters'];

/** The languages of the interface are no longer a list of five: which there are is what the program finds. */
export const furtherLanguages: Migration = {
  number: 77,
  about: 'Members, invitations, subscribers and emails may be in any language of the interface.',
  statements: TABLES.map(
    (table) => `alter table ${table} drop constraint ${table}_language_check,
      add constraint ${table}_language_check check (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$')`,
  ),
};
