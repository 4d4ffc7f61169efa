import { afterAll, beforeAll, expect, it } from 'vitest';
import { authorize } from '../../../readers/permission.ts';
import {
  findTestSession,
  givesPassword,
  makeMember,
  TEST_PASSWORD,
  type TestMember,
} from '../../../readers/testing.ts';
import { makeToken } from '../../../readers/tokens/make-token.ts';
import { findToken } from '../../../readers/tokens/tokens.queries.ts';
import type { Store } from '../../../store/database.ts';
import { openTestStore } from '../../../store/testing.ts';
import type { RunningServer } from '../../server/server.ts';
import { startTestPortal } from '../../testing/testing.ts';
import { testConfig } from '../../testing/testing-parts.ts';
import { visitsTo } from '../../testing/testing-visitor.ts';

let store: Store;
let portal: RunningServer;
let reporter: TestMember;
let administrator: TestMember;
beforeAll(async () => {
  store = await openTestStore();
  portal = await startTestPortal(store, { config: testConfig({ PUBLIC_URL: 'http://localhost:3999' }) });
  reporter = await makeMember(store, { role: 'reporter', name: 'Rosa' });
  administrator = await makeMember(store, { role: 'administrator', name: 'Adam' });
});
afterAll(async () => {
  await portal.close();
  await store.close();
});

const { get, post } = visitsTo(() => ({ portal }));
async function open(by: TestMember, path = '/desk/tokens', form?: [string, string][]) {
  const answer = await (form ? post(path, form, by) : get(path, by));
  return { status: answer.status, html: await answer.text(), to: answer.headers.get('location') };
}

it('shows a token once, lists it, and revokes it', async () => {
  expect((await open(reporter)).html).toContain('You have no tokens.');
  const fields: [string, string][] = [
    ['name', 'Wire import'],
    ['days', '30'],
    ['scope', 'stories:read'],
    ['scope', 'stories:write'],
    ['password', TEST_PASSWORD],
  ];
  const made = await open(reporter, '/desk/tokens', fields);
  const [secret = ''] = /slt_[\w-]{43}/.exec(made.html) ?? [];
  expect([made.status, secret.length]).toEqual([200, 47]);
  const listed = await open(reporter);
  expect(listed.html).toContain('Wire import');
  expect(listed.html).not.toContain(secret);
  const me = await fetch(`${portal.url}/api/v1/desk/token`, {
    headers: { authorization: `Bearer ${secret}` },
  });
  expect(await me.json()).toMatchObject({
    scopes: ['stories:read', 'stories:write'],
    member: { name: 'Rosa' },
  });
  const { tokens } = JSON.parse((await open(administrator, '/desk/tokens.json')).html);
  expect(tokens).toMatchObject([{ name: 'Wire import', owner: { name: 'Rosa' } }]);
  expect(JSON.stringify(tokens)).not.toMatch(/hash|secret/);
  expect((await open(administrator)).html).toContain('Rosa');
  const at = `/desk/tokens/${tokens[0].id}`;
  expect((await open(reporter)).html).toContain(`action="${at}/revoke"`);
  const other = await makeMember(store, { role: 'reporter', name: 'Rudi' });
  expect((await open(other)).html).not.toContain('Wire import');
  expect((await open(other, at)).status).toBe(404);
  expect((await open(other, `${at}/revoke`, [])).status).toBe(404);
  expect(await open(administrator, `${at}/revoke`, [])).toMatchObject({
    status: 303,
    to: '/desk/tokens?done=revoked',
  });
  expect((await open(reporter, `${at}/revoke`, [])).to).toBe('/desk/tokens?done=was-revoked');
  expect((await open(reporter, '/desk/tokens?done=was-revoked')).html).toContain('had already been revoked');
  expect((await open(reporter)).html).not.toContain(`action="${at}/revoke"`);
  expect((await open(reporter)).html).toContain('revoked');
});

