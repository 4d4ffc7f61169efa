import { actAs } from '../../store/act-as.ts';
import type { Writing } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { json } from '../../store/tables.ts';
import { refusal } from '../../words/refusal.ts';
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

/** A requested token. */
export interface TokenWanted {
  /** The owner; only the operator may specify someone else. */
  readonly ownerId: string;
  readonly name: string;
  readonly scopes: readonly string[];
  readonly days: number;
}

/** A created token; `secret` is returned only here. */
export interface TokenMade {
  readonly id: string;
  readonly secret: string;
  readonly scopes: readonly Scope[];
  readonly expiresAt: Date;
}

const DAY = 86_400_000;

/**
 * Creates a token for a newsroom member who has just entered their password. Throws a Problem if the name, the scopes
 * or the days are invalid, the member lacks the permission for a scope, or has too many tokens already.
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
    throw refusal('tokenOfOther');
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
    throw refusal('tokenForMembers');
  }
  if (!name || name.length > LONGEST_TOKEN_NAME) {
    throw refusal('tokenNameWrong', { most: LONGEST_TOKEN_NAME });
  }
  if (!Number.isInteger(days) || days < 1 || days > MOST_TOKEN_DAYS) {
    throw refusal('tokenDaysWrong', { most: MOST_TOKEN_DAYS });
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
    throw refusal('tokensFull', { most: MOST_TOKENS });
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
    throw refusal('tokenScopeUnknown', { scope: unknown, scopes: SCOPE_NAMES.join(', ') });
  }
  const scopes = SCOPE_NAMES.filter((name) => asked.includes(name));
  if (scopes.length === 0) {
    throw refusal('tokenScopeMissing');
  }
  const beyond = scopes.find((name) => !roleMay(role, SCOPES[name]));
  if (beyond) {
    throw refusal('tokenScopeBeyond', { scope: beyond });
  }
  return scopes;
}
