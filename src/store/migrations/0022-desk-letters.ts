import type { Migration } from './migration.ts';

/** Letters of what the desk is told: what each member chose, and which letter a notice waits for. */
export const deskLetters: Migration = {
  number: 22,
  about: 'Letters of notices at the desk: what each member wants by mail, and what waits for a letter.',
  statements: [
    `alter table users add column desk_letters jsonb not null default '{}'`,
    `alter table desk_notices add column letter text check (letter in ('at once', 'daily'))`,
    'create index desk_notices_letter on desk_notices (user_id, at) where letter is not null',
  ],
};
