import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeMember, TEST_PASSWORD, type TestMember } from '../../../readers/testing.ts';
import type { Store } from '../../../store/database.ts';
import { openTestStore } from '../../../store/testing.ts';
import type { RunningServer } from '../../server/server.ts';
import { startTestPortal } from '../../testing/testing.ts';
import { readPage } from '../../testing/testing-page.ts';
import { testConfig } from '../../testing/testing-parts.ts';
import { visitsTo } from '../../testing/testing-visitor.ts';

let store: Store;
let portal: RunningServer;
let administrator: TestMember;
let reader: TestMember;

beforeAll(async () => {
  store = await openTestStore();
  portal = await startTestPortal(store, { config: testConfig({ PUBLIC_URL: 'http://localhost:3999' }) });
  administrator = await makeMember(store, { role: 'administrator', email: 'ada@desk.example' });
  reader = await makeMember(store, { email: 'rosa@reader.example', name: '=1+1, "Rosa"' });
});
afterAll(async () => {
  await portal.close();
  await store.close();
});

const { get, page: open, post } = visitsTo(() => ({ portal, as: administrator }));

test('people are listed as a page, as JSON and as a table that no spreadsheet runs', async () => {
  const page = await open('/desk/people?q=ROSA');
  expect.soft(page.text).toContain('rosa@reader.example');
  expect.soft(page.text).not.toContain('ada@desk.example');
  const { people } = await (await get('/desk/people.json?role=reader')).json();
  expect(people).toEqual([
    expect.objectContaining({ email: 'rosa@reader.example', role: 'reader', closed: null }),
  ]);
  const csv = await get('/desk/people.csv');
  expect(csv.headers.get('content-disposition')).toBe('attachment; filename="people.csv"');
  expect(await csv.text()).toContain(`,"'=1+1, ""Rosa""",rosa@reader.example,reader,`);
  expect((await get('/desk/people.json', reader)).status).toBe(403);
});

test('a wrong invitation comes back with what was typed; a known address is said to be one', async () => {
  const typed = { email: 'not<an address', name: 'Ines', role: 'editor', language: 'fr' };
  const wrong = await post('/desk/invitations', typed);
  expect(wrong.status).toBe(400);
  expect(
    readPage(await wrong.text())
      .at('#new')
      .field(/email/i),
  ).toMatchObject({
    value: 'not<an address',
    invalid: true,
  });
  expect((await post('/desk/invitations', { ...typed, email: 'ROSA@reader.example' })).status).toBe(409);
  expect((await post('/desk/invitations', { ...typed, email: 'i@desk.example', role: 'king' })).status).toBe(
    400,
  );
  const long = await post('/desk/invitations', { ...typed, email: 'i@desk.example', name: 'I'.repeat(81) });
  expect(long.status).toBe(400);
  expect(await long.text()).toContain('Write no more than 80 characters.');
  const right = await post('/desk/invitations', { ...typed, email: ' Ines@Desk.example ' });
  expect([right.status, right.headers.get('location')]).toEqual([303, '/desk/invitations?done=added']);
  // This portal has no mail server.
  const said = await open('/desk/invitations?done=added');
  expect.soft(said.text).toContain('so it waits in the outbox');
  expect.soft(said.text).not.toContain('on its way');
  const [row] = await store.reading.selectFrom('registrations').selectAll().execute();
  expect(row).toMatchObject({
    email: 'ines@desk.example',
    role: 'editor',
    language: 'fr',
    kind: 'invitation',
  });
});

test('what may not be is said on the page, and what is nobody’s is not found', async () => {
  const self = await post(`/desk/people/${administrator.id}/disable`, {});
  expect(self.status).toBe(409);
  expect(await self.text()).toContain('This is you.');
  expect((await post('/desk/people/x/disable', {})).status).toBe(404);
  expect((await get('/desk/people/no-id')).status).toBe(404);
  const closed = await post(`/desk/people/${reader.id}/disable`, {});
  expect(closed.headers.get('location')).toBe(`/desk/people/${reader.id}?done=closed`);
  expect((await get('/account', reader)).headers.get('location')).toMatch(/^\/login\?next=/);
  const again = await post(`/desk/people/${reader.id}/disable`, {});
  expect(again.headers.get('location')).toBe(`/desk/people/${reader.id}?done=nothing`);
});

test('anyone who makes an administrator gives their password again, in each of the three ways, and for nothing else', async () => {
  const person = await makeMember(store, { role: 'editor' });
  const roleOf = async () =>
    store.reading
      .selectFrom('users')
      .select(['role', 'disabled_at'])
      .where('id', '=', person.id)
      .executeTakeFirst();
  const promote = (password: string) =>
    post(`/desk/people/${person.id}/role`, { role: 'administrator', password });
  for (const [password, said] of [
    ['', 'Enter your password.'],
    ['another password', 'This is not your password.'],
  ] as const) {
    const refused = await promote(password);
    expect(refused.status).toBe(400);
    const page = readPage(await refused.text());
    expect(page.text).toContain(said);
    expect(page.field(/^Role/).value).toBe('Administrator');
  }
  expect(await roleOf()).toMatchObject({ role: 'editor' });
  expect((await post(`/desk/people/${person.id}/role`, { role: 'reporter' })).status).toBe(303);
  expect((await promote(TEST_PASSWORD)).status).toBe(303);
  expect(await roleOf()).toMatchObject({ role: 'administrator' });

  expect((await post(`/desk/people/${person.id}/disable`, {})).status).toBe(303);
  const reopen = (password: string) => post(`/desk/people/${person.id}/enable`, { password });
  expect((await reopen('another password')).status).toBe(400);
  expect((await roleOf())?.disabled_at).not.toBeNull();
  expect((await reopen(TEST_PASSWORD)).status).toBe(303);
  expect((await roleOf())?.disabled_at).toBeNull();

  const invite = (password: string) =>
    post('/desk/invitations', { email: 'chief@desk.example', role: 'administrator', password });
  const refused = await invite('');
  expect(refused.status).toBe(400);
  expect(
    readPage(await refused.text())
      .at('#new')
      .field(/email/i).value,
  ).toBe('chief@desk.example');
  expect((await invite(TEST_PASSWORD)).headers.get('location')).toBe('/desk/invitations?done=added');
});
