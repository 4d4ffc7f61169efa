import type { Writing } from '../../store/database.ts';
import { isId } from '../../store/ids.ts';
import { noSuchPerson } from './person.ts';

/** Reads the account of a person and keeps others from changing it until the transaction ends. Throws `not found`. */
export async function lockPerson(writing: Writing, id: string) {
  if (!isId(id)) throw noSuchPerson();
  const person = await writing
    .selectFrom('users')
    .select(['id', 'name', 'email', 'role', 'language', 'disabled_at'])
    .where('id', '=', id)
    .where('email_verified', '=', true)
    .forUpdate()
    .executeTakeFirst();
  if (!person) throw noSuchPerson();
  return person;
}
