import type { Migration } from './migration.ts';

/** Stories are read again for who they name, since words that are no name were proposed as names. */
export const readNames: Migration = {
  number: 26,
  about: 'Stories are read again for who and what they name.',
  statements: ['update stories set mentions_read = null where mentions_read is not null'],
};
