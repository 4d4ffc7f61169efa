import type { Migration } from './migration.ts';

/** Who says a figure, its unit and its period are found in another way: every story is read again. */
export const speakersAndUnits: Migration = {
  number: 55,
  about: 'Speakers, units and periods are read in another way: every story is read again.',
  statements: ['update stories set claims_read = null where claims_read is not null'],
};
