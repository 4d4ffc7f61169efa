import type { Writing } from '../../store/database.ts';
import type { Authorized } from '../permission.ts';

/** Turns a member's alerts by mail on or off. */
export async function chooseMail(
  writing: Writing,
  by: Authorized<'use own account'>,
  on: boolean,
): Promise<void> {
  await writing.updateTable('users').set({ alerts_by_mail: on }).where('id', '=', by.member.id).execute();
}
