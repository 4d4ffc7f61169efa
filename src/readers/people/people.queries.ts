import { type Expression, type SqlBool, sql } from 'kysely';
import type { Reading } from '../../store/database.ts';
import { isId } from '../../store/ids.ts';
import type { MemberLanguage, Role } from '../member.ts';
import type { Manager } from '../permission.ts';

/** A person with an account, as shown to members who manage people. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly language: MemberLanguage | null;
  readonly since: Date;
  readonly disabledAt: Date | null;
  readonly twoStep: boolean;
  readonly passkeys: number;
  readonly demo: boolean;
}

/** An invitation that has not been accepted yet. */
export interface Invitation {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  readonly until: Date;
}

/** Filters for people: by `text` in their name or address, by role, and the cursor `before`. */
export interface PeopleWanted {
  readonly text?: string | undefined;
  readonly role?: Role | undefined;
  readonly before?: { readonly at: Date; readonly id: string } | null | undefined;
  readonly most: number;
}

function people(reading: Reading) {
  return reading
    .selectFrom('users')
    .select((eb) => [
      'users.id',
      'users.name',
      'users.email',
      'users.role',
      'users.language',
      'users.created_at as since',
      'users.disabled_at as disabledAt',
      'users.two_factor_enabled as twoStep',
      'users.demo',
      eb
        .selectFrom('passkeys')
        .select(sql<number>`count(*)::int`.as('count'))
        .whereRef('passkeys.user_id', '=', 'users.id')
        .as('passkeys'),
    ])
    .where('users.email_verified', '=', true)
    .$narrowType<{ passkeys: number }>();
}

/** People, newest first; one more than `most` if there are more. */
export function listPeople(reading: Reading, _by: Manager, wanted: PeopleWanted): Promise<Person[]> {
  const { text, role, before, most } = wanted;
  // A cursor has milliseconds, the database microseconds.
  const at = sql<Date>`date_trunc('milliseconds', users.created_at)`;
  let query = people(reading)
    .orderBy(at, 'desc')
    .orderBy('users.id', 'desc')
    .limit(most + 1);
  if (text) query = query.where(holds(text));
  if (role) query = query.where('users.role', '=', role);
  if (before)
    query = query.where(sql<boolean>`(${at}, users.id) < (${before.at}::timestamptz, ${before.id}::uuid)`);
  return query.execute();
}

function holds(text: string): Expression<SqlBool> {
  const pattern = `%${text.replace(/[\\%_]/g, '\\$&')}%`;
  return sql<boolean>`(users.name ilike ${pattern} or users.email ilike ${pattern})`;
}

/** How many administrators can log in, not counting demo logins. */
export async function countAdministrators(reading: Reading, _by: Manager): Promise<number> {
  const { count } = await reading
    .selectFrom('users')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('role', '=', 'administrator')
    .where('disabled_at', 'is', null)
    .where('email_verified', '=', true)
    .where('demo', '=', false)
    .executeTakeFirstOrThrow();
  return count;
}

/** One person; undefined if there is none. */
export async function findPerson(reading: Reading, _by: Manager, id: string): Promise<Person | undefined> {
  return isId(id) ? people(reading).where('users.id', '=', id).executeTakeFirst() : undefined;
}

/** The person with this address, which is already normalised. */
export function findPersonByEmail(
  reading: Reading,
  _by: Manager,
  email: string,
): Promise<Person | undefined> {
  return people(reading).where('users.email', '=', email).executeTakeFirst();
}

/** The invitations that are still valid, newest first. */
export function listInvitations(reading: Reading, _by: Manager, now: Date): Promise<Invitation[]> {
  return reading
    .selectFrom('registrations')
    .select(['id', 'email', 'name', 'role', 'expires_at as until'])
    .where('kind', '=', 'invitation')
    .where('expires_at', '>', now)
    .orderBy('created_at', 'desc')
    .limit(200)
    .execute();
}
