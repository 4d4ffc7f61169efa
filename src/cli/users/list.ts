import { Command } from 'commander';
import type { Role } from '../../readers/member.ts';
import { listPeople, PEOPLE_ORDERS, type Person } from '../../readers/people/people.queries.ts';
import { onPeople, roleArgument } from './on-people.ts';

const AT_ONCE = 500;

/** `sourceline users list`: everybody with an account. */
export function listUsersCommand(): Command {
  return new Command('list')
    .description('List everybody with an account, newest first.')
    .option('--role <role>', 'only people of this role', roleArgument)
    .option('--json', 'one object a line')
    .action((options: { role?: Role; json?: boolean }) => list(options));
}

function list({ role, json }: { role?: Role; json?: boolean }): Promise<void> {
  return onPeople(async ({ store, by }) => {
    const order = PEOPLE_ORDERS.newest;
    for (let after: (string | number | boolean)[] | undefined; ; ) {
      const people = await listPeople(store.reading, by, { role, page: { order, after, most: AT_ONCE } });
      for (const person of people) process.stdout.write(`${json ? JSON.stringify(person) : line(person)}\n`);
      const last = people.at(-1);
      if (!last || people.length < AT_ONCE) return;
      after = order.map(({ of }) => of(last));
    }
  });
}

function line({ email, role, name, disabledAt, twoStep, passkeys, demo }: Person): string {
  const more = [
    ...(disabledAt ? ['disabled'] : []),
    ...(twoStep ? ['two steps'] : []),
    ...(passkeys > 0 ? ['passkey'] : []),
    ...(demo ? ['demo'] : []),
  ];
  return [email.padEnd(36), role.padEnd(14), name, ...(more.length > 0 ? [`(${more.join(', ')})`] : [])].join(
    ' ',
  );
}
