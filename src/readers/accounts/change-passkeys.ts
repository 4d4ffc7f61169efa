import type { Writing } from '../../store/database.ts';
import type { Authorized } from '../permission.ts';

type Own = Authorized<'use own account'>;

/** Gives a member's passkey another name; answers whether it was theirs. */
export async function renamePasskey(writing: Writing, by: Own, id: string, name: string): Promise<boolean> {
  const { numUpdatedRows } = await writing
    .updateTable('passkeys')
    .set({ name })
    .where('id', '=', id)
    .where('user_id', '=', by.member.id)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Takes a member's passkey away; answers whether it was theirs. */
export async function removePasskey(writing: Writing, by: Own, id: string): Promise<boolean> {
  const { numDeletedRows } = await writing
    .deleteFrom('passkeys')
    .where('id', '=', id)
    .where('user_id', '=', by.member.id)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}
