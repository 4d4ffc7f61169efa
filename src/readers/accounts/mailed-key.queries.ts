import type { Reading } from '../../store/database.ts';
import type { MemberLanguage, Role } from '../member.ts';
import { hashOfKey } from './mail-key.ts';

/** What a mailed key of a member opens. */
export type KeyOpens = 'login' | 'reset';

/** What a key is kept as. */
export function keptAs(opens: KeyOpens, key: string): string {
  return `mailed ${opens} ${hashOfKey(key)}`;
}

/** Whose key this is. */
export interface KeyHolder {
  readonly userId: string;
  readonly email: string;
  readonly name: string;
  readonly language: MemberLanguage | null;
}

/** The member a key is for; null when it has been used, has run out, was never made, or they may not come in. */
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

/** What stands in place of a member where an address is nobody's. */
export const NOBODY = 'nobody';

/** The member `userId`, if they may come in. */
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

/** What waits for the mailed `key`; null when it has been used, has run out or was never made. */
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
