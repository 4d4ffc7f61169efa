import type { Migration } from './migration.ts';

/** Finds what a member decided at one moment, so that many decisions are undone at once. */
export const decidedTogether: Migration = {
  number: 82,
  about: 'What a member decided about many incoming items at once is found again, to be undone.',
  statements: [
    'drop index intake_items_decider',
    'create index intake_items_decider on intake_items (decided_by, decided_at) where decided_by is not null',
  ],
};
