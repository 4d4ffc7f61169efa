import { actAs } from '../../store/act-as.ts';
import type { Writing } from '../../store/database.ts';
import { isId, newId } from '../../store/ids.ts';
import { refusal } from '../../words/refusal.ts';
import { invitationLetter } from '../letters/people.letter.ts';
import { postLetter } from '../letters/post-letter.ts';
import type { MemberLanguage, Role } from '../member.ts';
import { keyLink, type PeopleConfig } from '../people/person.ts';
import type { Manager } from '../permission.ts';
import { requirePassword } from './check-own-password.ts';
import { newMailKey } from './mail-key.ts';

/** How many days an invitation is valid. */
export const INVITATION_DAYS = 7;

/** The person to invite; the address is already normalised. */
export interface Invited {
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  readonly language: MemberLanguage | null;
}

/**
 * Invites a person by email to create an account with a role; an earlier invitation to the same address is revoked. To
 * invite an administrator, a member must have just entered their password. Returns its id and the link. Throws `conflict` if the
 * address already has an account.
 */
export async function inviteMember(
  writing: Writing,
  by: Manager,
  invited: Invited,
  config: PeopleConfig,
  now: Date,
): Promise<{ readonly id: string; readonly link: string }> {
  const { email, name, role, language } = invited;
  if (role === 'administrator') requirePassword(by);
  const known = await writing.selectFrom('users').select('id').where('email', '=', email).executeTakeFirst();
  if (known) {
    throw refusal('inviteAddressKnown');
  }
  await actAs(writing, by.member?.id ?? null);
  await writing
    .deleteFrom('registrations')
    .where('kind', '=', 'invitation')
    .where('email', '=', email)
    .execute();
  const id = newId();
  const { key, hash } = newMailKey();
  const values = { email, name, role, language, token_hash: hash, kind: 'invitation' } as const;
  const expires_at = new Date(now.getTime() + INVITATION_DAYS * 86_400_000);
  await writing
    .insertInto('registrations')
    .values({
      ...values,
      id,
      password: null,
      user_id: null,
      browser_hash: null,
      expires_at,
      created_at: now,
    })
    .execute();
  const written = language ?? config.PORTAL_LANGUAGE;
  const link = keyLink('/register/finish', key, written, config);
  const letter = invitationLetter({ role, link, days: INVITATION_DAYS }, written, config);
  await postLetter(writing, letter, { email, userId: null }, config, now);
  return { id, link };
}

/** Revokes an invitation, so that its link no longer works; returns whether it was still open. */
export async function takeBackInvitation(writing: Writing, by: Manager, id: string): Promise<boolean> {
  if (!isId(id)) return false;
  await actAs(writing, by.member?.id ?? null);
  const taken = await writing
    .deleteFrom('registrations')
    .where('id', '=', id)
    .where('kind', '=', 'invitation')
    .returning('email')
    .executeTakeFirst();
  if (!taken) return false;
  await writing
    .deleteFrom('letters')
    .where('kind', '=', 'invitation')
    .where('recipient', '=', taken.email)
    .execute();
  return true;
}
