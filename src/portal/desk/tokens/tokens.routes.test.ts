import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeMember, type TestMember } from '../../../readers/testing.ts';
import type { Store } from '../../../store/database.ts';
import { openTestStore } from '../../../store/testing.ts';
import type { RunningServer } from '../../server.ts';
import { startTestPortal } from '../../testing.ts';
import { testConfig } from '../../testing-parts.ts';
import { visitsTo } from '../../testing-visitor.ts';

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
  expect((await open(reporter)).html).toContain('You have no token.');
  const fields: [string, string][] = [
    ['name', 'Wire import'],
    ['days', '30'],
    ['scope', 'stories:read'],
    ['scope', 'stories:write'],
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
  const id: [string, string][] = [['id', tokens[0].id]];
  expect(await open(administrator, '/desk/tokens/revoke', id)).toMatchObject({
    status: 303,
    to: '/desk/tokens?done=revoked',
  });
  expect((await open(reporter, '/desk/tokens/revoke', id)).to).toBe('/desk/tokens?done=was-revoked');
  expect((await open(reporter)).html).toContain('revoked');
});

it('says what is wrong, with what was typed standing there again', async () => {
  const wrong = await open(reporter, '/desk/tokens', [
    ['name', 'No scope'],
    ['days', '30'],
  ]);
  expect(wrong.status).toBe(400);
  expect(wrong.html).toContain('A token without a scope can do nothing.');
  expect(wrong.html).toContain('value="No scope"');
  const reader = await makeMember(store);
  expect((await open(reader)).status).toBe(403);
  expect((await open(reporter)).html).not.toContain('log:read');
});
