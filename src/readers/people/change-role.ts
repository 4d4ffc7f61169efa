import { actAs } from '../../store/act-as.ts';
import type { Writing } from '../../store/database.ts';
import { requirePassword } from '../accounts/check-own-password.ts';
import { dropSetupKey } from '../accounts/drop-setup-key.ts';
import { endSessionsOf } from '../accounts/end-sessions.ts';
import { leaveDesk } from '../desk-letters/leave-desk.ts';
import { roleLetter } from '../letters/people.letter.ts';
import { postLetter } from '../letters/post-letter.ts';
import type { Role } from '../member.ts';
import { type Manager, roleMay } from '../permission.ts';
import { keepAdministrator } from './keep-administrator.ts';
import { lockPerson } from './lock-person.ts';
import { languageOf, type PeopleConfig, refuseSelf } from './person.ts';

/**
 * Changes a person's role, ends their sessions, and notifies them; returns whether anything changed. To make someone an
 * administrator, a member must have just entered their password.
 */
export async function changeRole(
  writing: Writing,
  by: Manager,
  wanted: { readonly id: string; readonly role: Role },
  config: PeopleConfig,
  now: Date,
): Promise<boolean> {
  const { id, role } = wanted;
  refuseSelf(by, id);
  if (role === 'administrator') requirePassword(by);
  await actAs(writing, by.member?.id ?? null);
  if (role !== 'administrator') await keepAdministrator(writing, id);
  const person = await lockPerson(writing, id);
  if (person.role === role) return false;
  await writing.updateTable('users').set({ role, updated_at: now }).where('id', '=', id).execute();
  if (role !== 'reader') await dropSetupKey(writing);
  await endSessionsOf(writing, id, null);
  if (!roleMay(role, 'write stories')) await leaveDesk(writing, id);
  const letter = roleLetter(role, languageOf(person, config), config);
  await postLetter(writing, letter, { email: person.email, userId: id }, config, now);
  return true;
}
