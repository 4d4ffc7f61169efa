import { Command } from 'commander';
import { addRedirectCommand } from './redirects/add.ts';
import { exportRedirectsCommand, importRedirectsCommand } from './redirects/csv.ts';
import { listRedirectsCommand } from './redirects/list.ts';
import { removeRedirectCommand } from './redirects/remove.ts';

/** `sourceline redirects`: redirects for addresses that no longer exist, from a terminal. */
export function redirectsCommand(): Command {
  return new Command('redirects')
    .description('Redirect addresses that nothing answers to a page of the portal or another site.')
    .addCommand(addRedirectCommand())
    .addCommand(listRedirectsCommand())
    .addCommand(removeRedirectCommand())
    .addCommand(importRedirectsCommand())
    .addCommand(exportRedirectsCommand());
}
