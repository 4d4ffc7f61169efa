import type { Reading } from '../../store/database.ts';

/** The password kept for an address. */
export interface KeptLogin {
  readonly userId: string;
  /** Null where an account has none, such as one made on the command line. */
  readonly password: string | null;
  readonly mayEnter: boolean;
}

/** The login of a normalised address; null when nobody has it. */
export async function findLogin(reading: Reading, email: string): Promise<KeptLogin | null> {
  const row = await reading
    .selectFrom('users')
    .leftJoin('logins', (join) =>
      join.onRef('logins.user_id', '=', 'users.id').on('logins.provider_id', '=', 'credential'),
    )
    .select(['users.id', 'users.email_verified', 'users.disabled_at', 'logins.password'])
    .where('users.email', '=', email)
    .executeTakeFirst();
  if (!row) return null;
  const mayEnter = row.email_verified && row.disabled_at === null && row.password !== null;
  return { userId: row.id, password: row.password, mayEnter };
}

/** Until when better-auth looks at no code of a member's, after too many wrong ones; null when it does. */
export async function codesLockedUntil(reading: Reading, userId: string, now: Date): Promise<Date | null> {
  const row = await reading
    .selectFrom('two_factors')
    .select('locked_until')
    .where('user_id', '=', userId)
    .where('locked_until', '>', now)
    .executeTakeFirst();
  return row?.locked_until ?? null;
}
