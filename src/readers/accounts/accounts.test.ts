import { afterAll, beforeAll, expect, test } from 'vitest';
import { readConfig } from '../../config.ts';
import { silentLog } from '../../log.ts';
import type { Store } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { openTestStore } from '../../store/testing.ts';
import { type Accounts, openAccounts } from './accounts.ts';
import { hashPassword } from './password.ts';

let store: Store;
let accounts: Accounts;
const userId = newId();
const PASSWORD = 'a long enough sentence';
const DAY = 86_400_000;
/** What the clock says, in milliseconds; 0: what it is. */
const time = { at: 0 };
const clock = { now: () => new Date(time.at || Date.now()) };

beforeAll(async () => {
  store = await openTestStore();
  const config = readConfig({ PORT: '0', PUBLIC_URL: 'https://news.example' });
  accounts = await openAccounts({ store, config, log: silentLog, clock });
  const password = await hashPassword(PASSWORD);
  await store.write(async (writing) => {
    await writing
      .insertInto('users')
      .values({ id: userId, email: 'ada@reader.example', name: 'Ada', email_verified: true })
      .execute();
    await writing
      .insertInto('logins')
      .values({ id: newId(), user_id: userId, account_id: userId, provider_id: 'credential', password })
      .execute();
  });
});
afterAll(() => store.close());

async function logIn(password: string): Promise<string[]> {
  const auth = await accounts.auth();
  const { headers } = await auth.api.signInEmail({
    body: { email: 'ada@reader.example', password },
    headers: new Headers({ 'x-sourceline-network': '192.0.2.7', 'user-agent': 'test' }),
    returnHeaders: true,
  });
  return headers.getSetCookie();
}

test('a password logs in, with a cookie for this host alone, and the session is found by it', async () => {
  const cookies = await logIn(PASSWORD);
  expect(cookies).toHaveLength(1);
  expect(cookies[0]).toMatch(
    /^__Host-sourceline\.session_token=.*; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
  );
  const session = await accounts.sessionOf(cookies[0]?.split(';')[0]);
  expect(session).toMatchObject({ passed: 'password', member: { id: userId, name: 'Ada', role: 'reader' } });
});

test.each([
  { role: 'reader', days: 30 },
  { role: 'reporter', days: 7 },
  { role: 'administrator', days: 7 },
] as const)('a login of a $role ends after $days days, however often it is used', async ({ role, days }) => {
  await store.write((writing) =>
    writing.updateTable('users').set({ role }).where('id', '=', userId).execute(),
  );
  const [pair = ''] = (await logIn(PASSWORD))[0]?.split(';') ?? [];
  const begun = (await accounts.sessionOf(pair))?.startedAt.getTime() ?? 0;
  for (let day = 1; day < days; day += 1) {
    time.at = begun + day * DAY;
    const session = await accounts.sessionOf(pair);
    expect(session?.expiresAt.getTime()).toBe(begun + days * DAY);
    expect(session, 'its cookie is not sent again').not.toHaveProperty('renewed');
  }
  const used = await store.reading
    .selectFrom('sessions')
    .select('updated_at')
    .orderBy('updated_at', 'desc')
    .executeTakeFirst();
  expect(used?.updated_at.getTime()).toBe(time.at);
  time.at = begun + days * DAY - 1;
  expect(await accounts.sessionOf(pair)).not.toBeNull();
  time.at += 1;
  expect(await accounts.sessionOf(pair)).toBeNull();
  // Nor does it help to put its end off: its beginning counts.
  await store.statement(`update sessions set expires_at = expires_at + interval '1 year'`);
  expect(await accounts.sessionOf(pair)).toBeNull();
  const auth = await accounts.auth();
  await auth.api.getSession({ headers: new Headers({ cookie: pair }) });
  const { rows } = await store.statement(`select count(*)::int as late from sessions
    where expires_at > created_at + interval '396 days'`);
  expect(rows, 'better-auth puts no end off').toEqual([{ late: 0 }]);
  await store.statement('delete from sessions');
  time.at = 0;
});

test('a wrong password, a changed cookie and a disabled member find nothing', async () => {
  await expect(logIn('another long sentence')).rejects.toThrow();
  const [pair = ''] = (await logIn(PASSWORD))[0]?.split(';') ?? [];
  expect(await accounts.sessionOf(pair.replace(/=(.)/, '=x$1'))).toBeNull();
  expect(await accounts.sessionOf(undefined)).toBeNull();
  expect(await accounts.sessionOf('a=%ff; __Host-sourceline.session_token=%e0%a4%a')).toBeNull();
  await store.write((writing) =>
    writing.updateTable('users').set({ disabled_at: new Date() }).where('id', '=', userId).execute(),
  );
  expect(await accounts.sessionOf(pair)).toBeNull();
});
