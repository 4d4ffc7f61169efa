import { sql } from 'kysely';
import { containing } from '../../store/containing.ts';
import type { Reading, Writing } from '../../store/database.ts';
import { isId } from '../../store/ids.ts';
import { type Order, type PageWanted, pageOf } from '../../store/keyset.ts';
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
  readonly madeAt: Date;
  readonly until: Date;
}

/** The sort order of invitations: newest first. */
export const INVITATION_ORDER: Order<Invitation> = [
  {
    by: sql`date_trunc('milliseconds', created_at)`,
    of: ({ madeAt }) => madeAt.toISOString(),
    type: 'time',
    isDescending: true,
  },
  { by: sql`id`, of: ({ id }) => id, type: 'id', isDescending: true },
];

const byId = { by: sql`users.id`, of: ({ id }: Person) => id, type: 'id' } as const;

/** Sort orders for people: newest first, or by name. */
export const PEOPLE_ORDERS = {
  newest: [
    {
      // A cursor has milliseconds, the database microseconds.
      by: sql`date_trunc('milliseconds', users.created_at)`,
      of: ({ since }) => since.toISOString(),
      type: 'time',
      isDescending: true,
    },
    { ...byId, isDescending: true },
  ],
  name: [{ by: sql`users.name`, of: ({ name }) => name, type: 'text' }, byId],
} as const satisfies Record<string, Order<Person>>;

/** Filters for people: by `text` in their name or address, and by role. */
export interface PeopleWanted {
  readonly text?: string | undefined;
  readonly role?: Role | undefined;
  readonly page: PageWanted<Person>;
}

function people(reading: Reading | Writing) {
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

/** A page of the matching people. */
export function listPeople(
  reading: Reading,
  _by: Manager,
  { text, role, page }: PeopleWanted,
): Promise<Person[]> {
  let query = pageOf(people(reading), page);
  if (text) query = query.where(containing(text, sql`users.name || ' ' || users.email`));
  if (role) query = query.where('users.role', '=', role);
  return query.execute();
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

/** One person; null if there is none. */
export async function findPerson(
  reading: Reading | Writing,
  _by: Manager,
  id: string,
): Promise<Person | null> {
  if (!isId(id)) return null;
  return (await people(reading).where('users.id', '=', id).executeTakeFirst()) ?? null;
}

/** The person with this address, which is already normalised. */
export function findPersonByEmail(
  reading: Reading,
  _by: Manager,
  email: string,
): Promise<Person | undefined> {
  return people(reading).where('users.email', '=', email).executeTakeFirst();
}

/** A page of the invitations that are still valid. */
export function listInvitations(
  reading: Reading,
  _by: Manager,
  now: Date,
  page: PageWanted<Invitation>,
): Promise<Invitation[]> {
  return pageOf(invitations(reading, now), page).execute();
}

/** An invitation that is still valid; null if there is none. */
export async function findInvitation(
  reading: Reading | Writing,
  _by: Manager,
  id: string,
  now: Date,
): Promise<Invitation | null> {
  if (!isId(id)) return null;
  return (await invitations(reading, now).where('id', '=', id).executeTakeFirst()) ?? null;
}

function invitations(reading: Reading | Writing, now: Date) {
  return reading
    .selectFrom('registrations')
    .select(['id', 'email', 'name', 'role', 'created_at as madeAt', 'expires_at as until'])
    .where('kind', '=', 'invitation')
    .where('expires_at', '>', now);
}
