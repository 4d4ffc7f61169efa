import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeMember, type TestMember } from '../../readers/testing.ts';
import type { Store } from '../../store/database.ts';
import { openTestStore } from '../../store/testing.ts';
import { startTestPortal } from '../testing/testing.ts';
import { testConfig } from '../testing/testing-parts.ts';
import { visitsTo } from '../testing/testing-visitor.ts';
import type { RunningServer } from './server.ts';

let store: Store;
let portal: RunningServer;
let reporter: TestMember;
let reader: TestMember;

beforeAll(async () => {
  store = await openTestStore();
  portal = await startTestPortal(store, { config: testConfig({ PUBLIC_URL: 'http://localhost:3999' }) });
  reporter = await makeMember(store, { role: 'reporter' });
  reader = await makeMember(store);
});
afterAll(async () => {
  await portal.close();
  await store.close();
});

const { get } = visitsTo(() => ({ portal }));
const ask = async (path: string, as: TestMember | null) => {
  const answer = await get(path, as);
  return { answer, text: await answer.text() };
};

test.each([
  ['nothing at the address', '/desk/nothing-here', 404, 'There is nothing at this address'],
  [
    'no such story',
    '/desk/stories/01a2191c-d80f-74de-9269-fa1396e59d63',
    404,
    'There is nothing at this address',
  ],
  ['not for the role', '/desk/log', 403, 'Not allowed'],
  ['a wrong field', '/desk/stories?state=nonsense', 400, 'This request is not understood'],
])('%s: staff see it within the desk, and it is not cached', async (_what, path, status, title) => {
  const { answer, text } = await ask(path, reporter);
  expect(answer.status).toBe(status);
  expect(answer.headers.get('cache-control')).toBe('private, no-store');
  expect(text).toContain(`<h1>${title}</h1>`);
  expect(text).toContain('href="/desk/calendar"');
  expect(text).not.toContain('Member login');
});

test('readers see their account, but no link to the desk', async () => {
  for (const [path, status] of [
    ['/desk/stories', 403],
    ['/nothing-here', 404],
  ] as const) {
    const { answer, text } = await ask(path, reader);
    expect(answer.status).toBe(status);
    expect(text).toContain('Your account');
    expect(text).not.toContain('Member login');
    expect(text).not.toContain('href="/desk/calendar"');
  }
});

test('without the second login step, staff see no link to the desk', async () => {
  const asking = await startTestPortal(store, { config: testConfig({ PUBLIC_URL: 'https://news.example' }) });
  try {
    const answer = await fetch(`${asking.url}/desk/nothing-here`, { headers: { cookie: reporter.cookie } });
    const text = await answer.text();
    expect(answer.status).toBe(404);
    expect(text).toContain('Your account');
    expect(text).not.toContain('href="/desk/calendar"');
  } finally {
    await asking.close();
  }
});

test('strangers get the standard page, and programs JSON', async () => {
  const { answer, text } = await ask('/desk/nothing-here', null);
  expect(answer.status).toBe(404);
  expect(text).not.toContain('Your account');
  expect(text).not.toContain('href="/desk/calendar"');
  const json = await ask('/api/v1/nothing-here', reporter);
  expect(json.answer.headers.get('content-type')).toContain('json');
});

test('the page is in the requested language', async () => {
  const { text } = await ask('/desk/nothing-here?lang=ar', reporter);
  expect(text).toContain('dir="rtl"');
  expect(text).toContain('href="/desk/calendar?lang=ar"');
});
