import type { Writing } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { refusal } from '../../words/refusal.ts';
import type { MemberLanguage, Role } from '../member.ts';
import type { Founder, Operator } from '../permission.ts';
import { dropSetupKey } from './drop-setup-key.ts';

/** Somebody whose account the operator makes, or who sets the newsroom up; the address is normalised already. */
export interface Added {
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  readonly language: MemberLanguage | null;
  readonly passwordHash: string;
  readonly demo?: boolean;
}

/**
 * Makes an account at once, without a letter: the operator answers for the address.
 * Answers its id. Throws `conflict` when the address has an account already.
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
  // Whoever registered or was invited meanwhile finds the account made.
  await writing
    .deleteFrom('registrations')
    .where('email', '=', email)
    .where('kind', '!=', 'new address')
    .execute();
  return id;
}
