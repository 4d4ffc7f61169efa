import type { Migration } from './migration.ts';

/** Sessions are stored under the hash of their token, like every other key that gives access. */
export const hashedSessions: Migration = {
  number: 41,
  about: 'Sessions are kept under the hash of their token; nobody is logged out.',
  statements: [
    // Changing the type rewrites the table and its index, so that no token is left in their files.
    `alter table sessions alter column token type text using encode(sha256(convert_to(token, 'UTF8')), 'hex')`,
    'alter table sessions rename column token to token_hash',
    // The nightly job closes the log of the embedded database, which still contains the tokens.
    `insert into secrets (name, value) select 'scrubbing wanted', 'yes' where exists (select 1 from sessions)
      on conflict (name) do nothing`,
  ],
};
