import { actAs } from '../../store/act-as.ts';
import type { Writing } from '../../store/database.ts';
import { requirePassword } from '../accounts/check-own-password.ts';
import { endSessionsOf } from '../accounts/end-sessions.ts';
import { enabledLetter } from '../letters/people.letter.ts';
import { postLetter } from '../letters/post-letter.ts';
import type { Manager } from '../permission.ts';
import { lockPerson } from './lock-person.ts';
import { languageOf, type PeopleConfig, refuseSelf } from './person.ts';

/**
 * Opens an account again that was closed; answers whether anything changed. Whoever opens an administrator's has just
 * given their password again.
 */
export async function enableMember(
  writing: Writing,
  by: Manager,
  id: string,
  config: PeopleConfig,
  now: Date,
): Promise<boolean> {
  refuseSelf(by, id);
  await actAs(writing, by.member?.id ?? null);
  const person = await lockPerson(writing, id);
  if (person.role === 'administrator') requirePassword(by);
  if (!person.disabled_at) return false;
  await writing
    .updateTable('users')
    .set({ disabled_at: null, updated_at: now })
    .where('id', '=', id)
    .execute();
  await endSessionsOf(writing, id, null);
  const letter = enabledLetter(languageOf(person, config), config);
  await postLetter(writing, letter, { email: person.email, userId: id }, config, now);
  return true;
}
