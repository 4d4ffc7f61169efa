import type { Migration } from './migration.ts';

/** What stories say without a number is a claim, too: every story is read again. */
export const statementsAsClaims: Migration = {
  number: 54,
  about: 'What is said without a number is a claim: every story is read again.',
  statements: [
    // It has no mark before it rests on something, and is looked for evidence all the same.
    `create index claims_stated_to_propose on claims (proposed_at) where gone_at is null and figure ? 'statement'`,
    'update stories set claims_read = null where claims_read is not null',
  ],
};
