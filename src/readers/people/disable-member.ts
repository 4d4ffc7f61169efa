import { actAs } from '../../store/act-as.ts';
import type { Writing } from '../../store/database.ts';
import { endSessionsOf } from '../accounts/end-sessions.ts';
import { leaveDesk } from '../desk-letters/leave-desk.ts';
import { disabledLetter } from '../letters/people.letter.ts';
import { postLetter } from '../letters/post-letter.ts';
import type { Manager } from '../permission.ts';
import { revokeTokensOf } from '../tokens/revoke-token.ts';
import { keepAdministrator } from './keep-administrator.ts';
import { lockPerson } from './lock-person.ts';
import { languageOf, type PeopleConfig, refuseSelf } from './person.ts';

/** Closes an account without deleting it: every session ends and every token is revoked at once, and no login is taken; answers whether anything changed. */
export async function disableMember(
  writing: Writing,
  by: Manager,
  id: string,
  config: PeopleConfig,
  now: Date,
): Promise<boolean> {
  refuseSelf(by, id);
  await actAs(writing, by.member?.id ?? null);
  await keepAdministrator(writing, id);
  const person = await lockPerson(writing, id);
  if (person.disabled_at) return false;
  await writing
    .updateTable('users')
    .set({ disabled_at: now, updated_at: now })
    .where('id', '=', id)
    .execute();
  await endSessionsOf(writing, id, null);
  await revokeTokensOf(writing, id, by.member?.id ?? null, now);
  await leaveDesk(writing, id);
  const letter = disabledLetter(languageOf(person, config), config);
  await postLetter(writing, letter, { email: person.email, userId: id }, config, now);
  return true;
}
