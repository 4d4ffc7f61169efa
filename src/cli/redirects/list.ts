import { Command } from 'commander';
import { fromOf, type Redirect } from '../../desk/redirects/redirect.ts';
import { listRedirects, REDIRECT_ORDERS } from '../../desk/redirects/redirects.queries.ts';
import { onRedirects } from './on-redirects.ts';

const AT_ONCE = 1_000;

/** `sourceline redirects list` */
export function listRedirectsCommand(): Command {
  return new Command('list')
    .description('List the redirects, with how often each was followed.')
    .option('--unused', 'only those that nobody followed')
    .option('--json', 'one object a line')
    .action(({ unused, json }: { unused?: boolean; json?: boolean }) =>
      onRedirects(async ({ store }) => {
        const order = REDIRECT_ORDERS.path;
        let last: Redirect | undefined;
        let shown = 0;
        for (;;) {
          const from = last;
          const after = from && order.map(({ of }) => of(from));
          const page = await listRedirects(store.reading, {
            page: { order, after, most: AT_ONCE },
            isUnused: unused,
          });
          for (const one of page) process.stdout.write(`${json ? redirectObject(one) : redirectLine(one)}\n`);
          shown += page.length;
          last = page.at(-1);
          if (page.length < AT_ONCE) break;
        }
        if (shown === 0 && !json) process.stderr.write('There is no redirect.\n');
      }),
    );
}

/** A redirect as a line of a terminal. */
export function redirectLine(redirect: Redirect): string {
  const { target, isPermanent, hits, lastHit } = redirect;
  const used = lastHit ? `${hits} hits, last ${lastHit}` : 'no hits';
  return [isPermanent ? '301' : '302', `${fromOf(redirect)} -> ${target}`, used].join('  ');
}

/** A redirect as an object in one line. */
export function redirectObject(redirect: Redirect): string {
  const { id, target: to, isPermanent: permanent, hits, lastHit } = redirect;
  return JSON.stringify({ id, from: fromOf(redirect), to, permanent, hits, lastHit });
}
