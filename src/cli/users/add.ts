import { Command, Option } from 'commander';
import { SETTINGS } from '../../config.ts';
import { Problem } from '../../errors.ts';
import { addMember } from '../../readers/accounts/add-member.ts';
import type { PasswordFault } from '../../readers/accounts/check-password.ts';
import { inviteMember } from '../../readers/accounts/invite-member.ts';
import type { MemberLanguage, Role } from '../../readers/member.ts';
import { deliveryOf, emailArgument, onPeople, printResult, roleArgument } from './on-people.ts';
import { type PasswordSource, readPassword } from './read-password.ts';

interface AddOptions extends PasswordSource {
  role: Role;
  name: string;
  language?: MemberLanguage;
  invite?: boolean;
  json?: boolean;
}

/** `sourceline users add`: makes an account, or invites somebody to make theirs. */
export function addUserCommand(): Command {
  return new Command('add')
    .description('Make an account with a password, or invite somebody by letter to make theirs.')
    .argument('<email>', 'the mail address of the account', emailArgument)
    .requiredOption('--name <name>', 'the name they are called by')
    .option(
      '--role <role>',
      'reader, reporter, editor, data-editor or administrator',
      roleArgument,
      'reader' as Role,
    )
    .addOption(
      new Option('--language <language>', 'the language of their pages and letters').choices(
        SETTINGS.PORTAL_LANGUAGE.schema.options,
      ),
    )
    .option('--invite', 'send a link by which they choose their password, instead of asking for one here')
    .option('--password-file <file>', 'read the password from the first line of a file')
    .option('--password-stdin', 'read the password from standard input')
    .option('--json', 'answer with one object')
    .action((email: string, options: AddOptions) => (options.invite ? invite : add)(email, options));
}

function invite(email: string, { role, name, language = undefined, json }: AddOptions): Promise<void> {
  return onPeople(async ({ store, config, by, now }) => {
    const invited = { email, name, role, language: language ?? null };
    const { link } = await store.write((writing) => inviteMember(writing, by, invited, config, now));
    const { told, sentence } = deliveryOf(link, config);
    printResult(json, { email, role, invited: true, ...told }, `${email} is invited as ${role}. ${sentence}`);
  });
}

async function add(email: string, options: AddOptions): Promise<void> {
  const { role, name, language, json } = options;
  const password = await readPassword(options);
  // The list of common passwords and the hashing are loaded where they are needed, not at every start.
  const { checkPassword } = await import('../../readers/accounts/check-password.ts');
  const { hashPassword } = await import('../../readers/accounts/password.ts');
  await onPeople(async ({ store, config, by, now }) => {
    const fault = checkPassword(password, { email, name, portal: config.PORTAL_NAME });
    if (fault) throw new Problem('bad input', FAULTS[fault], 'Choose another.');
    const passwordHash = await hashPassword(password);
    const added = { email, name, role, language: language ?? null, passwordHash };
    const id = await store.write((writing) => addMember(writing, by, added, now));
    printResult(json, { id, email, role }, `${email} has an account as ${role}.`);
  });
}

const FAULTS: Readonly<Record<PasswordFault, string>> = {
  short: 'The password is too short: ten characters are the least.',
  long: 'The password is too long: two hundred characters are the most.',
  common: 'The password is one of those tried first.',
  own: 'The password is made of the name, the address or the portal’s name.',
};
