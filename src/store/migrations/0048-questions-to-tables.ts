import type { Migration } from './migration.ts';

/** What led from the words of a figure to a question, and by which description of its table a check read it. */
export const questionsToTables: Migration = {
  number: 48,
  about: 'Figures rest on ordinary tables: proposals say why, and checks by which description they read.',
  statements: [
    `alter table claim_evidence add column because jsonb not null default '[]'`,
    `alter table checks add column description integer`,
  ],
};
