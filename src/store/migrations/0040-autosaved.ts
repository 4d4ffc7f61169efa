import type { Migration } from './migration.ts';

/** Earlier states of a working copy, kept as it is saved, so that what was deleted and saved can be brought back. */
export const autosaved: Migration = {
  number: 40,
  about: 'Earlier states of a working copy are kept as it is saved, beside checkpoints and texts set aside.',
  statements: [
    `alter table set_asides drop constraint set_asides_why_check,
      add constraint set_asides_why_check check (why in ('conflict', 'taken over', 'restored over', 'merged over',
        'story moved', 'checkpoint', 'autosaved'))`,
  ],
};
