import { afterAll, beforeAll, expect, test } from 'vitest';
import { planStory } from '../../../desk/plan-story.ts';
import { startStory } from '../../../desk/start-story.ts';
import { writtenDraft } from '../../../desk/testing.ts';
import { createLog } from '../../../log.ts';
import { endSessionsOf } from '../../../readers/accounts/end-sessions.ts';
import type { Role, Session } from '../../../readers/member.ts';
import { changeRole } from '../../../readers/people/change-role.ts';
import { disableMember } from '../../../readers/people/disable-member.ts';
import { resetMember } from '../../../readers/people/reset-member.ts';
import { type Authorized, asOperator, authorize } from '../../../readers/permission.ts';
import { makeMember, TEST_PASSWORD, type TestMember } from '../../../readers/testing.ts';
import type { Store, Writing } from '../../../store/database.ts';
import { openTestStore } from '../../../store/testing.ts';
import type { RunningServer } from '../../server/server.ts';
import { startTestPortal } from '../../testing/testing.ts';
import { testConfig } from '../../testing/testing-parts.ts';
import { visitsTo } from '../../testing/testing-visitor.ts';

const config = testConfig({ PUBLIC_URL: 'http://localhost:3999', DATA_DIR: 'memory://' });
const logged: string[] = [];
let store: Store;
let portal: RunningServer;
let story: string;
let by: Authorized<'write stories'>;

beforeAll(async () => {
  store = await openTestStore();
  const log = createLog('info', { write: (line) => void logged.push(line) });
  portal = await startTestPortal(store, { config, log });
  const author = await makeMember(store, { role: 'editor' });
  by = authorize(
    { member: { id: author.id, role: 'editor' }, passed: 'passkey' } as Session,
    'write stories',
    {
      twoStep: false,
    },
  );
  const now = new Date();
  story = await store.write(async (writing) => {
    const { id } = await startStory(writing, writtenDraft('Grain; again', 'It rose.'), by, now);
    const dueAt = new Date(now.getTime() + 86_400_000);
    await planStory(writing, id, { assignedTo: null, dueAt }, by, now);
    const embargo_until = new Date(now.getTime() + 2 * 86_400_000);
    await writing.updateTable('stories').set({ embargo_until }).where('id', '=', id).execute();
    return id;
  });
});
afterAll(async () => {
  await portal.close();
  await store.close();
});

const { get, text, post: send } = visitsTo(() => ({ portal }));
const post = (member: TestMember, what: string, sure = 'yes') =>
  send('/desk/calendar/address', { do: what, sure, password: TEST_PASSWORD }, member, {
    accept: 'application/json',
  });
const make = async (member: TestMember) => {
  const { address } = (await (await post(member, 'make')).json()) as { address: string };
  return address.replace('http://localhost:3999', '');
};
const ask = (path: string, headers: Record<string, string> = {}) => get(path, null, headers);
const staff = (more: { role?: Role; language?: 'fr' } = {}) =>
  makeMember(store, { role: 'reporter', ...more });

test('a private address serves the calendar to anyone who has it, in the language of its owner', async () => {
  const path = await make(await staff({ language: 'fr' }));
  expect(path).toMatch(/^\/desk\/calendar\/[0-9a-f]{64}\.ics$/);
  const answer = await ask(path);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
  expect(answer.headers.get('cache-control')).toBe('private, no-cache');
  const text = (await answer.text()).replaceAll('\r\n ', '');
  expect(text.match(/^BEGIN:VEVENT\r$/gm)).toHaveLength(2);
  expect(text).toMatch(/^SUMMARY:[^\r]*: Grain\\; again\r$/m);
  expect(text).toContain(`URL;VALUE=URI:http://localhost:3999/desk/stories/${story}/workflow`);
  expect(text).not.toContain('It rose.');
});

test('what is known already is not sent again, until something changes', async () => {
  const path = await make(await staff());
  const etag = (await ask(path)).headers.get('etag') ?? '';
  expect((await ask(path, { 'if-none-match': etag })).status).toBe(304);
  const later = new Date('2036-01-02T03:04:05Z');
  const dueAt = new Date(Date.now() + 3 * 86_400_000);
  await store.write((writing) => planStory(writing, story, { dueAt }, by, later));
  const changed = await ask(path, { 'if-none-match': etag });
  expect(changed.status).toBe(200);
  const stamps = (text: string) => text.match(/DTSTAMP:\w+/g);
  expect(stamps(await changed.text())).toEqual(['DTSTAMP:20360102T030405Z', 'DTSTAMP:20360102T030405Z']);
  await store.write((writing) => planStory(writing, story, { dueAt }, by, new Date()));
  expect(stamps(await (await ask(path)).text()), 'planned as it is').toContain('DTSTAMP:20360102T030405Z');
});

