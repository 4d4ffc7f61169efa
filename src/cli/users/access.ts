import { Command } from 'commander';
import { disableMember } from '../../readers/people/disable-member.ts';
import { enableMember } from '../../readers/people/enable-member.ts';
import { emailArgument, onPeople, personNamed, printResult } from './on-people.ts';

/** `sourceline users disable`: closes an account without deleting it. */
export function disableUserCommand(): Command {
  return accessCommand(
    'disable',
    'Close an account: its sessions end at once, and no login is taken. What it holds is kept.',
    disableMember,
    ['is disabled', 'was disabled already'],
  );
}

/** `sourceline users enable`: opens an account again. */
export function enableUserCommand(): Command {
  return accessCommand('enable', 'Open a closed account again.', enableMember, [
    'is enabled',
    'was enabled already',
  ]);
}

function accessCommand(
  name: string,
  about: string,
  change: typeof disableMember,
  [done, nothing]: readonly [string, string],
): Command {
  return new Command(name)
    .description(about)
    .argument('<email>', 'the mail address of the account', emailArgument)
    .option('--json', 'answer with one object')
    .action((email: string, { json }: { json?: boolean }) =>
      onPeople(async (parts) => {
        const { store, config, by, now } = parts;
        const { id } = await personNamed(parts, email);
        const changed = await store.write((writing) => change(writing, by, id, config, now));
        printResult(json, { id, email, changed }, `${email} ${changed ? done : nothing}.`);
      }),
    );
}
