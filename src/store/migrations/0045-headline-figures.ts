import type { Migration } from './migration.ts';

/** A figure stands in the headline, the standfirst or the text: every story is read again for those over its text. */
export const headlineFigures: Migration = {
  number: 45,
  about: 'Figures of headlines and standfirsts are found too: every story is read again.',
  statements: [
    `alter table claims add column place text not null default 'text'
      check (place in ('headline', 'standfirst', 'text'))`,
    'update stories set claims_read = null where claims_read is not null',
  ],
};
