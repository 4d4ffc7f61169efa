import { sql } from 'kysely';
import type { Reading } from '../../store/database.ts';
import type { Session } from '../member.ts';
import type { Authorized, Manager } from '../permission.ts';
import { hashToken, isToken, SCOPE_NAMES, type Scope } from './token.ts';

/** A token as listed: nothing in it gives access. */
export interface ListedToken {
  readonly id: string;
  readonly owner: { readonly id: string; readonly name: string };
  readonly name: string;
  readonly hint: string;
  readonly scopes: readonly Scope[];
  readonly madeAt: Date;
  readonly expiresAt: Date;
  readonly lastUsedAt: Date | null;
  readonly revokedAt: Date | null;
}

/** The tokens of one member, newest first. */
export function listOwnTokens(reading: Reading, by: Authorized<'use tokens'>): Promise<ListedToken[]> {
  return list(reading, by.member.id);
}

/** The tokens of all people, or of one person, newest first: for members who manage people. */
export function listAllTokens(
  reading: Reading,
  _by: Manager,
  ownerId: string | null = null,
): Promise<ListedToken[]> {
  return list(reading, ownerId);
}

const MOST_LISTED = 1_000;

async function list(reading: Reading, ownerId: string | null): Promise<ListedToken[]> {
  let query = reading
    .selectFrom('api_tokens as t')
    .innerJoin('users as u', 'u.id', 't.user_id')
    .select(['t.id', 'u.id as ownerId', 'u.name as ownerName', 't.name', 't.hint', 't.scopes'])
    .select(['t.made_at as madeAt', 't.expires_at as expiresAt', 't.last_used_at as lastUsedAt'])
    .select('t.revoked_at as revokedAt')
    .orderBy('t.id', 'desc')
    .limit(MOST_LISTED);
  if (ownerId !== null) query = query.where('t.user_id', '=', ownerId);
  const rows = await query.execute();
  return rows.map(({ ownerId: id, ownerName: name, scopes, ...row }) => ({
    ...row,
    owner: { id, name },
    scopes: knownScopes(scopes),
  }));
}

/** The result of looking up a token: its session, or why there is none. */
export type TokenFound =
  | { readonly is: 'unknown' }
  | { readonly is: 'expired' | 'revoked' | 'closed'; readonly id: string; readonly userId: string }
  | {
      readonly is: 'good';
      readonly id: string;
      readonly name: string;
      readonly scopes: readonly Scope[];
      readonly expiresAt: Date;
      readonly lastUsedAt: Date | null;
      readonly session: Session;
    };

/**
 * The session of a token at `now`, with the current role of its member. The member counts as logged in with a second
 * step only while they have one.
 */
export async function findToken(reading: Reading, secret: string, now: Date): Promise<TokenFound> {
  if (!isToken(secret)) return { is: 'unknown' };
  const row = await reading
    .selectFrom('api_tokens as t')
    .innerJoin('users as u', 'u.id', 't.user_id')
    .select(['t.id', 't.name', 't.scopes', 't.made_at', 't.expires_at', 't.last_used_at', 't.revoked_at'])
    .select(['u.id as userId', 'u.email', 'u.name as userName', 'u.role', 'u.language', 'u.disabled_at'])
    .select(['u.email_verified', 'u.keeps_history', 'u.wants_recommended'])
    .select(
      sql<boolean>`u.two_factor_enabled or exists (select 1 from passkeys p where p.user_id = u.id)`.as(
        'strong',
      ),
    )
    .where('t.hash', '=', hashToken(secret))
    .executeTakeFirst();
  if (!row) return { is: 'unknown' };
  const known = { id: row.id, userId: row.userId };
  if (row.revoked_at) return { is: 'revoked', ...known };
  if (row.expires_at <= now) return { is: 'expired', ...known };
  if (row.disabled_at || !row.email_verified) return { is: 'closed', ...known };
  return {
    is: 'good',
    id: row.id,
    name: row.name,
    scopes: knownScopes(row.scopes),
    expiresAt: row.expires_at,
    lastUsedAt: row.last_used_at,
    session: {
      id: row.id,
      passed: 'token',
      startedAt: row.made_at,
      expiresAt: row.expires_at,
      member: {
        id: row.userId,
        email: row.email,
        name: row.userName,
        role: row.role,
        language: row.language,
        twoStep: row.strong,
        keepsHistory: row.keeps_history,
        wantsRecommended: row.wants_recommended,
        ownFront: false,
      },
    },
  };
}

/** A scope removed in a later version gives no permission. */
function knownScopes(scopes: readonly string[]): Scope[] {
  return SCOPE_NAMES.filter((name) => scopes.includes(name));
}
