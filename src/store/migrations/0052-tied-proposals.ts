import type { Migration } from './migration.ts';

/** Questions that fit a figure's words equally well are proposed as such: a person says which is meant. */
export const tiedProposals: Migration = {
  number: 52,
  about: 'A proposal says whether another question fits the words as well.',
  statements: ['alter table claim_evidence add column tied boolean not null default false'],
};
