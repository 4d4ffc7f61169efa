import { actAs, actOnInvitation } from '../../store/act-as.ts';
import type { Writing } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import type { MemberLanguage } from '../member.ts';
import type { Asking, DoorParts, Entered } from './asking.ts';
import { checkPassword, type PasswordFault } from './check-password.ts';
import { dropSetupKey } from './drop-setup-key.ts';
import { enterAs } from './enter-as.ts';
import { hashOfKey } from './mail-key.ts';
import { findWaiting, type Waiting } from './mailed-key.queries.ts';
import { normaliseEmail } from './normalise-email.ts';
import { hashPassword } from './password.ts';

/** The mailed key and the context for finishing a registration. */
export interface Finishing {
  readonly key: string;
  /** The browser's identifier; null if it has registered nobody. */
  readonly browser: string | null;
  readonly name: string;
  readonly password: string;
  readonly language: MemberLanguage;
}

/** The outcome: `gone` is a link that no longer works, `known` an address that has an account by now. */
export type Finished =
  | Entered
  | { readonly is: 'gone' }
  | { readonly is: 'known'; readonly email: string }
  | { readonly is: 'wrong'; readonly name: boolean; readonly password: PasswordFault | null };

/**
 * Whether the person who follows the link chooses the password: they do in a browser other than the one that
 * registered, so that nobody who registered another's address knows the password of the new account.
 */
export function choosesPassword(waiting: Waiting, browser: string | null): boolean {
  if (waiting.kind === 'invitation' || waiting.password === null || waiting.browserHash === null) return true;
  return browser === null || hashOfKey(browser) !== waiting.browserHash;
}

/** Creates the account for a registration or an invitation, all or nothing, and logs it in. */
export async function finishRegistration(
  parts: DoorParts,
  finishing: Finishing,
  asking: Asking,
): Promise<Finished> {
  const { store, accounts, config, clock } = parts;
  const { network } = asking;
  const gone = () => {
    accounts.note('link refused', { member: null, network }, { what: 'registration' });
    return { is: 'gone' } as const;
  };
  const waiting = await findWaiting(store.reading, finishing.key, clock.now());
  if (!waiting) return gone();
  const name = waiting.kind === 'invitation' ? finishing.name : waiting.name;
  let hash = waiting.password;
  if (choosesPassword(waiting, finishing.browser)) {
    const known = { email: waiting.email, name, portal: config.PORTAL_NAME };
    const fault = checkPassword(finishing.password, known);
    if (fault || name === '') return { is: 'wrong', name: name === '', password: fault };
    hash = await hashPassword(finishing.password);
  }
  const made = await store.write((writing) => makeMember(writing, finishing, { name, hash }, clock.now()));
  if (made.is === 'gone') return gone();
  if (made.is !== 'made') return made;
  const { kind: how, role } = waiting;
  accounts.note('account made', { member: made.userId, network }, { how, role });
  return enterAs(parts, made.userId, 'link', asking);
}

async function makeMember(
  writing: Writing,
  { key, language }: Finishing,
  { name, hash }: { name: string; hash: string | null },
  now: Date,
): Promise<{ is: 'gone' } | { is: 'known'; email: string } | { is: 'made'; userId: string }> {
  // Concurrent uses of the same link wait here, and then find it used.
  const row = await writing
    .selectFrom('registrations')
    .selectAll()
    .where('token_hash', '=', hashOfKey(key))
    .where('expires_at', '>', now)
    .forUpdate()
    .executeTakeFirst();
  if (!row || hash === null) return { is: 'gone' };
  const email = normaliseEmail(row.email);
  const userId = newId();
  const made = await writing
    .insertInto('users')
    .values({
      id: userId,
      name,
      email,
      email_verified: true,
      role: row.role,
      language: row.kind === 'invitation' ? language : (row.language ?? language),
      keeps_history: row.keeps_history,
      created_at: now,
      updated_at: now,
    })
    .onConflict((conflict) => conflict.column('email').doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!made) return { is: 'known', email };
  if (row.role !== 'reader') await dropSetupKey(writing);
  if (row.kind === 'invitation') {
    await actAs(writing, userId);
    await actOnInvitation(writing, row.id);
  }
  await writing
    .insertInto('logins')
    .values({
      id: newId(),
      user_id: userId,
      account_id: userId,
      provider_id: 'credential',
      password: hash,
      created_at: now,
      updated_at: now,
    })
    .execute();
  await writing
    .deleteFrom('registrations')
    .where('email', '=', row.email)
    .where('kind', '!=', 'new address')
    .execute();
  return { is: 'made', userId };
}
