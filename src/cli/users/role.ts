import { Command } from 'commander';
import type { Role } from '../../readers/member.ts';
import { changeRole } from '../../readers/people/change-role.ts';
import { emailArgument, onPeople, personNamed, printResult, roleArgument } from './on-people.ts';

/** `sourceline users role`: gives somebody another role. */
export function userRoleCommand(): Command {
  return new Command('role')
    .description('Give somebody another role. It logs them out everywhere, and they are told by letter.')
    .argument('<email>', 'the mail address of the account', emailArgument)
    .argument('<role>', 'reader, reporter, editor, data-editor or administrator', roleArgument)
    .option('--json', 'answer with one object')
    .action((email: string, role: Role, { json }: { json?: boolean }) =>
      onPeople(async (parts) => {
        const { store, config, by, now } = parts;
        const { id } = await personNamed(parts, email);
        const changed = await store.write((writing) => changeRole(writing, by, { id, role }, config, now));
        printResult(
          json,
          { id, email, role, changed },
          `${email} ${changed ? 'is now' : 'was already'} ${role}.`,
        );
      }),
    );
}
