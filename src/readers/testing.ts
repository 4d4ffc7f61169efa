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

/** A member made for a test, with a session. */
export interface TestMember {
  readonly id: string;
  readonly email: string;
  readonly password: string;
  /** The Cookie header of a browser they are logged in with. */
  readonly cookie: string;
}

/** The password of members made for tests. */
export const TEST_PASSWORD = 'quiet harbour at dawn';

/** Made once: all of them have the same one, and it takes a processor as long as a page. */
let hashed: Promise<string> | undefined;

/** Puts down that somebody registered, was invited or asked for a new address; "more" is laid over a registration. */
export async function plantRegistration(
  writing: Writing,
  more: Partial<Insertable<Tables['registrations']>> & { readonly email: string; readonly expires_at: Date },
): Promise<void> {
  await writing
    .insertInto('registrations')
    .values({ id: newId(), kind: 'registration', token_hash: newId(), ...more })
    .execute();
}

/** Makes a verified member with a password and a session that began with it. */
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

/** The session of the browser a member made for a test is logged in with; null when it has ended. */
export async function findTestSession(
  store: Store,
  { cookie }: Pick<TestMember, 'cookie'>,
  now: Date,
): Promise<Session | null> {
  const [token = ''] = decodeURIComponent(cookie.slice(SESSION_COOKIE_NAME.length + 1)).split('.');
  return (await findUsedSession(store.reading, token, now))?.session ?? null;
}

/** The proof that a member made for a test has just given their password again; who has none gets one. */
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
  // What it counts is nobody's business here.
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
