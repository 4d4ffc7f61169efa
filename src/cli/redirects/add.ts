import { Command } from 'commander';
import { addRedirect } from '../../desk/redirects/change-redirects.ts';
import { findRedirect } from '../../desk/redirects/redirects.queries.ts';
import { redirectLine, redirectObject } from './list.ts';
import { onRedirects } from './on-redirects.ts';

/** `sourceline redirects add` */
export function addRedirectCommand(): Command {
  return new Command('add')
    .description('Redirect a path that nothing answers.')
    .argument('<from>', 'the path, such as /old/story; "/old/*" is every path under it')
    .argument('<to>', 'a path of the portal or an https address; "/new/*" takes the rest of the path along')
    .option('--temporary', 'answer with 302, not with 301')
    .option('--json', 'the redirect as one object')
    .action((from: string, to: string, { temporary, json }: { temporary?: boolean; json?: boolean }) =>
      onRedirects(async ({ store, by, rules, now }) => {
        const typed = { from, to, isPermanent: !temporary };
        const id = await store.write((writing) => addRedirect(writing, by, typed, rules, now));
        const made = await findRedirect(store.reading, id);
        if (made) process.stdout.write(`${json ? redirectObject(made) : redirectLine(made)}\n`);
      }),
    );
}
