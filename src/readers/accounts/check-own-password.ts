import type { Store } from '../../store/database.ts';
import type { Authorized } from '../permission.ts';
import type { Secrets } from '../secrets/secrets.ts';
import { findOwnPasswordHash } from './account.queries.ts';
import { countsOf } from './attempt.ts';
import { countAttempt, forgiveAttempt } from './limit-attempts.ts';
import { isPassword } from './password.ts';

/** What came of asking a member for their password again; `again` says when it may be tried after too many wrong ones. */
export type Asked =
  | { readonly right: true }
  | { readonly right: false; readonly again: null }
  | { readonly right: false; readonly again: Date };

/** Asks a member for their password again. Wrong ones count together with those of the login page. */
export async function checkOwnPassword(
  { store, secrets, now }: { readonly store: Store; readonly secrets: Secrets; readonly now: Date },
  by: Authorized<'use own account'>,
  password: string,
  network: string,
): Promise<Asked> {
  const counts = countsOf(secrets, 'login', { account: by.member.email, network });
  const counted = await countAttempt(store, counts, now);
  if (counted.over !== null) return { right: false, again: counted.again };
  const hash = await findOwnPasswordHash(store.reading, by);
  if (hash === null || password === '' || !(await isPassword(hash, password))) {
    return { right: false, again: null };
  }
  await forgiveAttempt(store, counted.ids);
  return { right: true };
}
