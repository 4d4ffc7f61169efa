import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSecret } from '../../../readers/accounts/secret.ts';
import { unsubscribeAddress } from '../../../readers/alerts/unsubscribe-key.ts';
import { makeMember, type TestMember } from '../../../readers/testing.ts';
import type { Store } from '../../../store/database.ts';
import { openTestStore } from '../../../store/testing.ts';
import type { RunningServer } from '../../server/server.ts';
import { startTestPortal } from '../../testing/testing.ts';
import { testConfig } from '../../testing/testing-parts.ts';
import { visitsTo } from '../../testing/testing-visitor.ts';

let store: Store;
let portal: RunningServer;
let reporter: TestMember;

beforeAll(async () => {
  store = await openTestStore();
  portal = await startTestPortal(store, {
    config: testConfig({ PUBLIC_URL: 'http://localhost:3999', DATA_DIR: 'memory://' }),
  });
  reporter = await makeMember(store, { role: 'reporter', email: 'rita@news.example' });
});
afterAll(async () => {
  await portal.close();
  await store.close();
});

const { text: get, post } = visitsTo(() => ({ portal, as: reporter }));
const choose = (fields: Record<string, string>, accept = 'text/html') =>
  post('/desk/notices/letters', fields, reporter, { accept });
const chosen = async () => (JSON.parse(await get('/desk/notices.json')) as { letters: unknown }).letters;

test('the page of notices shows which come by mail, and keeps another choice', async () => {
  expect(await chosen()).toEqual({ mine: 'at once', comments: 'daily', moves: 'daily', times: 'at once' });
  expect(await get('/desk/notices')).toContain('rita@news.example');
  const wanted = { mine: 'daily', comments: 'off', moves: 'at once', times: 'daily' };
  const answer = await choose(wanted);
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/desk/notices?done=letters']);
  expect(await chosen()).toEqual(wanted);
  const page = await get('/desk/notices?done=letters');
  expect(page).toContain('Choice saved.');
  expect(page).toMatch(/<select id="comments"[\s\S]*?<option value="off" selected>/);
});

test('what is no choice is refused, and changes nothing', async () => {
  const before = await chosen();
  for (const wrong of ['hourly', '']) {
    const answer = await choose(
      { mine: wrong, comments: 'off', moves: 'off', times: 'off' },
      'application/json',
    );
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('mine');
  }
  expect(await chosen()).toEqual(before);
});

test('the link of a letter ends them all, once the button is pressed', async () => {
  await choose({ mine: 'at once', comments: 'off', moves: 'off', times: 'off' });
  const secret = await readSecret(store, {});
  const address = unsubscribeAddress(portal.url, secret, { kind: 'desk', id: reporter.id });
  expect(await (await fetch(address)).text()).toContain('Stop emails from the desk?');
  expect(await chosen()).toMatchObject({ mine: 'at once' });
  const ended = await fetch(address, {
    method: 'POST',
    body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }),
  });
  expect(ended.status).toBe(200);
  expect(await chosen()).toEqual({ mine: 'off', comments: 'off', moves: 'off', times: 'off' });
});
