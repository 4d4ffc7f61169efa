import { Command } from 'commander';
import { noSuchRedirect, removeRedirect } from '../../desk/redirects/change-redirects.ts';
import { readRedirect } from '../../desk/redirects/redirect.ts';
import { redirectOfPath } from '../../desk/redirects/redirects.queries.ts';
import { onRedirects } from './on-redirects.ts';

/** `sourceline redirects remove` */
export function removeRedirectCommand(): Command {
  return new Command('remove')
    .description('Remove a redirect.')
    .argument('<from>', 'the path as it is listed')
    .option('--json', 'what was removed as one object')
    .action((from: string, { json }: { json?: boolean }) =>
      onRedirects(async ({ store, by, rules }) => {
        const rule = readRedirect({ from, to: '/', isPermanent: true }, rules.site);
        const found = await redirectOfPath(store.reading, rule);
        if (!found) throw noSuchRedirect();
        await store.write((writing) => removeRedirect(writing, by, found.id));
        process.stdout.write(json ? `${JSON.stringify({ from, removed: true })}\n` : `${from}: removed.\n`);
      }),
    );
}
