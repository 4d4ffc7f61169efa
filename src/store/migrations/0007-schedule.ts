import type { Migration } from './migration.ts';

/** The schedule: scheduled stories that did not go out at their time, why, and when the clock tries again. */
export const schedule: Migration = {
  number: 7,
  about: 'Scheduled stories that did not go out at their time, why, and when the clock tries again.',
  statements: [
    // Only what stands for the time the story is scheduled for now counts: another time is another try.
    `create table publish_failures (
      story_id uuid primary key references stories on delete cascade, scheduled_for timestamptz not null,
      attempts integer not null, why text not null, advice text not null default '', refused boolean not null,
      first_at timestamptz not null, last_at timestamptz not null, next_at timestamptz not null)`,
  ],
};
