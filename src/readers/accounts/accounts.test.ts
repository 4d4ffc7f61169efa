import { afterAll, beforeAll, expect, test } from 'vitest';
import { systemClock } from '../../clock.ts';
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

beforeAll(async () => {
  store = await openTestStore();
  const config = readConfig({ PORT: '0', PUBLIC_URL: 'https://news.example' });
  accounts = await openAccounts({ store, config, log: silentLog, clock: systemClock });
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

test('a session that is used lasts another thirty days, and its cookie too', async () => {
  const [pair = ''] = (await logIn(PASSWORD))[0]?.split(';') ?? [];
  expect(await accounts.sessionOf(pair)).not.toHaveProperty('renewed');
  const day = 86_400_000;
  await store.write((writing) =>
    writing
      .updateTable('sessions')
      .set({ updated_at: new Date(Date.now() - 2 * day), expires_at: new Date(Date.now() + day) })
      .execute(),
  );
  const session = await accounts.sessionOf(pair);
  expect(session?.renewed).toBe(`${pair}; Max-Age=2592000; Path=/; HttpOnly; Secure; SameSite=Lax`);
  const again = await accounts.sessionOf(pair);
  expect(again).not.toHaveProperty('renewed');
  expect(again?.expiresAt.getTime()).toBeGreaterThan(Date.now() + 29 * day);
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
