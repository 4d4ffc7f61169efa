import type { Migration } from './migration.ts';

/** What people decided lately is found without looking at every name of the archive. */
export const decidedMentions: Migration = {
  number: 60,
  about: 'Which names people decided on lately is found by an index.',
  statements: ['create index mentions_decided on mentions (decided_at) where decided_at is not null'],
};
