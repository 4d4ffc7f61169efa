import type { Reading } from '../../store/database.ts';
import type { Passed } from '../member.ts';
import type { Action, Authorized } from '../permission.ts';

type Own = Authorized<'use own account'>;

/** A member's account data beyond what a session has. */
export interface OwnAccount {
  readonly since: Date;
  readonly alertsByMail: boolean;
  readonly correctionsByMail: boolean;
  /** The address that is waiting for its mailed link to be followed; null if there is none. */
  readonly newAddress: string | null;
}

/** A member's active session. */
export interface OwnSession {
  readonly id: string;
  readonly current: boolean;
  readonly passed: Passed;
  readonly agent: string;
  readonly network: string;
  readonly startedAt: Date;
  readonly usedAt: Date;
}

/** The account of a member. */
export async function findOwnAccount(reading: Reading, by: Own, now: Date): Promise<OwnAccount> {
  const user = await reading
    .selectFrom('users')
    .select(['created_at', 'alerts_by_mail', 'corrections_by_mail'])
    .where('id', '=', by.member.id)
    .executeTakeFirstOrThrow();
  const waiting = await reading
    .selectFrom('registrations')
    .select('email')
    .where('user_id', '=', by.member.id)
    .where('kind', '=', 'new address')
    .where('expires_at', '>', now)
    .orderBy('created_at', 'desc')
    .executeTakeFirst();
  return {
    since: user.created_at,
    alertsByMail: user.alerts_by_mail,
    correctionsByMail: user.corrections_by_mail,
    newAddress: waiting?.email ?? null,
  };
}

/** A member's sessions: this browser first, then the others, last used first. */
export async function findOwnSessions(reading: Reading, by: Own, now: Date): Promise<OwnSession[]> {
  const rows = await reading
    .selectFrom('sessions')
    .select(['id', 'passed', 'user_agent', 'ip_address', 'created_at', 'updated_at'])
    .where('user_id', '=', by.member.id)
    .where('expires_at', '>', now)
    .orderBy('updated_at', 'desc')
    .execute();
  const sessions = rows.map((row) => ({
    id: row.id,
    current: row.id === by.session.id,
    passed: row.passed,
    agent: row.user_agent ?? '',
    network: row.ip_address ?? '',
    startedAt: row.created_at,
    usedAt: row.updated_at,
  }));
  return sessions.sort((one, other) => Number(other.current) - Number(one.current));
}

/** The hash of a member's password. */
export async function findOwnPasswordHash(reading: Reading, by: Authorized<Action>): Promise<string | null> {
  const row = await reading
    .selectFrom('logins')
    .select('password')
    .where('user_id', '=', by.member.id)
    .where('provider_id', '=', 'credential')
    .executeTakeFirst();
  return row?.password ?? null;
}

/** The stored secret of a second step that was started and not confirmed; null if there is none. */
export async function findStartedSecret(reading: Reading, by: Own): Promise<string | null> {
  if (by.member.twoStep) return null;
  const row = await reading
    .selectFrom('two_factors')
    .select('secret')
    .where('user_id', '=', by.member.id)
    .where('verified', '=', false)
    .executeTakeFirst();
  return row?.secret ?? null;
}
