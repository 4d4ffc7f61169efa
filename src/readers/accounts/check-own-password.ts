import type { Authorized } from '../permission.ts';
import { findOwnPasswordHash } from './account.queries.ts';
import type { DoorParts } from './asking.ts';
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
  { store, accounts, clock }: Pick<DoorParts, 'store' | 'accounts' | 'clock'>,
  by: Authorized<'use own account'>,
  password: string,
  network: string,
): Promise<Asked> {
  const counts = countsOf(accounts.secrets, 'login', { account: by.member.email, network });
  const counted = await countAttempt(store, counts, clock.now());
  const who = { member: by.member.id, network };
  if (counted.over !== null) {
    accounts.note('password locked', who, { of: counted.over });
    return { right: false, again: counted.again };
  }
  const hash = await findOwnPasswordHash(store.reading, by);
  if (hash === null || password === '' || !(await isPassword(hash, password))) {
    accounts.note('password refused', who);
    return { right: false, again: null };
  }
  await forgiveAttempt(store, counted.ids);
  return { right: true };
}
