import type { Asking, DoorParts, Entered, Locked } from './asking.ts';
import { countsOf } from './attempt.ts';
import { enterAs } from './enter-as.ts';
import { countAttempt, forgiveAttempt } from './limit-attempts.ts';
import { findLogin } from './login.queries.ts';
import { normaliseEmail } from './normalise-email.ts';
import { hashPassword, isPassword } from './password.ts';

/** The outcome of a password login. */
export type LoggedIn = Entered | Locked | { readonly is: 'wrong' };

/** A hash like any other, for addresses without an account: checking it takes as long. */
let decoy: Promise<string> | null = null;

/**
 * Logs in with a password. An unknown address, a wrong password and a member who may not log in get the same response
 * after the same work; once an account or network is locked, no password is checked.
 */
export async function logIn(
  parts: DoorParts,
  typed: { readonly email: string; readonly password: string },
  asking: Asking,
): Promise<LoggedIn> {
  const { store, accounts, clock } = parts;
  const email = normaliseEmail(typed.email);
  const counts = countsOf(accounts.secrets, 'login', { account: email, network: asking.network });
  const counted = await countAttempt(store, counts, clock.now());
  const { network } = asking;
  if (counted.over !== null) {
    const login = await findLogin(store.reading, email);
    accounts.note('login locked', { member: login?.userId ?? null, network }, { of: counted.over });
    return { is: 'locked', again: counted.again };
  }
  decoy ??= hashPassword('nobody has this password').catch((error: unknown) => {
    decoy = null;
    throw error;
  });
  const [login, unlike] = await Promise.all([findLogin(store.reading, email), decoy]);
  const right = await isPassword(login?.password ?? unlike, typed.password);
  if (!login?.mayEnter || !right) {
    const why = !login ? 'unknown address' : login.mayEnter ? 'wrong password' : 'closed';
    accounts.note('login refused', { member: login?.userId ?? null, network }, { why });
    return { is: 'wrong' };
  }
  await forgiveAttempt(store, counted.ids);
  return enterAs(parts, login.userId, 'password', asking);
}
