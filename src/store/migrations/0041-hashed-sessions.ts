import type { Migration } from './migration.ts';

/** A session is kept under the hash of its token, as every other key that lets somebody in. */
export const hashedSessions: Migration = {
  number: 41,
  about: 'Sessions are kept under the hash of their token; nobody is logged out.',
  statements: [
    // A change of type writes the table and its index anew, so that no token is left in their files.
    `alter table sessions alter column token type text using encode(sha256(convert_to(token, 'UTF8')), 'hex')`,
    'alter table sessions rename column token to token_hash',
    // The nightly job closes the log of the built-in database, in which the tokens still stand.
    `insert into secrets (name, value) select 'scrubbing wanted', 'yes' where exists (select 1 from sessions)
      on conflict (name) do nothing`,
  ],
};
