import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeMember, TEST_PASSWORD } from '../../readers/testing.ts';
import type { Store } from '../../store/database.ts';
import { openTestAccounts, type TestAccounts } from './account-testing.ts';

let accounts: TestAccounts;
let store: Store;

beforeAll(async () => {
  accounts = await openTestAccounts(fetch);
  store = accounts.store;
});
afterAll(() => accounts.close());

const ask: TestAccounts['ask'] = (...asked) => accounts.ask(...asked);
const otherBrowser: TestAccounts['otherBrowser'] = (member) => accounts.otherBrowser(member);
const lettersTo: TestAccounts['lettersTo'] = (email) => accounts.lettersTo(email);

const keyIn = (text: string) => /finish\?token=([\w-]+)/.exec(text)?.[1] ?? '';

test('six letters an hour that ask one address to move there are too many, no matter who asks', async () => {
  const email = 'wanted@reader.example';
  const statuses: number[] = [];
  for (let at = 0; at < 6; at += 1) {
    const { cookie } = await makeMember(store);
    statuses.push((await ask('/account/email', cookie, { email, password: TEST_PASSWORD })).status);
  }
  expect(statuses).toEqual([303, 303, 303, 303, 303, 429]);
});

test('an account does not move to the address that its password is made from', async () => {
  const { cookie } = await makeMember(store);
  const email = `${TEST_PASSWORD.replaceAll(' ', '')}@reader.example`;
  const refused = await ask('/account/email', cookie, { email, password: TEST_PASSWORD });
  expect(refused.status).toBe(400);
  expect(refused.text).toContain('Your password is made from this address. Change your password first.');
  expect(await lettersTo(email)).toEqual([]);
  // An attacker without the password must learn nothing from the response.
  const guessed = await ask('/account/email', cookie, { email, password: 'another password' });
  expect(guessed.text).toContain('This is not your password.');
  expect(guessed.text).not.toContain('made from this address');
});

test('an account moves to another address when its owner follows the letter, once', async () => {
  const member = await makeMember(store, { email: 'before@reader.example' });
  const other = await otherBrowser(member);
  const to = (email: string) => ask('/account/email', member.cookie, { email, password: TEST_PASSWORD });
  expect((await to('nobody')).text).toContain('This is not an email address');
  expect((await to(' Before@Reader.example')).text).toContain('your address already');
  await to('early@reader.example');
  const early = keyIn((await lettersTo('early@reader.example'))[0]?.text ?? '');
  expect((await to('After@Reader.example')).location).toBe('/account/email?done=address-asked');
  const [asked] = await lettersTo('after@reader.example');
  const key = keyIn(asked?.text ?? '');
  expect((await lettersTo('before@reader.example')).map(({ kind }) => kind)).toContain('address to change');

  const finish = (token: string) => ask('/account/email/finish', member.cookie, { token });
  expect((await ask(`/account/email/finish?token=${early}`, member.cookie)).status).toBe(410);
  expect((await finish(early)).status).toBe(410);
  // Access to the mailbox alone must not be enough to take over an account with someone else's password and passkeys.
  const { cookie: stranger } = await makeMember(store);
  const path = `/account/email/finish?token=${key}`;
  expect((await ask(path, '')).location).toBe(`/login?next=${encodeURIComponent(path)}`);
  expect((await ask('/account/email/finish', '', { token: key })).status).toBe(303);
  expect((await ask(path, stranger)).status).toBe(410);
  expect((await ask('/account/email/finish', stranger, { token: key })).status).toBe(410);
  expect((await ask(path, member.cookie)).text).toContain('after@reader.example');
  expect((await finish(key)).location).toBe('/account?done=address');
  expect((await finish(key)).status).toBe(410);
  const user = await store.reading.selectFrom('users').select('email').where('id', '=', member.id).execute();
  expect(user).toEqual([{ email: 'after@reader.example' }]);
  expect((await ask('/account', other.cookie)).status).toBe(303);
  for (const email of ['before@reader.example', 'after@reader.example']) {
    expect((await lettersTo(email)).at(-1)?.kind).toBe('address changed');
  }
});

test('an address asked for by somebody who had the password is not gone to once another password is chosen', async () => {
  const member = await makeMember(store);
  const email = 'thief@reader.example';
  await ask('/account/email', member.cookie, { email, password: TEST_PASSWORD });
  const key = keyIn((await lettersTo(email))[0]?.text ?? '');
  await ask('/reset', '', { email: member.email });
  const reset = keyIn((await lettersTo(member.email)).at(-1)?.text ?? '');
  const chosen = await ask('/reset/finish', '', { token: reset, password: 'seven quiet geese fly' });
  expect(chosen.location).toBe('/login?done=password');
  const form = { email: member.email, password: 'seven quiet geese fly' };
  const [set = ''] = (await ask('/login', '', form)).headers.getSetCookie();
  const [cookie = ''] = set.split(';');
  expect((await ask(`/account/email/finish?token=${key}`, cookie)).status).toBe(410);
  expect((await ask('/account/email/finish', cookie, { token: key })).status).toBe(410);
});

test('asking for another member’s address answers the same, and only they hear of it', async () => {
  const member = await makeMember(store);
  const taken = await makeMember(store, { language: 'ru' });
  const to = (email: string) => ask('/account/email', member.cookie, { email, password: TEST_PASSWORD });
  const free = await to('free@reader.example');
  const known = await to(taken.email);
  expect([known.status, known.location]).toEqual([free.status, free.location]);
  const [letter] = await lettersTo(taken.email);
  expect(letter).toMatchObject({ kind: 'address taken', language: 'ru' });
  expect(keyIn(letter?.text ?? '')).toBe('');
  const kinds = (await lettersTo(member.email)).map(({ kind }) => kind);
  expect(kinds).toEqual(['address to change', 'address to change']);
});
