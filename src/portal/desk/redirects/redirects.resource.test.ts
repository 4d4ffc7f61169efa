import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeMember, type TestMember } from '../../../readers/testing.ts';
import type { Store } from '../../../store/database.ts';
import { openTestStore } from '../../../store/testing.ts';
import { BUILT_IN_LANGUAGES } from '../../../words/languages.ts';
import type { RunningServer } from '../../server/server.ts';
import { startTestPortal } from '../../testing/testing.ts';
import { readPage } from '../../testing/testing-page.ts';
import { testConfig } from '../../testing/testing-parts.ts';
import { visitsTo } from '../../testing/testing-visitor.ts';

const HERE = '/desk/redirects';
let store: Store;
let portal: RunningServer;
let editor: TestMember;
let reporter: TestMember;

beforeAll(async () => {
  store = await openTestStore();
  portal = await startTestPortal(store, { config: testConfig({ PUBLIC_URL: 'http://localhost:3999' }) });
  editor = await makeMember(store, { role: 'editor' });
  reporter = await makeMember(store, { role: 'reporter' });
});
afterAll(async () => {
  await portal.close();
  await store.close();
});

const { get, page: open, post } = visitsTo(() => ({ portal, as: editor }));
const add = (from: string, to = '/story/a', type = '301') => post(HERE, { from, to, type });
const rows = async () => (await (await get(`${HERE}.json`)).json()).redirects;

test('an editor adds a redirect, changes it on its page, and removes it there', async () => {
  expect((await open(HERE)).text).toContain('No redirects yet.');
  const added = await add('/Old/');
  expect([added.status, added.headers.get('location')]).toEqual([303, `${HERE}?done=added`]);
  expect((await open(`${HERE}?done=added`)).text).toContain('Redirect added.');
  const [{ id }] = await rows();
  const list = await open(HERE);
  expect(list.link('/old').href).toBe(`${HERE}/${id}`);
  for (const words of ['/story/a', 'Permanent (301)', 'never followed'])
    expect.soft(list.text).toContain(words);

  const sent = { from: '/old', to: '/story/b', type: '302', version: '1' };
  const saved = await post(`${HERE}/${id}`, sent);
  expect(saved.headers.get('location')).toBe(`${HERE}/${id}?done=changed`);
  expect((await open(`${HERE}/${id}?done=changed`)).text).toContain('Redirect saved.');
  expect(await rows()).toMatchObject([{ from: '/old', to: '/story/b', permanent: false, version: 2 }]);

  const late = await post(`${HERE}/${id}`, { ...sent, to: '/story/c' });
  expect(late.status).toBe(409);
  const again = readPage(await late.text());
  expect.soft(again.text).toContain('Somebody has changed this redirect since you opened it.');
  expect.soft(again.text).toContain('Now: /story/b');
  expect.soft(Object.fromEntries(again.sends('Save'))).toMatchObject({ to: '/story/c', version: '2' });

  const removed = await post(`${HERE}/${id}/remove`, {});
  expect(removed.headers.get('location')).toBe(`${HERE}?done=removed`);
  expect(await rows()).toEqual([]);
  expect((await get(`${HERE}/${id}`)).status).toBe(404);
  expect((await post(`${HERE}/${id}/remove`, {})).status).toBe(404);
});

test('what is wrong is said beside its field, in the reader’s language, and what was typed stays', async () => {
  await add('/known');
  for (const [from, to, field, status] of [
    ['known', '/story/a', /^From/, 400],
    ['/known', '/story/a', /^From/, 409],
    ['/search', '/story/a', /^From/, 409],
    ['/new', 'http://x.example/', /^To/, 400],
  ] as const) {
    const refused = await add(from, to);
    const page = readPage(await refused.text());
    expect.soft([refused.status, page.field(field).invalid], from).toEqual([status, true]);
    expect.soft(page.field(/^From/).value).toBe(from);
  }
  for (const language of BUILT_IN_LANGUAGES) {
    const refused = await post(`${HERE}?lang=${language}`, { from: '/search', to: '/story/a', type: '301' });
    const page = readPage(await refused.text());
    expect.soft(page.language).toBe(language);
    if (language !== 'en') expect.soft(page.text, language).not.toContain('This address is in use');
  }
});

test('the list is narrowed, and its table can be imported again', async () => {
  await add('/sports', 'https://archive.example/sports', '302');
  expect((await open(`${HERE}?q=sports`)).text).not.toContain('/known');
  expect((await open(`${HERE}?q=nowhere`)).text).toContain('No redirect matches.');
  const table = await (await get(`${HERE}.csv?q=sports`)).text();
  expect(table).toBe('from,to,type,hits,last_hit\r\n/sports,https://archive.example/sports,302,0,\r\n');
});

test('it is for editors alone', async () => {
  for (const path of [HERE, `${HERE}.json`, `${HERE}.csv`])
    expect((await get(path, reporter)).status, path).toBe(403);
  expect((await post(HERE, { from: '/mine', to: '/story/a', type: '301' }, reporter)).status).toBe(403);
  const [{ id }] = await rows();
  expect((await post(`${HERE}/${id}/remove`, {}, reporter)).status).toBe(403);
});
