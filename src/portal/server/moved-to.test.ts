import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeMember, type TestMember } from '../../readers/testing.ts';
import type { Store } from '../../store/database.ts';
import { openTestStore } from '../../store/testing.ts';
import { draftOf } from '../../stories/testing.ts';
import { upsertStories } from '../../stories/upsert-stories.ts';
import { startTestPortal } from '../testing/testing.ts';
import { testConfig } from '../testing/testing-parts.ts';
import { visitsTo } from '../testing/testing-visitor.ts';
import type { RunningServer } from './server.ts';

const SITE = 'http://localhost:3999';
let store: Store;
let portal: RunningServer;
let editor: TestMember;
let reporter: TestMember;

const start = () => startTestPortal(store, { config: testConfig({ PUBLIC_URL: SITE }) });
beforeAll(async () => {
  store = await openTestStore();
  portal = await start();
  editor = await makeMember(store, { role: 'editor', name: 'Edda' });
  reporter = await makeMember(store, { role: 'reporter', name: 'Rita' });
  await store.write((writing) => upsertStories(writing, [draftOf({ headline: 'Still here' })], new Date()));
});
afterAll(async () => {
  await portal.close();
  await store.close();
});

const { text, get, post } = visitsTo(() => ({ portal, as: editor }));
const add = (from: string, to: string, type = '301') =>
  post('/desk/redirects', { what: 'save', from, to, type });
const asked = async (path: string) => {
  const answer = await get(path, null);
  return [answer.status, answer.headers.get('location')];
};
const list = async () =>
  (
    JSON.parse(await text('/desk/redirects.json')) as {
      redirects: { id: string; from: string; hits: number }[];
    }
  ).redirects;

it('leads from what nothing answers to a page or another site, and nowhere else', async () => {
  expect(await asked('/old/story')).toEqual([404, null]);
  expect((await add('/old/story', '/story/still-here')).headers.get('location')).toContain('done=added');
  await add('/blog/*', 'https://archive.example/blog/*', '302');
  await add('/x*', '/*');
  expect(await asked('/old/story')).toEqual([301, '/story/still-here']);
  expect(await asked('/old/story?next=https://evil.example')).toEqual([301, '/story/still-here']);
  expect(await asked('/blog/2019/a-story')).toEqual([302, 'https://archive.example/blog/2019/a-story']);
  expect(await asked('/x/evil.example/a')).toEqual([301, '/evil.example/a']);
  expect((await post('/old/story', {}, null)).status).toBe(404);
  // An existing page takes precedence over any redirect.
  await add('/*', '/story/still-here');
  for (const path of ['/', '/story/still-here', '/search', '/robots.txt'])
    expect((await get(path, null)).status, path).toBe(200);
  expect(await asked('/no/such/thing')).toEqual([301, '/story/still-here']);
  expect((await asked('/story/never-was'))[0]).toBe(404);
});

it('counts how often a redirect was followed, and nothing else', async () => {
  const [before] = (await list()).filter(({ from }) => from === '/old/story');
  await asked('/old/story');
  await get('/old/story', null, { 'user-agent': 'Somebody', cookie: 'a=b' });
  await portal.close();
  portal = await start();
  const [after] = (await list()).filter(({ from }) => from === '/old/story');
  expect((after?.hits ?? 0) - (before?.hits ?? 0)).toBeGreaterThanOrEqual(2);
  const { rows } = await store.statement('select r::text as row from redirects r');
  expect(JSON.stringify(rows)).not.toMatch(/Somebody|127\.0\.0\.1/);
});

it('is managed by editors alone, in their language', async () => {
  expect((await get('/desk/redirects', reporter)).status).toBe(403);
  expect((await post('/desk/redirects', { what: 'save', from: '/a', to: '/b' }, reporter)).status).toBe(403);
  const refusals = [
    ['/search', '/story/still-here', 409, 'Le site répond lui-même à cette adresse.'],
    ['/loop', '/loop', 409, 'Elle ramènerait à elle-même.'],
    ['nothing', '/story/x', 400, 'Ce n’est pas un chemin de ce site.'],
    ['/fine', 'http://plain.example', 400, 'une adresse https complète'],
    ['/old/story', '/story/x', 409, 'Ce chemin est déjà redirigé.'],
  ] as const;
  for (const [from, to, status, said] of refusals) {
    const answer = await post('/desk/redirects?lang=fr', { what: 'save', from, to, type: '302' });
    const page = await answer.text();
    expect([answer.status, from], from).toEqual([status, from]);
    expect(page).toContain(said);
    expect(page).toContain(`value="${from}"`);
    expect(page).toMatch(/<option value="302" selected/);
  }
});

it('is changed, removed, imported and exported at the desk', async () => {
  const [one] = (await list()).filter(({ from }) => from === '/old/story');
  const at = `/desk/redirects/${one?.id}`;
  const changed = { from: '/old/story', to: '/search', type: '302' };
  const late = await post(at, { ...changed, version: '7' });
  expect([late.status, await late.text()]).toEqual([409, expect.stringContaining('since you opened it')]);
  expect((await post(at, { ...changed, version: '1' })).status).toBe(303);
  expect(await asked('/old/story')).toEqual([302, '/search']);
  expect((await post(`${at}/remove`, {})).status).toBe(303);
  const file = new FormData();
  file.append('file', new Blob(['from,to\n/first,/story/a\n/search,/story/b\n']), 'redirects.csv');
  const imported = await (await post('/desk/redirects/import', file)).text();
  expect(imported).toContain('Added: 1. Updated: 0. Unchanged: 0.');
  expect(imported).toContain('Line 3, /search: This address is in use on this site.');
  expect(await asked('/first')).toEqual([301, '/story/a']);
  expect(await text('/desk/redirects.csv')).toContain('/first,/story/a,301,');
  const empty = new FormData();
  empty.append('file', new Blob(['']), 'empty.csv');
  expect((await post('/desk/redirects/import', empty)).status).toBe(400);
});
