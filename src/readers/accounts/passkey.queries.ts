import type { Reading } from '../../store/database.ts';
import type { Authorized } from '../permission.ts';

/** A passkey as its owner sees it. */
export interface OwnPasskey {
  readonly id: string;
  readonly name: string;
  readonly addedAt: Date;
}

/** The passkeys of a member, oldest first. */
export async function findOwnPasskeys(
  reading: Reading,
  by: Authorized<'use own account'>,
): Promise<OwnPasskey[]> {
  const rows = await reading
    .selectFrom('passkeys')
    .select(['id', 'name', 'created_at'])
    .where('user_id', '=', by.member.id)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  return rows.map(({ id, name, created_at }) => ({ id, name: name ?? '', addedAt: created_at }));
}

/** Whether the owner of a passkey may log in at all. */
export async function mayLogInWith(reading: Reading, credential: string): Promise<boolean> {
  const row = await reading
    .selectFrom('passkeys')
    .innerJoin('users', 'users.id', 'passkeys.user_id')
    .select('users.id')
    .where('passkeys.credential_id', '=', credential)
    .where('users.disabled_at', 'is', null)
    .where('users.email_verified', '=', true)
    .executeTakeFirst();
  return row !== undefined;
}
