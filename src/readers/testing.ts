import { createHmac, randomBytes } from 'node:crypto';
import type { Insertable } from 'kysely';
import { systemClock } from '../clock.ts';
import type { Store, Writing } from '../store/database.ts';
import { newId } from '../store/ids.ts';
import type { Tables } from '../store/tables.ts';
import { checkOwnPassword } from './accounts/check-own-password.ts';
import { SESSION_COOKIE_NAME } from './accounts/cookie-name.ts';
import { hashPassword } from './accounts/password.ts';
import { readSecret } from './accounts/secret.ts';
import { findUsedSession } from './accounts/session.queries.ts';
import { hashSessionToken } from './accounts/session-token.ts';
import type { MemberLanguage, Role, Session } from './member.ts';
import type { Action, Authorized } from './permission.ts';

/** A test member with a session. */
export interface TestMember {
  readonly id: string;
  readonly email: string;
  readonly password: string;
  /** The Cookie header of their browser session. */
  readonly cookie: string;
}

/** The password of test members. */
export const TEST_PASSWORD = 'quiet harbour at dawn';

/** Hashed once: all of them have the same one, and hashing takes as long as a page. */
let hashed: Promise<string> | undefined;

/** Inserts a pending registration, invitation or address change; "more" overrides fields of a registration. */
export async function plantRegistration(
  writing: Writing,
  more: Partial<Insertable<Tables['registrations']>> & { readonly email: string; readonly expires_at: Date },
): Promise<void> {
  await writing
    .insertInto('registrations')
    .values({ id: newId(), kind: 'registration', token_hash: newId(), ...more })
    .execute();
}

/** Creates a verified member with a password and a session that started with it. */
export async function makeMember(
  store: Store,
  more: { email?: string; name?: string; role?: Role; language?: MemberLanguage; secret?: string } = {},
): Promise<TestMember> {
  const id = newId();
  const email = more.email ?? `${id}@reader.example`;
  const secret = more.secret ?? (await readSecret(store, {}));
  const token = randomBytes(24).toString('base64url');
  hashed ??= hashPassword(TEST_PASSWORD);
  const password = await hashed;
  await store.write(async (writing) => {
    await writing
      .insertInto('users')
      .values({
        id,
        email,
        name: more.name ?? 'Test Reader',
        email_verified: true,
        role: more.role ?? 'reader',
        language: more.language ?? null,
      })
      .execute();
    await writing
      .insertInto('logins')
      .values({ id: newId(), user_id: id, account_id: id, provider_id: 'credential', password })
      .execute();
    await writing
      .insertInto('sessions')
      .values({
        id: newId(),
        user_id: id,
        token_hash: hashSessionToken(token),
        expires_at: new Date(Date.now() + 86_400_000),
      })
      .execute();
  });
  const signature = createHmac('sha256', secret).update(token).digest('base64');
  const value = encodeURIComponent(`${token}.${signature}`);
  return { id, email, password: TEST_PASSWORD, cookie: `${SESSION_COOKIE_NAME}=${value}` };
}

/** The session of a test member's browser; null if it has ended. */
export async function findTestSession(
  store: Store,
  { cookie }: Pick<TestMember, 'cookie'>,
  now: Date,
): Promise<Session | null> {
  const [token = ''] = decodeURIComponent(cookie.slice(SESSION_COOKIE_NAME.length + 1)).split('.');
  return (await findUsedSession(store.reading, token, now))?.session ?? null;
}

/** The proof that a test member has just entered their password; members without one get one. */
export async function givesPassword<A extends Action>(
  store: Store,
  by: Authorized<A>,
): Promise<Authorized<A>> {
  hashed ??= hashPassword(TEST_PASSWORD);
  const { id } = by.member;
  const login = { user_id: id, account_id: id, provider_id: 'credential', password: await hashed };
  await store.write((writing) =>
    writing
      .insertInto('logins')
      .values({ id: newId(), ...login })
      .onConflict((conflict) => conflict.doNothing())
      .execute(),
  );
  // The counts do not matter here.
  const accounts = { secrets: { current: 'of a test', earlier: [] }, note: () => undefined };
  const asked = await checkOwnPassword(
    { store, accounts, clock: systemClock },
    by,
    TEST_PASSWORD,
    '127.0.0.1',
  );
  if (!asked.right) throw new Error('the member has another password');
  return asked.by;
}
