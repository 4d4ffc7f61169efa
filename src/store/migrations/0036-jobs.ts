import type { Migration } from './migration.ts';

/** The job queue: recurring and requested jobs, with their progress. */
export const jobs: Migration = {
  number: 36,
  about: 'The queue of jobs is a table of the newsroom: who runs what, how far it is, and what failed.',
  statements: [
    `create table jobs (
      id uuid primary key,
      name text not null,
      standing boolean not null default false,
      data jsonb not null default '{}',
      state text not null default 'waiting' check (state in ('waiting', 'running', 'done', 'failed')),
      due_at timestamptz,
      tries integer not null default 0,
      run uuid,
      held_until timestamptz,
      stop_asked boolean not null default false,
      step text not null default '',
      result jsonb,
      failure text not null default '',
      asked_by uuid references users on delete set null,
      token_id uuid,
      made_at timestamptz not null default now(),
      ended_at timestamptz,
      check ((state = 'running') = (run is not null and held_until is not null)))`,
    'create unique index jobs_standing on jobs (name) where standing',
    `create index jobs_due on jobs (name, due_at) where state in ('waiting', 'running')`,
    `create index jobs_ended on jobs (ended_at) where state in ('done', 'failed')`,
    'create index jobs_asked_by on jobs (asked_by) where asked_by is not null',
    // pg-boss had its tables here; they contained only the schedule of this program's own jobs.
    'drop schema if exists jobs cascade',
  ],
};
