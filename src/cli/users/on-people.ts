import { InvalidArgumentError } from 'commander';
import { systemClock } from '../../clock.ts';
import { type Config, readConfig } from '../../config.ts';
import { withSettings } from '../../desk/settings/open-settings.ts';
import { Problem } from '../../errors.ts';
import { silentLog } from '../../log.ts';
import { isEmail, normaliseEmail } from '../../readers/accounts/normalise-email.ts';
import { ROLES, type Role } from '../../readers/member.ts';
import { findPersonByEmail, type Person } from '../../readers/people/people.queries.ts';
import { asOperator, type Operator } from '../../readers/permission.ts';
import { openStore, type Store } from '../../store/database.ts';

/** What a command about people works with. */
export interface OnPeople {
  readonly store: Store;
  readonly config: Config;
  readonly by: Operator;
  readonly now: Date;
}

/** Opens the newsroom's database for one command about people. */
export async function onPeople<T>(work: (parts: OnPeople) => Promise<T>): Promise<T> {
  const settings = readConfig();
  const store = await openStore(settings, silentLog);
  try {
    const config = await withSettings(store.reading, settings, silentLog);
    return await work({ store, config, by: asOperator(), now: systemClock.now() });
  } finally {
    await store.close();
  }
}

/** Reads a mail address from an argument. */
export function emailArgument(text: string): string {
  const email = normaliseEmail(text);
  if (!isEmail(email)) throw new InvalidArgumentError('Write a mail address such as name@example.org.');
  return email;
}

/** Reads a role from an argument; `data-editor` is the data editor. */
export function roleArgument(text: string): Role {
  const role = ROLES.find((known) => known === text.toLowerCase().replaceAll('-', ' '));
  if (!role) throw new InvalidArgumentError(`A role is one of: ${ROLES.join(', ')}.`);
  return role;
}

/** The person with this address. Throws `not found`. */
export async function personNamed({ store, by }: OnPeople, email: string): Promise<Person> {
  const person = await findPersonByEmail(store.reading, by, email);
  if (person) return person;
  throw new Problem('not found', `${email} has no account.`, '`sourceline users list` shows who has.');
}

/** Prints what was done: an object for a program, or a sentence for a person. */
export function printResult(
  asJson: boolean | undefined,
  told: Readonly<Record<string, unknown>>,
  sentence: string,
): void {
  process.stdout.write(`${asJson ? JSON.stringify(told) : sentence}\n`);
}

/** How the letter with `link` gets to its reader: by mail, or by hand where there is no mail server. */
export function deliveryOf(
  link: string,
  { SMTP_URL }: Config,
): { told: { link?: string }; sentence: string } {
  if (SMTP_URL) return { told: {}, sentence: 'The letter goes out as soon as the portal runs.' };
  return { told: { link }, sentence: `There is no mail server (SMTP_URL); hand on this link:\n${link}` };
}
