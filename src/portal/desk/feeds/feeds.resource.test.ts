import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { rss } from '../../../desk/feeds/testing.ts';
import { openReplayHost, type ReplayHost } from '../../../desk/following/testing.ts';
import { searchLog } from '../../../desk/log/log.queries.ts';
import { egressGate } from '../../../intake/egress/egress.ts';
import { politeFetch } from '../../../intake/feeds/polite-fetch.ts';
import { fetchDueFeeds } from '../../../jobs/fetch-feeds.ts';
import { jobAt } from '../../../jobs/testing.ts';
import { makeMember, type TestMember } from '../../../readers/testing.ts';
import type { Store } from '../../../store/database.ts';
import { openTestStore } from '../../../store/testing.ts';
import { BUILT_IN_LANGUAGES } from '../../../words/languages.ts';
import type { RunningServer } from '../../server/server.ts';
import { startTestPortal } from '../../testing/testing.ts';
import { readPage } from '../../testing/testing-page.ts';
import { testConfig } from '../../testing/testing-parts.ts';
import { visitsTo } from '../../testing/testing-visitor.ts';

let store: Store;
let portal: RunningServer;
let host: ReplayHost;
let editor: TestMember;
let reporter: TestMember;
beforeAll(async () => {
  store = await openTestStore();
  host = await openReplayHost();
  vi.spyOn(egressGate, 'open').mockReturnValue(host.egress);
  portal = await startTestPortal(store, { config: testConfig({ PUBLIC_URL: 'http://localhost:3999' }) });
  editor = await makeMember(store, { role: 'editor', name: 'Edith' });
  reporter = await makeMember(store, { role: 'reporter' });
});
beforeEach(() => {
  host.answers = {};
});
afterAll(async () => {
  await portal.close();
  vi.restoreAllMocks();
  await store.close();
  host.close();
});

const { get, page, post } = visitsTo(() => ({ portal, as: editor }));
const form = { address: '', name: '', source: '', policy: '', language: '', section: '', credit: '' };
const sent = (more: object) => ({ ...form, goesTo: 'draft', only: '', never: '', what: 'follow', ...more });
const fetchDue = () => {
  const now = new Date(Date.now() + 1_000);
  const polite = politeFetch(host.egress, () => now, { now: () => 0, pause: async () => undefined });
  return fetchDueFeeds(jobAt(store, now.toISOString()), polite);
};
const follow = async (address: string, more: object = {}) => {
  const answer = await post('/desk/feeds/new', sent({ address, ...more }));
  expect(answer.status).toBe(303);
  return (answer.headers.get('location') ?? '').replace(/\?.*/, '');
};

test('a feed is tested and followed by the address of a home page, fetched, changed, paused and let go', async () => {
  host.answers = {
    '/': {
      body: '<html><head><link rel="alternate" type="application/rss+xml" href="/feed.xml"><link rel="alternate" type="application/atom+xml" title="Sport" href="/sport.atom"></head></html>',
    },
    '/feed.xml': { body: rss([['1', 'A first report']]) },
  };
  expect((await page('/desk/feeds')).text).toContain('No feeds yet.');
  const tested = await post('/desk/feeds/new', sent({ address: 'wire.example', what: 'test' }));
  const preview = readPage(await tested.text());
  expect.soft(tested.status).toBe(200);
  for (const said of [
    'https://wire.example/feed.xml',
    'A first report',
    'draft',
    'https://wire.example/sport.atom',
  ])
    expect.soft(preview.text).toContain(said);
  expect((await page('/desk/feeds')).text).toContain('No feeds yet.');
  const at = await follow('wire.example', { only: 'report\nstrike' });
  await fetchDue();
  const one = await page(at);
  for (const said of ['https://wire.example/feed.xml', 'A first report', 'new items', 'new: 1'])
    expect.soft(one.text).toContain(said);
  const { version = '' } = Object.fromEntries(one.sends('Save'));
  const saved = await post(at, { ...sent({ name: 'The Wire' }), version });
  expect(saved.headers.get('location')).toBe(`${at}?done=changed`);
  const late = await post(at, { ...sent({ name: 'Too late' }), version });
  expect([late.status, await late.text()]).toEqual([
    409,
    expect.stringContaining('Somebody has changed this feed.'),
  ]);
  const offered = async () =>
    [...(await (await get(at)).text()).matchAll(/action="[^"]+\/(fetch|pause|resume|remove)"/g)].map(
      ([, act]) => act,
    );
  expect(await offered()).toEqual(['fetch', 'pause', 'remove']);
  expect((await post(`${at}/pause`)).headers.get('location')).toBe(`${at}?done=paused`);
  expect(await offered()).toEqual(['resume', 'remove']);
  const refused = await post(`${at}/fetch`);
  expect([refused.status, await refused.text()]).toEqual([409, expect.stringContaining('The Wire')]);
  expect((await post(`${at}/resume`)).headers.get('location')).toBe(`${at}?done=resumed`);
  expect((await post(`${at}/fetch`)).headers.get('location')).toBe(`${at}?done=queued`);
  expect(JSON.parse(await (await get('/desk/feeds.json')).text())).toMatchObject({
    feeds: [{ name: 'The Wire', state: 'followed', items: 1, source: { policy: 'linked' } }],
    next: null,
  });
  expect(await (await get(`${at}.json`)).json()).toMatchObject({ came: [{ headline: 'A first report' }] });
  const csv = await (await get('/desk/feeds.csv')).text();
  expect(csv.split('\r\n')).toHaveLength(3);
  expect(csv).toMatch(
    /^id,name,source\.name,source\.policy,source\.slug,kind,language,section,credit,goesTo,/,
  );
  expect((await post(`${at}/remove`)).headers.get('location')).toBe('/desk/feeds?done=removed');
  const log = await searchLog(store.reading, { action: 'change feed' }, 9);
  expect(log.map(({ actor, details }) => [actor, (details as { kind: string }).kind])).toEqual([
    [editor.id, 'remove'],
    [editor.id, 'change'],
    [editor.id, 'change'],
    [editor.id, 'change'],
    [editor.id, 'add'],
  ]);
}, 60_000);

