import { afterAll, beforeAll, expect, test } from 'vitest';
import { systemClock } from '../../clock.ts';
import { readConfig } from '../../config.ts';
import { silentLog } from '../../log.ts';
import { type Store, storeIn } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { MIGRATIONS, migrate } from '../../store/migrate.ts';
import { hashedSessions as migration } from '../../store/migrations/0041-hashed-sessions.ts';
import { openPGlite } from '../../store/pglite.ts';
import { openTestStore } from '../../store/testing.ts';
import { makeMember, TEST_PASSWORD, type TestMember } from '../testing.ts';
import { type Accounts, openAccounts } from './accounts.ts';
import { askKey } from './ask-key.ts';
import type { Asking } from './asking.ts';
import { SESSION_COOKIE_NAME } from './cookie-name.ts';
import { logIn } from './log-in.ts';
import { findUsedSession } from './session.queries.ts';
import { hashSessionToken } from './session-token.ts';
import { signedValue } from './signed-value.ts';

const config = readConfig({ PORT: '0', PUBLIC_URL: 'https://news.example' });
let store: Store;
let accounts: Accounts;
let member: TestMember;
beforeAll(async () => {
  store = await openTestStore();
  accounts = await openAccounts({ store, config, log: silentLog, clock: systemClock });
  member = await makeMember(store);
});
afterAll(() => store.close());

const parts = () => ({ store, accounts, config, clock: systemClock });
const stranger = (cookie = ''): Asking => ({
  network: '192.0.2.7',
  headers: new Headers({ cookie, 'user-agent': 'test' }),
  session: null,
});
/** The name and the plain value of a Set-Cookie header. */
const cookieOf = (set: string) => {
  const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
  return { name, value, plain: signedValue(value, accounts.secrets)?.value ?? '' };
};
/** The contents of tables as one text. */
const heldIn = async (...tables: string[]) => {
  const rows = await Promise.all(
    tables.map(
      async (table) => (await store.statement(`select row_to_json(t)::text as row from ${table} t`)).rows,
    ),
  );
  return rows
    .flat()
    .map(({ row }) => String(row))
    .join('\n');
};

async function enter(): Promise<string> {
  const typed = { email: member.email, password: TEST_PASSWORD };
  const came = await logIn(parts(), typed, stranger());
  if (came.is !== 'entered') throw new Error(`the password was ${came.is}`);
  return came.cookies[0] ?? '';
}

test('nothing that lets somebody in stands in the database as it is', async () => {
  const { plain: token } = cookieOf(await enter());
  expect(token).toMatch(/^\w{32}$/);
  expect(await heldIn('sessions')).toContain(hashSessionToken(token));

  await askKey(parts(), 'login', { email: member.email, language: 'en', next: '' }, '192.0.2.7');
  const [letter] = await store.reading.selectFrom('letters').select('text').execute();
  const key = /token=([\w-]{43})/.exec(letter?.text ?? '')?.[1] ?? '';
  expect(key).not.toBe('');

  const auth = await accounts.auth();
  const passkey = await auth.api.generatePasskeyAuthenticationOptions({
    headers: stranger().headers,
    returnHeaders: true,
  });
  const challenge = cookieOf(passkey.headers.getSetCookie()[0] ?? '').plain;
  expect(challenge).not.toBe('');

  await store.write((writing) =>
    writing.updateTable('users').set({ two_factor_enabled: true }).where('id', '=', member.id).execute(),
  );
  const code = cookieOf(await enter());
  expect(code).toMatchObject({ name: '__Host-sourceline.two_factor', plain: expect.stringMatching(/^2fa-/) });
  await store.write((writing) =>
    writing.updateTable('users').set({ two_factor_enabled: false }).where('id', '=', member.id).execute(),
  );
  const held = await heldIn('sessions', 'verifications', 'registrations', 'users', 'logins', 'api_tokens');
  for (const secret of [token, key, challenge, code.plain]) expect(held).not.toContain(secret);
});

test('better-auth finds, lists and ends sessions by their tokens all the same', async () => {
  const { name, value, plain: token } = cookieOf(await enter());
  const { headers } = stranger(`${name}=${value}`);
  const auth = await accounts.auth();
  expect(await auth.api.getSession({ headers })).toMatchObject({
    session: { token, userId: member.id },
    user: { email: member.email },
  });
  const { internalAdapter } = await auth.$context;
  await internalAdapter.updateSession(token, { userAgent: 'another' });
  expect(await internalAdapter.findSessions([token])).toMatchObject([
    { session: { token, userAgent: 'another' } },
  ]);
  // A session list was not requested by token, and reveals none.
  const listed = await auth.api.listSessions({ headers });
  expect(listed.length).toBeGreaterThan(1);
  for (const one of listed) expect(one.token).toMatch(/^[0-9a-f]{64}$/);
  expect(await accounts.sessionOf(`${SESSION_COOKIE_NAME}=${listed[0]?.token}`)).toBeNull();
  await auth.api.signOut({ headers });
  expect(await accounts.sessionOf(`${name}=${value}`)).toBeNull();
  expect(await auth.api.getSession({ headers })).toBeNull();
});

// Always in memory, whatever the tests use: once is enough.
test.skipIf(process.env.TEST_DATABASE_URL)(
  'anyone who was logged in before still is, and no token is left',
  async () => {
    const old = storeIn(await openPGlite('memory://'), () => undefined);
    await migrate(old, silentLog, MIGRATIONS.slice(0, migration.number - 1));
    const userId = newId();
    const token = 'a-token-of-the-time-before-hashes';
    await old.statement(
      `insert into users (id, name, email, email_verified) values ('${userId}', 'Ada', 'ada@reader.example', true)`,
    );
    await old.statement(`insert into sessions (id, user_id, token, expires_at)
    values ('${newId()}', '${userId}', '${token}', now() + interval '1 day')`);
    const reporter = newId();
    await old.statement(`insert into users (id, name, email, email_verified, role)
      values ('${reporter}', 'Rosa', 'rosa@desk.example', true, 'reporter')`);
    await old.statement(`insert into sessions (id, user_id, token, expires_at, created_at) values
      ('${newId()}', '${reporter}', 'begun-six-days-ago', now() + interval '24 days', now() - interval '6 days'),
      ('${newId()}', '${reporter}', 'begun-eight-days-ago', now() + interval '22 days', now() - interval '8 days')`);
    await migrate(old, silentLog);
    const found = await findUsedSession(old.reading, token, new Date());
    expect(found?.session.member).toMatchObject({ id: userId, name: 'Ada' });
    expect(await findUsedSession(old.reading, 'begun-six-days-ago', new Date())).not.toBeNull();
    expect(await findUsedSession(old.reading, 'begun-eight-days-ago', new Date())).toBeNull();
    const ends = await old.statement(`select expires_at - created_at = interval '7 days' as week from sessions
      where user_id = '${reporter}'`);
    expect(ends.rows, 'those of the newsroom end after a week').toEqual([{ week: true }, { week: true }]);
    const { rows } = await old.statement('select * from sessions');
    expect(JSON.stringify(rows)).not.toContain(token);
    expect((await old.statement('select name from secrets')).rows).toEqual([{ name: 'scrubbing wanted' }]);
    await old.close();
  },
);
