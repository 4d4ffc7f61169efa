import type { Reading } from '../../store/database.ts';
import type { MemberLanguage, Role } from '../member.ts';
import { hashOfKey } from './mail-key.ts';

/** What a member's mailed key gives access to. */
export type KeyOpens = 'login' | 'reset';

/** The stored form of a key. */
export function keptAs(opens: KeyOpens, key: string): string {
  return `mailed ${opens} ${hashOfKey(key)}`;
}

/** The owner of a key. */
export interface KeyHolder {
  readonly userId: string;
  readonly email: string;
  readonly name: string;
  readonly language: MemberLanguage | null;
}

/** The member a key belongs to; null if it was used, has expired, never existed, or they may not log in. */
export async function findKeyHolder(
  reading: Reading,
  opens: KeyOpens,
  key: string,
  now: Date,
): Promise<KeyHolder | null> {
  const kept = await reading
    .selectFrom('verifications')
    .select('value')
    .where('identifier', '=', keptAs(opens, key))
    .where('expires_at', '>', now)
    .executeTakeFirst();
  return kept ? findWelcome(reading, kept.value) : null;
}

/** A placeholder for a member if an address has no account. */
export const NOBODY = 'nobody';

/** The member `userId`, if they may log in. */
export async function findWelcome(reading: Reading, userId: string): Promise<KeyHolder | null> {
  if (userId === NOBODY) return null;
  const row = await reading
    .selectFrom('users')
    .select(['id', 'email', 'name', 'language'])
    .where('id', '=', userId)
    .where('disabled_at', 'is', null)
    .executeTakeFirst();
  return row ? { userId: row.id, email: row.email, name: row.name, language: row.language } : null;
}

/** A registration or an invitation that waits for its link to be followed. */
export interface Waiting {
  readonly kind: 'registration' | 'invitation';
  readonly email: string;
  readonly name: string;
  readonly password: string | null;
  readonly role: Role;
  readonly language: MemberLanguage | null;
  readonly keepsHistory: boolean;
  readonly browserHash: string | null;
}

/** What is pending for the mailed `key`; null if it was used, has expired or never existed. */
export async function findWaiting(reading: Reading, key: string, now: Date): Promise<Waiting | null> {
  const row = await reading
    .selectFrom('registrations')
    .select(['kind', 'email', 'name', 'password', 'role', 'language', 'keeps_history', 'browser_hash'])
    .where('token_hash', '=', hashOfKey(key))
    .where('expires_at', '>', now)
    .executeTakeFirst();
  if (!row || row.kind === 'new address') return null;
  return {
    kind: row.kind,
    email: row.email,
    name: row.name,
    password: row.password,
    role: row.role,
    language: row.language,
    keepsHistory: row.keeps_history,
    browserHash: row.browser_hash,
  };
}