it('shows those who manage people whose they are, and lets them choose', async () => {
  const make = (by: TestMember, name: string) =>
    open(by, '/desk/tokens', [
      ['name', name],
      ['days', '7'],
      ['scope', 'stories:read'],
      ['password', TEST_PASSWORD],
    ]);
  await make(administrator, 'Nightly copy');
  await make(reporter, 'Scraper');
  const names = async (by: TestMember, query: string) =>
    JSON.parse((await open(by, `/desk/tokens.json?${query}`)).html).tokens.map(
      ({ name }: { name: string }) => name,
    );
  expect(await names(administrator, 'whose=own')).toEqual(['Nightly copy']);
  expect(await names(administrator, 'whose=others')).toEqual(['Scraper', 'Wire import']);
  expect(await names(administrator, 'q=rosa')).toEqual(['Scraper', 'Wire import']);
  expect(await names(reporter, 'whose=others')).toEqual([]);
  expect(await names(reporter, '')).toEqual(['Scraper', 'Wire import']);
  // The one that was used comes first, though it is the oldest.
  expect((await names(administrator, 'sort=used'))[0]).toBe('Wire import');
  expect((await open(administrator)).html).toContain('whose=others');
  expect((await open(reporter)).html).not.toContain('whose=others');
  const csv = (await open(administrator, '/desk/tokens.csv')).html;
  expect(csv).toMatch(/^id,owner\.id,owner\.name,name,hint,scopes,madeAt,expiresAt,lastUsedAt,revokedAt\r\n/);
  expect(csv).not.toMatch(/hash|slt_[\w-]{43}/);
});

it('makes none without the member’s password, and keeps what was typed', async () => {
  const fields = (password?: string): [string, string][] => [
    ['name', 'Night shift'],
    ['days', '180'],
    ['scope', 'stories:read'],
    ...(password === undefined ? [] : ([['password', password]] as [string, string][])),
  ];
  for (const [password, said] of [
    [undefined, 'Enter your password.'],
    ['', 'Enter your password.'],
    ['another password', 'This is not your password.'],
  ] as const) {
    const refused = await open(reporter, '/desk/tokens', fields(password));
    expect(refused.status).toBe(400);
    expect(refused.html).toContain(said);
    expect(refused.html).toContain('value="Night shift"');
    expect(refused.html).not.toMatch(/slt_[\w-]{43}/);
  }
  const asJson = await post('/desk/tokens', fields('another password'), reporter, {
    accept: 'application/json',
  });
  expect([asJson.status, await asJson.json()]).toEqual([400, { wrong: 'This is not your password.' }]);
  const made = JSON.parse((await open(administrator, '/desk/tokens.json')).html) as {
    tokens: { name: string }[];
  };
  expect(made.tokens.filter(({ name }) => name === 'Night shift')).toEqual([]);
});

it('lets no program make one: what takes a session takes no token', async () => {
  const holds = authorize(await findTestSession(store, reporter, new Date()), 'use tokens', {
    twoStep: false,
  });
  const confirms = await givesPassword(store, holds);
  const wanted = { ownerId: reporter.id, name: 'Program', scopes: ['stories:read'], days: 1 };
  const make = (by: typeof holds) => store.write((writing) => makeToken(writing, by, wanted, new Date()));
  await expect(make(holds)).rejects.toThrow('Enter your password again to do this.');
  const { secret } = await make(confirms);
  const found = await findToken(store.reading, secret, new Date());
  if (found.is !== 'good') throw new Error(found.is);
  const byProgram = authorize(found.session, 'use tokens', { twoStep: false });
  await expect(make(byProgram)).rejects.toThrow('Enter your password again to do this.');
  await expect(givesPassword(store, byProgram)).rejects.toThrow('another password');
  const form = { name: 'Program', days: '1', scope: 'stories:read', password: TEST_PASSWORD };
  const answer = await post('/desk/tokens', form, null, { authorization: `Bearer ${secret}` });
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/login?next=%2F']);
});

it('says what is wrong, with what was typed standing there again', async () => {
  const wrong = await open(reporter, '/desk/tokens', [
    ['name', 'No scope'],
    ['days', '30'],
    ['password', TEST_PASSWORD],
  ]);
  expect(wrong.status).toBe(400);
  expect(wrong.html).toContain('A token without a scope can do nothing.');
  expect(wrong.html).toContain('value="No scope"');
  const reader = await makeMember(store);
  expect((await open(reader)).status).toBe(403);
  expect((await open(reporter)).html).not.toContain('log:read');
});