test('what is wrong is said beside its field, in the reader’s language, and what was typed stays', async () => {
  const wrong = async (more: object, query = '') => {
    const answer = await post(`/desk/feeds/new${query}`, sent(more));
    const text = await answer.text();
    return { status: answer.status, said: readPage(text).text, html: text };
  };
  expect(await wrong({ address: '' })).toMatchObject({
    status: 400,
    said: expect.stringContaining('Give an address.'),
  });
  const inside = await wrong({ address: 'https://10.0.0.1/feed', name: 'Typed name' });
  expect(inside.said).toContain('Only public http and https addresses can be followed.');
  expect(inside.html).toContain('value="Typed name"');
  expect((await wrong({ address: '/etc' })).said).toContain('Only the operator can follow a folder');
  expect((await wrong({ address: 'https://a.example/', language: '??' })).said).toContain(
    'Give a language tag',
  );
  host.answers['/page'] = { body: '<html><body><p>Nothing here.</p></body></html>' };
  const none = await wrong({ address: 'https://a.example/page' }, '?lang=fr');
  expect(none).toMatchObject({ status: 400, said: expect.stringContaining('ni flux, ni plan de site') });
  expect((await wrong({ address: 'https://a.example/missing' })).said).toContain(
    'There is nothing at this address (404).',
  );
  host.answers['/f'] = { body: rss([]) };
  await follow('https://a.example/f', { source: 'Known', policy: 'licensed' });
  expect(await wrong({ address: 'https://a.example/f' })).toMatchObject({ status: 409 });
  host.answers['/g'] = { body: rss([]) };
  const terms = await wrong({ address: 'https://a.example/g', source: 'Known', policy: 'own' });
  expect(terms).toMatchObject({ status: 409, said: expect.stringContaining('known under other terms') });
}, 60_000);

test('a page is followed by the selector of its links, with a preview of its stories', async () => {
  host.answers['/press'] = { body: '<main><h2><a href="/one">One</a></h2></main>' };
  host.answers['/one'] = {
    body: `<html><head><title>A release</title></head><body><article><h1>A release</h1>${'<p>The ministry said so in a long text on Monday.</p>'.repeat(9)}</article></body></html>`,
  };
  const send = async (more: object) => {
    const answer = await post('/desk/feeds/new?kind=page', sent({ address: 'c.example/press', ...more }));
    return { status: answer.status, said: readPage(await answer.text()).text };
  };
  expect(await send({ selector: '' })).toMatchObject({
    status: 400,
    said: expect.stringContaining('Give a CSS'),
  });
  expect((await send({ selector: 'a[' })).said).toContain('“a[” is not a CSS selector that can be used.');
  expect((await send({ selector: '.teaser a' })).said).toContain('matches no links on this page');
  const tested = await send({ selector: 'main h2 a', what: 'test' });
  expect(tested).toMatchObject({ status: 200, said: expect.stringContaining('A release') });
  expect(tested.said).toContain('page of links');
  const added = await post(
    '/desk/feeds/new?kind=page',
    sent({ address: 'c.example/press', selector: 'main h2 a' }),
  );
  const at = (added.headers.get('location') ?? '').replace(/\?.*/, '');
  expect(await (await get(`${at}.json`)).json()).toMatchObject({ kind: 'page', selector: 'main h2 a' });
}, 60_000);

test('a feed that fails says since when and why, in every language; nobody but editors sees feeds', async () => {
  host.answers['/ok'] = { body: rss([]) };
  const at = await follow('https://b.example/ok', { name: 'Failing feed' });
  host.answers['/ok'] = { status: 500 };
  await fetchDue();
  const list = await page('/desk/feeds?state=failing');
  expect(list.text).toContain('Failing feed');
  expect(list.text).toMatch(/failing since .*, 1 attempt · The host has a fault \(500\)\./);
  expect((await page('/desk/feeds?q=nothing+like+it')).text).toContain('No feeds match.');
  for (const language of BUILT_IN_LANGUAGES)
    for (const path of ['/desk/feeds', '/desk/feeds/new', at]) {
      const shown = await page(`${path}?lang=${language}`);
      expect.soft(shown.direction, language).toBe(language === 'ar' ? 'rtl' : 'ltr');
      if (language !== 'en') expect.soft(shown.text, language).not.toContain('The host has a fault');
    }
  for (const path of ['/desk/feeds', '/desk/feeds/new', at, '/desk/feeds.json'])
    expect((await get(path, reporter)).status, path).toBe(403);
  expect((await post('/desk/feeds/new', sent({ address: 'https://b.example/ok' }), reporter)).status).toBe(
    403,
  );
  expect((await get('/desk/feeds/none')).status).toBe(404);
}, 60_000);
