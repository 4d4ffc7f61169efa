import { Command, InvalidArgumentError } from 'commander';
import { Problem } from '../errors.ts';
import { makeToken } from '../readers/tokens/make-token.ts';
import { revokeToken } from '../readers/tokens/revoke-token.ts';
import { MOST_TOKEN_DAYS, SCOPE_NAMES } from '../readers/tokens/token.ts';
import { type ListedToken, listTokens, TOKEN_ORDERS } from '../readers/tokens/tokens.queries.ts';
import { emailArgument, onPeople, personNamed, printResult } from './users/on-people.ts';

/** `sourceline tokens`: what programs come to the API with, from a terminal. */
export function tokensCommand(): Command {
  return new Command('tokens')
    .description('Make, list and revoke the tokens that programs come to the API with.')
    .addCommand(addCommand())
    .addCommand(listCommand())
    .addCommand(revokeCommand());
}

interface AddOptions {
  readonly name: string;
  readonly scope: readonly string[];
  readonly days: number;
  readonly json?: boolean;
}

function addCommand(): Command {
  return new Command('add')
    .description(
      'Create a token for a member of the newsroom; it is printed once, and only its hash is stored.',
    )
    .argument('<email>', 'the mail address of the account', emailArgument)
    .requiredOption('--name <name>', 'what it is for')
    .requiredOption('--scope <scopes...>', `what it may do: ${SCOPE_NAMES.join(', ')}`)
    .option('--days <days>', `how long it is good for, 1 to ${MOST_TOKEN_DAYS}`, daysArgument, 90)
    .option('--json', 'answer with one object')
    .action((email: string, { name, scope, days, json }: AddOptions) =>
      onPeople(async (parts) => {
        const { id: ownerId } = await personNamed(parts, email);
        const wanted = { ownerId, name, scopes: scope.flatMap((one) => one.split(',')), days };
        const made = await parts.store.write((writing) => makeToken(writing, parts.by, wanted, parts.now));
        // For a program to read: the token alone stands on standard output.
        if (!json)
          process.stderr.write(`Good until ${made.expiresAt.toISOString()} for ${made.scopes.join(', ')}.\n`);
        printResult(json, { ...made }, made.secret);
      }),
    );
}

const MOST_LISTED = 1_000;

function listCommand(): Command {
  return new Command('list')
    .description('List the tokens of everybody, newest first.')
    .option('--user <email>', 'only those of one person', emailArgument)
    .option('--json', 'one object a line')
    .action(({ user, json }: { user?: string; json?: boolean }) =>
      onPeople(async (parts) => {
        const owner = user === undefined ? undefined : (await personNamed(parts, user)).id;
        const page = { order: TOKEN_ORDERS.newest, most: MOST_LISTED };
        const tokens = await listTokens(parts.store.reading, parts.by, { owner, page });
        for (const token of tokens) {
          process.stdout.write(`${json ? JSON.stringify(token) : line(token, parts.now)}\n`);
        }
      }),
    );
}

function revokeCommand(): Command {
  return new Command('revoke')
    .description('Revoke a token at once.')
    .argument('<id>', 'its id, as `sourceline tokens list` shows it')
    .option('--json', 'answer with one object')
    .action((id: string, { json }: { json?: boolean }) =>
      onPeople(async ({ store, by, now }) => {
        const revoked = await store.write((writing) => revokeToken(writing, by, id, now));
        if (!revoked) throw new Problem('conflict', 'This token was revoked before.');
        printResult(json, { id, revoked }, `${id} is revoked.`);
      }),
    );
}

function daysArgument(text: string): number {
  const days = Number(text);
  if (/^\d{1,3}$/.test(text) && days >= 1 && days <= MOST_TOKEN_DAYS) return days;
  throw new InvalidArgumentError(`Write a number of days from 1 to ${MOST_TOKEN_DAYS}.`);
}

function line(
  { id, hint, owner, name, scopes, expiresAt, lastUsedAt, revokedAt }: ListedToken,
  now: Date,
): string {
  const state = revokedAt
    ? `revoked ${revokedAt.toISOString()}`
    : `${expiresAt <= now ? 'expired' : 'good until'} ${expiresAt.toISOString()}`;
  const used = lastUsedAt ? `used ${lastUsedAt.toISOString()}` : 'never used';
  return [id, `${hint}…`, owner.name, `“${name}”`, scopes.join(','), state, used].join('  ');
}
