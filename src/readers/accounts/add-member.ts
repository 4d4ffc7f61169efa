import type { Writing } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { refusal } from '../../words/refusal.ts';
import type { MemberLanguage, Role } from '../member.ts';
import type { Founder, Operator } from '../permission.ts';
import { dropSetupKey } from './drop-setup-key.ts';

/** A person whose account the operator creates, or who sets up the newsroom; the address is already normalised. */
export interface Added {
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  readonly language: MemberLanguage | null;
  readonly passwordHash: string;
  readonly demo?: boolean;
}

/**
 * Creates an account at once, without an email: the operator vouches for the address. Returns its id. Throws `conflict`
 * if the address already has an account.
 */
export async function addMember(
  writing: Writing,
  _by: Operator | Founder,
  added: Added,
  now: Date,
): Promise<string> {
  const { email, name, role, language, passwordHash, demo = false } = added;
  const id = newId();
  const times = { created_at: now, updated_at: now };
  const made = await writing
    .insertInto('users')
    .values({ id, email, name, role, language, demo, email_verified: true, ...times })
    .onConflict((conflict) => conflict.column('email').doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!made) {
    throw refusal('memberKnown', { email });
  }
  if (role !== 'reader') await dropSetupKey(writing);
  await writing
    .insertInto('logins')
    .values({
      id: newId(),
      user_id: id,
      account_id: id,
      provider_id: 'credential',
      password: passwordHash,
      ...times,
    })
    .execute();
  // Pending registrations and invitations for the address end.
  await writing
    .deleteFrom('registrations')
    .where('email', '=', email)
    .where('kind', '!=', 'new address')
    .execute();
  return id;
}
