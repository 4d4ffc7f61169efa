import { Command } from 'commander';
import { Problem } from '../../errors.ts';
import { resetMember } from '../../readers/people/reset-member.ts';
import { deliveryOf, emailArgument, onPeople, personNamed, printResult } from './on-people.ts';

interface ResetOptions {
  twoStep?: boolean;
  reason?: string;
  json?: boolean;
}

/** `sourceline users reset`: lets somebody choose another password. */
export function resetUserCommand(): Command {
  return new Command('reset')
    .description('Log somebody out everywhere and send them a link to choose another password.')
    .argument('<email>', 'the mail address of the account', emailArgument)
    .option('--two-step', 'remove their codes and passkeys as well, for somebody who has lost everything')
    .option('--reason <text>', 'why codes and passkeys are removed; they read it in the letter')
    .option('--json', 'answer with one object')
    .action(reset);
}

function reset(email: string, { twoStep, reason, json }: ResetOptions): Promise<void> {
  if (twoStep && !reason?.trim()) {
    throw new Problem('bad input', 'Removing codes and passkeys takes a reason.', 'Add --reason.');
  }
  return onPeople(async (parts) => {
    const { store, config, by, now } = parts;
    const { id } = await personNamed(parts, email);
    const wanted = { id, endTwoStep: twoStep ? (reason?.trim() ?? '') : null };
    const link = await store.write((writing) => resetMember(writing, by, wanted, config, now));
    const { told, sentence } = deliveryOf(link, config);
    const what = twoStep ? 'is logged out, without codes and passkeys' : 'is logged out';
    printResult(
      json,
      { id, email, twoStepRemoved: twoStep ?? false, ...told },
      `${email} ${what}. ${sentence}`,
    );
  });
}
