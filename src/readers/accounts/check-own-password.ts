import { refusal } from '../../words/refusal.ts';
import type { Action, Authorized, Operator } from '../permission.ts';
import { findOwnPasswordHash } from './account.queries.ts';
import type { Accounts } from './accounts.ts';
import type { DoorParts } from './asking.ts';
import { countsOf } from './attempt.ts';
import { countAttempt, forgiveAttempt } from './limit-attempts.ts';
import { isPassword } from './password.ts';

/** The result of asking a member for their password again; `again` says when to retry after too many wrong ones. */
export type Asked<A extends Action> =
  | { readonly right: true; readonly by: Authorized<A> }
  | { readonly right: false; readonly again: Date | null };

/** The proofs of members who have just entered their password; they cannot be created elsewhere. */
const confirmed = new WeakSet<object>();

/**
 * Asks a member for their password again; if it is right, `by` is the proof for `requirePassword`. Wrong ones count
 * together with those of the login page. Programs have no password.
 */
export async function checkOwnPassword<A extends Action>(
  {
    store,
    accounts,
    clock,
  }: Pick<DoorParts, 'store' | 'clock'> & { readonly accounts: Pick<Accounts, 'secrets' | 'note'> },
  by: Authorized<A>,
  password: string,
  network: string,
): Promise<Asked<A>> {
  const counts = countsOf(accounts.secrets, 'login', { account: by.member.email, network });
  const counted = await countAttempt(store, counts, clock.now());
  const who = { member: by.member.id, network };
  if (counted.over !== null) {
    accounts.note('password locked', who, { of: counted.over });
    return { right: false, again: counted.again };
  }
  const hash = by.session.passed === 'token' ? null : await findOwnPasswordHash(store.reading, by);
  if (hash === null || password === '' || !(await isPassword(hash, password))) {
    accounts.note('password refused', who);
    return { right: false, again: null };
  }
  await forgiveAttempt(store, counted.ids);
  const proof = { ...by };
  confirmed.add(proof);
  return { right: true, by: proof };
}

/**
 * Refuses actions that give lasting access, such as a token or another administrator, unless the member has just
 * entered their password: someone at an unattended browser cannot. Does not apply to the operator at a terminal.
 */
export function requirePassword(by: Authorized<Action> | Operator): void {
  if (by.member === null || confirmed.has(by)) return;
  throw refusal('passwordAgain');
}
