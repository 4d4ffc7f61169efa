import { Command } from 'commander';
import { listChangesCommand } from './lists/changes.ts';
import { importListCommand } from './lists/import.ts';
import { listListsCommand } from './lists/list.ts';
import { removeListCommand } from './lists/remove.ts';
import { showListCommand } from './lists/show.ts';
import { listVersionsCommand } from './lists/versions.ts';

/** `sourceline lists`: the official lists that companies and people are screened against. */
export function listsCommand(): Command {
  return new Command('lists')
    .description(
      'Import, list, show and remove the official lists that companies and people are screened against.',
    )
    .addCommand(importListCommand())
    .addCommand(listListsCommand())
    .addCommand(showListCommand())
    .addCommand(listVersionsCommand())
    .addCommand(listChangesCommand())
    .addCommand(removeListCommand());
}
