import type { Writing } from '../../store/database.ts';
import { hashOfKey } from '../accounts/mail-key.ts';
import { findConfirming } from './newsletter.queries.ts';

/** Confirms the address a key was sent to; answers whether there is one. Confirming twice changes nothing. */
export async function confirmNewsletter(writing: Writing, key: string, now: Date): Promise<boolean> {
  const found = await findConfirming(writing, hashOfKey(key), now);
  if (!found) return false;
  await writing
    .updateTable('subscribers')
    .set({ confirmed_at: now })
    .where('id', '=', found.id)
    .where('confirmed_at', 'is', null)
    .execute();
  return true;
}
