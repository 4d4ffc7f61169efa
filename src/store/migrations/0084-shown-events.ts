import type { Migration } from './migration.ts';

/** Which events readers see, because an editor said so. */
export const shownEvents: Migration = {
  number: 84,
  about: 'Editors show events to readers.',
  statements: [
    'alter table events add column shown_at timestamptz',
    `alter table event_decisions drop constraint event_decisions_kind_check,
      add constraint event_decisions_kind_check check (kind in ('split', 'join', 'rename', 'show', 'hide'))`,
  ],
};
