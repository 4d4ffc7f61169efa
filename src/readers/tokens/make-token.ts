import { Problem } from '../../errors.ts';
import { actAs } from '../../store/act-as.ts';
import type { Writing } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { json } from '../../store/tables.ts';
import { requirePassword } from '../accounts/check-own-password.ts';
import { isStaff, type Role } from '../member.ts';
import { type Authorized, type Operator, roleMay } from '../permission.ts';
import {
  LONGEST_TOKEN_NAME,
  MOST_TOKEN_DAYS,
  MOST_TOKENS,
  newToken,
  SCOPE_NAMES,
  SCOPES,
  type Scope,
} from './token.ts';

/** A token as somebody asks for it. */
export interface TokenWanted {
  /** Whose it is; only the operator may ask for somebody else. */
  readonly ownerId: string;
  readonly name: string;
  readonly scopes: readonly string[];
  readonly days: number;
}

/** A token that was made; `secret` is handed out here and never again. */
export interface TokenMade {
  readonly id: string;
  readonly secret: string;
  readonly scopes: readonly Scope[];
  readonly expiresAt: Date;
}

const DAY = 86_400_000;

/**
 * Makes a token for a member of the newsroom, who has just given their password again. Throws a Problem where the name, the scopes or the days are not right,
 * the member may not do what a scope is for, or has too many tokens already.
 */
export async function makeToken(
  writing: Writing,
  by: Authorized<'use tokens'> | Operator,
  wanted: TokenWanted,
  now: Date,
): Promise<TokenMade> {
  const { ownerId, days } = wanted;
  const name = wanted.name.trim();
  if (by.member && by.member.id !== ownerId) {
    throw new Problem('not allowed', 'A token is made by whoever it is for.', 'Ask them to make it.');
  }
  requirePassword(by);
  await actAs(writing, by.member?.id ?? null);
  const owner = await writing
    .selectFrom('users')
    .select(['role', 'disabled_at'])
    .where('id', '=', ownerId)
    .forUpdate()
    .executeTakeFirst();
  if (!owner || owner.disabled_at || !isStaff(owner)) {
    throw new Problem('not allowed', 'Tokens are for members of the newsroom.', 'Give them a role first.');
  }
  if (!name || name.length > LONGEST_TOKEN_NAME) {
    throw new Problem(
      'bad input',
      `A token has a name of at most ${LONGEST_TOKEN_NAME} characters.`,
      'Say what it is for.',
    );
  }
  if (!Number.isInteger(days) || days < 1 || days > MOST_TOKEN_DAYS) {
    throw new Problem(
      'bad input',
      `A token is good for 1 to ${MOST_TOKEN_DAYS} days.`,
      'Choose a number of days.',
    );
  }
  const scopes = readScopes(wanted.scopes, owner.role);
  const { held } = await writing
    .selectFrom('api_tokens')
    .select((eb) => eb.fn.countAll<number>().as('held'))
    .where('user_id', '=', ownerId)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', now)
    .executeTakeFirstOrThrow();
  if (Number(held) >= MOST_TOKENS) {
    throw new Problem('conflict', `Nobody has more than ${MOST_TOKENS} tokens.`, 'Revoke one first.');
  }
  const { secret, hash, hint } = newToken();
  const id = newId();
  const expiresAt = new Date(now.getTime() + days * DAY);
  const made = { id, user_id: ownerId, name, scopes: json<readonly string[]>(scopes), hash, hint };
  await writing
    .insertInto('api_tokens')
    .values({ ...made, made_at: now, expires_at: expiresAt })
    .execute();
  return { id, secret, scopes, expiresAt };
}

function readScopes(asked: readonly string[], role: Role): Scope[] {
  const unknown = asked.find((one) => !(SCOPE_NAMES as readonly string[]).includes(one));
  if (unknown !== undefined) {
    throw new Problem('bad input', `${unknown} is no scope.`, `Scopes are ${SCOPE_NAMES.join(', ')}.`);
  }
  const scopes = SCOPE_NAMES.filter((name) => asked.includes(name));
  if (scopes.length === 0) {
    throw new Problem('bad input', 'A token without a scope can do nothing.', 'Choose at least one.');
  }
  const beyond = scopes.find((name) => !roleMay(role, SCOPES[name]));
  if (beyond) {
    throw new Problem(
      'not allowed',
      `The scope ${beyond} is for what this role may not do.`,
      'Leave it out, or ask an administrator.',
    );
  }
  return scopes;
}
