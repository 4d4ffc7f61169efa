import { Command } from 'commander';
import { disableUserCommand, enableUserCommand } from './users/access.ts';
import { addUserCommand } from './users/add.ts';
import { listUsersCommand } from './users/list.ts';
import { resetUserCommand } from './users/reset.ts';
import { userRoleCommand } from './users/role.ts';

/** `sourceline users`: the people of the portal, from a terminal. */
export function usersCommand(): Command {
  return new Command('users')
    .description('Add, invite and list people, change their roles, close accounts, reset logins.')
    .addCommand(addUserCommand())
    .addCommand(listUsersCommand())
    .addCommand(userRoleCommand())
    .addCommand(disableUserCommand())
    .addCommand(enableUserCommand())
    .addCommand(resetUserCommand());
}
