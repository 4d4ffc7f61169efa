import { sql } from 'kysely';
import { containing } from '../../store/containing.ts';
import type { Reading, Writing } from '../../store/database.ts';
import { isId } from '../../store/ids.ts';
import { type Order, type PageWanted, pageOf } from '../../store/keyset.ts';
import type { Session } from '../member.ts';
import { type Authorized, type Manager, roleMay } from '../permission.ts';
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

const byId = { by: sql`t.id`, of: ({ id }: ListedToken) => id, type: 'id', isDescending: true } as const;
/** A time before all uses, for tokens that have none. */
const NEVER = new Date(0).toISOString();

/** Sort orders for tokens: newest first, or last used first. */
export const TOKEN_ORDERS = {
  newest: [byId],
  used: [
    {
      by: sql`date_trunc('milliseconds', coalesce(t.last_used_at, ${NEVER}::timestamptz))`,
      of: ({ lastUsedAt }) => lastUsedAt?.toISOString() ?? NEVER,
      type: 'time',
      isDescending: true,
    },
    byId,
  ],
} as const satisfies Record<string, Order<ListedToken>>;

/** Filters for tokens. */
interface TokensWanted {
  /** Text in the name of the token or of its owner. */
  readonly text?: string | undefined;
  /** Only those of one person, or of all others. */
  readonly owner?: string | undefined;
  readonly notOf?: string | undefined;
  readonly page: PageWanted<ListedToken>;
}

/** A page of the matching tokens: one's own or, for members who manage people, everyone's. */
export async function listTokens(
  reading: Reading,
  by: Authorized<'use tokens'> | Manager,
  { text, owner, notOf, page }: TokensWanted,
): Promise<ListedToken[]> {
  let query = pageOf(tokensSeenBy(reading, by), page);
  if (text) query = query.where(containing(text, sql`t.name || ' ' || u.name`));
  if (owner !== undefined) query = query.where('t.user_id', '=', owner);
  if (notOf !== undefined) query = query.where('t.user_id', '<>', notOf);
  return (await query.execute()).map(listedToken);
}

/** The token with this id, if a member may see it; null otherwise. */
export async function findListedToken(
  reading: Reading | Writing,
  by: Authorized<'use tokens'>,
  id: string,
): Promise<ListedToken | null> {
  if (!isId(id)) return null;
  const row = await tokensSeenBy(reading, by).where('t.id', '=', id).executeTakeFirst();
  return row ? listedToken(row) : null;
}

function tokensSeenBy(reading: Reading | Writing, { member }: Authorized<'use tokens'> | Manager) {
  const query = reading
    .selectFrom('api_tokens as t')
    .innerJoin('users as u', 'u.id', 't.user_id')
    .select(['t.id', 'u.id as ownerId', 'u.name as ownerName', 't.name', 't.hint', 't.scopes'])
    .select(['t.made_at as madeAt', 't.expires_at as expiresAt', 't.last_used_at as lastUsedAt'])
    .select('t.revoked_at as revokedAt');
  return member === null || roleMay(member.role, 'manage people')
    ? query
    : query.where('t.user_id', '=', member.id);
}

function listedToken({
  ownerId,
  ownerName,
  scopes,
  ...row
}: Awaited<ReturnType<ReturnType<typeof tokensSeenBy>['execute']>>[number]): ListedToken {
  return { ...row, owner: { id: ownerId, name: ownerName }, scopes: knownScopes(scopes) };
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