test('an address is made for a member who gives their password, and for nobody who found a browser open', async () => {
  const member = await staff();
  const first = await make(member);
  for (const password of ['', 'another password']) {
    const refused = await send('/desk/calendar/address', { do: 'make', password }, member);
    expect(refused.status).toBe(400);
    expect(await refused.text()).toMatch(/Enter your password\.|This is not your password\./);
  }
  expect((await ask(first)).status).toBe(200);
});

test('a new address ends the one before, and ending it ends the last', async () => {
  const member = await staff();
  const first = await make(member);
  const second = await make(member);
  expect((await ask(first)).status).toBe(404);
  expect((await ask(second)).status).toBe(200);
  expect((await post(member, 'dance')).status).toBe(400);
  expect((await post(member, 'end', '')).status, 'without the tick').toBe(400);
  expect((await ask(second)).status).toBe(200);
  expect(await (await post(member, 'end')).json()).toEqual({ ended: true });
  expect((await ask(second)).status).toBe(404);
  expect(await (await post(member, 'end')).json()).toEqual({ ended: false });
});

const ENDS: Readonly<Record<string, (writing: Writing, id: string) => Promise<unknown>>> = {
  'another role': (writing, id) =>
    changeRole(writing, asOperator(), { id, role: 'reader' }, config, new Date()),
  'a closed account': (writing, id) => disableMember(writing, asOperator(), id, config, new Date()),
  'a login that is reset': (writing, id) =>
    resetMember(writing, asOperator(), { id, endTwoStep: null }, config, new Date()),
  'a role changed in the database': (writing, id) =>
    writing.updateTable('users').set({ role: 'reader' }).where('id', '=', id).execute(),
};

test.each(Object.keys(ENDS))('%s ends it', async (how) => {
  const member = await staff();
  const path = await make(member);
  expect((await ask(path)).status).toBe(200);
  await store.write(async (writing) => ENDS[how]?.(writing, member.id));
  expect((await ask(path)).status).toBe(404);
});

test('another role of the newsroom keeps it, and so does a session that ends', async () => {
  const member = await staff();
  const path = await make(member);
  await store.write(async (writing) => {
    await changeRole(writing, asOperator(), { id: member.id, role: 'editor' }, config, new Date());
    await endSessionsOf(writing, member.id, null);
  });
  expect((await ask(path)).status).toBe(200);
});

test('nobody but the newsroom makes one, and what is near to one opens nothing', async () => {
  expect((await post(await makeMember(store), 'make')).status).toBe(403);
  const path = await make(await staff());
  for (const near of [
    path.replace('.ics', ''),
    path.replace(/.\.ics$/, (end) => (end === 'a.ics' ? 'b.ics' : 'a.ics')),
    '/desk/calendar/.ics',
    '/desk/calendar/none.ics',
  ]) {
    expect((await ask(near)).status, near).toBe(404);
  }
});

test('the key is in the database as a hash alone, in no log, and the audit log says that it was made', async () => {
  const member = await staff();
  const path = await make(member);
  expect((await ask(path)).status).toBe(200);
  const key = path.slice('/desk/calendar/'.length, -'.ics'.length);
  const kept = await store.reading
    .selectFrom('calendar_keys')
    .selectAll()
    .where('user_id', '=', member.id)
    .execute();
  expect(kept).toHaveLength(1);
  expect(JSON.stringify(kept)).not.toContain(key);
  expect(logged.join('')).toContain('/desk/calendar/');
  expect(logged.join('')).not.toContain(key);
  await post(member, 'end');
  const rows = await store.reading
    .selectFrom('log_entries')
    .select(['action', 'actor', 'details'])
    .where('about', '=', 'calendar_keys')
    .where('actor', '=', member.id)
    .orderBy('seq')
    .execute();
  expect(rows).toEqual([
    { action: 'make calendar address', actor: member.id, details: { person: member.id } },
    { action: 'end calendar address', actor: member.id, details: { person: member.id } },
  ]);
});

test('the page shows an address once, and afterwards only since when there is one', async () => {
  const member = await staff();
  const page = () => text('/desk/calendar', member);
  expect(await page()).toContain('Create an address');
  const answer = await send('/desk/calendar/address', { do: 'make', password: TEST_PASSWORD }, member);
  const made = await answer.text();
  expect(made).toMatch(/value="http:\/\/localhost:3999\/desk\/calendar\/[0-9a-f]{64}\.ics"/);
  expect(answer.headers.get('cache-control')).toBe('private, no-store');
  const field = made.indexOf('id="own-address"');
  expect(made.lastIndexOf('</form>', field), 'Enter in its field sends nothing').toBeGreaterThan(
    made.lastIndexOf('<form', field),
  );
  expect(made).toMatch(/<input id="own-sure"[^>]* required/);
  const later = await page();
  expect(later).not.toMatch(/[0-9a-f]{64}\.ics/);
  expect(later).toContain('You have an address since');
  const { address } = (await (await ask('/desk/calendar.json', { cookie: member.cookie })).json()) as {
    address: { madeAt: string };
  };
  expect(Object.keys(address)).toEqual(['madeAt']);
});
