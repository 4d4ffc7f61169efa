import type { Migration } from './migration.ts';

/** When a story was given to somebody, or its due time set, last: the calendar's file is stamped by it. */
export const plannedAt: Migration = {
  number: 25,
  about: 'When the plan of a story was changed last.',
  statements: ['alter table stories add column planned_at timestamptz'],
};
