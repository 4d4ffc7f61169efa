import { randomBytes } from 'node:crypto';
import { dropSetupKey } from '../../readers/accounts/drop-setup-key.ts';
import { hashSetupKey } from '../../readers/permission.ts';
import type { Store } from '../../store/database.ts';
import { hasStaff } from './setup.queries.ts';

/**
 * Makes a new key to set the newsroom up with, in place of any before, and keeps its hash: every process of a database
 * takes the same. Null where somebody has an account at the desk.
 */
export async function renewSetupKey(store: Store, now: Date): Promise<string | null> {
  const key = randomBytes(32).toString('base64url');
  return store.write(async (writing) => {
    await dropSetupKey(writing);
    if (await hasStaff(writing)) return null;
    await writing
      .insertInto('setup_key')
      .values({ hash: hashSetupKey(key), made_at: now })
      .onConflict((conflict) => conflict.column('one').doUpdateSet({ hash: hashSetupKey(key), made_at: now }))
      .execute();
    return key;
  });
}
