import { afterAll, beforeAll, expect, it } from 'vitest';
import { plantEvent } from '../../../desk/events/testing.ts';
import { indexItems } from '../../../desk/intake/index-items.ts';
import { bringIn } from '../../../desk/intake/testing.ts';
import type { TestMember } from '../../../readers/testing.ts';
import { makeMember } from '../../../readers/testing.ts';
import { BUILT_IN_LANGUAGES } from '../../../words/languages.ts';
import { cursorIn, openTestApi, type TestApiPortal } from '../../api/api-testing.ts';
import { readPage } from '../../testing/testing-page.ts';
import { visitsTo } from '../../testing/testing-visitor.ts';

const HERE = '/api/v1/desk/intake' as const;
const ORIGINAL = 'https://wire.example/strike';
const hour = (count: number) => new Date(Date.UTC(2026, 10, 25, count));
const JSON_WANTED = { accept: 'application/json' };

let api: TestApiPortal;
let editor: TestMember;
let reporter: TestMember;
const ids: Record<string, string> = {};
beforeAll(async () => {
  api = await openTestApi(fetch);
  const { store } = api;
  editor = await makeMember(store, { role: 'editor', name: 'Edith Editor' });
  reporter = await makeMember(store, { role: 'reporter', name: 'Rana Reporter' });
  const bring = (
    name: string,
    at: number,
    more: Parameters<typeof bringIn>[1],
    state: 'draft' | 'published' = 'draft',
  ) =>
    bringIn(store, more, hour(at), { state, sourceUrl: `${ORIGINAL}-${name}` }).then((id) => {
      ids[name] = id;
    });
  await bring('strike', 1, {
    headline: 'Strike in Linz',
    standfirst: 'Steelworkers walk out.',
    text: 'In Linz 4,200 workers walked out.',
    byline: 'A Wire',
  });
  await bring('ports', 2, { headline: 'Les ports ferment', language: 'fr', text: 'Les ports ferment.' });
  await bring('chess', 3, { headline: 'Chess: Ivanov wins', text: 'Ivanov won.' });
  await bring('ours', 0, { headline: 'Linz strike begins' }, 'published');
  await bring('more', 0, { headline: 'One more', text: 'Text.' });
  ids.event = await plantEvent(store, [ids.ours ?? '', ids.strike ?? ''], hour(1));
  await indexItems(store, () => false);
});
afterAll(() => api.close());

const ticking = (items: readonly string[], until: string) =>
  new URLSearchParams([...items.map((id) => ['item', id]), ['until', until]]);
const { get, page, post, text } = visitsTo(() => ({ portal: api, as: editor }));

it('lists what waits, newest first, with tabs that are counted, filters, data, and keys', async () => {
  const list = await page('/desk/intake');
  expect.soft(list.text).toContain('Waiting (4)');
  expect.soft(list.text).toContain('Taken (1)');
  const order = ['Chess: Ivanov wins', 'Les ports ferment', 'Strike in Linz', 'One more'];
  const at = order.map((headline) => list.text.indexOf(headline));
  expect.soft(at).toEqual([...at].sort((a, b) => a - b));
  expect.soft(list.text).toContain('Steelworkers walk out.');
  expect.soft(list.link('2 reports of this event').href).toBe(`/desk/intake?event=${ids.event}&state=any`);
  expect((await page(`/desk/intake?event=${ids.event}&state=any`)).text).toContain('Linz strike begins');
  expect((await page('/desk/intake?q=linz')).text).not.toContain('Chess');
  expect((await page('/desk/intake?language=fr')).text).not.toContain('Chess');
  expect((await page('/desk/intake?urgency=urgent')).text).toContain('No items match.');
  expect((await page('/desk/intake?event=nowhere')).text).toContain('No items match.');
  const { items } = await (await get('/desk/intake.json?q=workers')).json();
  expect(items).toMatchObject([
    {
      id: ids.strike,
      state: 'waiting',
      source: 'a-wire',
      original: `${ORIGINAL}-strike`,
      version: 1,
      followed: false,
    },
  ]);
  expect((await text('/desk/intake.csv?language=fr')).split('\r\n')[1]).toContain('Les ports ferment');
  for (const key of ['t', 'x', '/']) expect(await text('/desk/intake')).toContain(`data-key="${key}"`);
});

it('shows an item with its figures, terms and event', async () => {
  const shown = await page(`/desk/intake/${ids.strike}`);
  for (const words of [
    'In Linz 4,200 workers walked out.',
    '4,200',
    'A Wire',
    'An excerpt that links to the original',
  ])
    expect.soft(shown.text).toContain(words);
  expect.soft(shown.leadsTo).toContain(`${ORIGINAL}-strike`);
  expect.soft(shown.link('Linz strike begins').href).toBe(`/desk/stories/${ids.ours}`);
  expect.soft(shown.leadsTo).toContain(`/desk/events/${ids.event}`);
  expect((await get('/desk/intake/nowhere')).status).toBe(404);
  expect((await page(`/desk/intake/${ids.strike}`, reporter)).text).not.toContain('Publish excerpt');
});

it('says first what a new version changed of figures and names, on its page, compared, and as data', async () => {
  const { store } = api;
  const first = 'The death toll from the flood in Valencia is 12, police said.';
  const id = await bringIn(store, { headline: 'Flood in Valencia', text: first }, hour(0));
  expect(readPage(await text(`/desk/intake/${id}`)).headings(2)).not.toContain('Changed in revision 2');
  expect((await (await get(`/desk/intake/${id}.json`)).json()).changed).toBeNull();
  const second = 'The death toll from the flood in Valencia is 19, the interior ministry said.';
  await bringIn(store, { headline: 'Flood in Valencia', text: second }, hour(1));
  const told = /death toll from the flood in Valencia 12 → 19 ?source now: interior ministry ?before: police/;
  const shown = await page(`/desk/intake/${id}`);
  expect(shown.headings(2)[0]).toBe('Changed in revision 2');
  expect(shown.text).toMatch(told);
  const compared = await page(`/desk/stories/${id}/compare?from=1&to=2`);
  expect(compared.text).toMatch(told);
  // Before what differs word by word.
  expect(compared.headings(2)).toEqual(['Figures and names', 'Text']);
  const figures = [
    {
      what: 'death toll from the flood in Valencia',
      was: { exact: '12', value: 12, unit: null, who: 'police' },
      is: { exact: '19', value: 19, unit: null, who: 'interior ministry' },
      source: true,
    },
  ];
  const data = await (await get(`/desk/stories/${id}/compare.json?from=1&to=2`)).json();
  expect(data.facts).toEqual({ figures, names: [] });
  const item = await (await get(`/desk/intake/${id}.json`)).json();
  expect(item.changed).toEqual({ from: 1, to: 2, figures, names: [] });
  expect((await page(`/desk/stories/${id}/compare?from=2&to=2`)).text).not.toContain('Figures and names');
  await post(`/desk/intake/${id}/spike`);
});

it('is spiked and brought back in the list as it was filtered, and tells an island', async () => {
  const spiked = await post(`/desk/intake/${ids.chess}/spike?language=en`);
  expect(spiked.headers.get('location')).toBe('/desk/intake?language=en&done=spiked');
  expect((await page('/desk/intake?done=spiked')).text).toContain('Spiked. You can bring it back');
  expect((await page('/desk/intake')).text).not.toContain('Chess');
  expect((await page('/desk/intake?state=spiked')).text).toContain('spiked by Edith Editor');
  const back = await post(`/desk/intake/${ids.chess}/unspike`, {}, editor, JSON_WANTED);
  expect(await back.json()).toEqual({ unspiked: true, said: 'It is waiting again.', gone: true });
});

it('is taken to the desk, which a colleague then reads', async () => {
  const taken = await post(`/desk/intake/${ids.ports}/take`, {}, reporter);
  expect(taken.headers.get('location')).toBe(`/desk/stories/${ids.ports}`);
  expect((await page('/desk/intake?state=taken')).text).toContain('taken by Rana Reporter');
  const late = await post(`/desk/intake/${ids.ports}/take`);
  expect(late.status).toBe(409);
  expect(readPage(await late.text()).text).toContain('Rana Reporter has already taken this item.');
});

it('is followed, and published as an excerpt by an editor alone', async () => {
  const followed = await post(`/desk/intake/${ids.strike}/follow`, {}, reporter);
  expect(followed.headers.get('location')).toBe(`/desk/intake/${ids.strike}?done=followed`);
  expect((await page(`/desk/intake/${ids.strike}`, reporter)).text).toContain('Stop following');
  await post(`/desk/intake/${ids.strike}/unfollow`, {}, reporter);
  expect((await post(`/desk/intake/${ids.strike}/link`, { revision: '1' }, reporter)).status).toBe(403);
  const old = await post(`/desk/intake/${ids.strike}/link`, { revision: '7' });
  expect([old.status, readPage(await old.text()).text.includes('A newer version arrived')]).toEqual([
    409,
    true,
  ]);
  // What blocks a story blocks its excerpt: nobody is named for this figure.
  const blocked = await post(`/desk/intake/${ids.strike}/link`, { revision: '1' });
  expect(blocked.status).toBe(409);
  const linked = await post(`/desk/intake/${ids.chess}/link`, { revision: '1' });
  expect(linked.headers.get('location')).toBe(`/desk/intake/${ids.chess}?done=linked`);
  expect((await page('/')).text).toContain('Chess: Ivanov wins');
});

it('has copy of a story that is out in a tab of its own, says why, and makes it an item of its own', async () => {
  const { store } = api;
  const copy = await bringIn(store, { headline: 'Linz walkout', text: 'Again.' }, hour(0));
  await store.write((writing) =>
    writing
      .updateTable('intake_items')
      .set({ state: 'copy', copy_of: ids.ours ?? '', copy_share: 94 })
      .where('story_id', '=', copy)
      .execute(),
  );
  expect((await page('/desk/intake')).text).not.toContain('Linz walkout');
  const list = await page('/desk/intake?state=copy');
  expect(list.text).toContain('Same copy (1)');
  expect(list.link('same copy as “Linz strike begins” (A Wire, 94%)').href).toBe(`/desk/stories/${ids.ours}`);
  expect((await page(`/desk/intake/${copy}`)).text).toContain(
    'This is the same copy as “Linz strike begins” from A Wire: 94% of the shorter text is in both.',
  );
  const { items } = await (await get('/desk/intake.json?state=copy')).json();
  expect(items).toMatchObject([
    { id: copy, state: 'copy', copyOf: { id: ids.ours, source: 'A Wire', state: 'published', share: 94 } },
  ]);
  const apart = await post(`/desk/intake/${copy}/separate?state=copy`, {}, reporter);
  expect(apart.headers.get('location')).toBe('/desk/intake?state=copy&done=separated');
  expect((await page('/desk/intake')).text).toContain('Linz walkout');
  await post(`/desk/intake/${copy}/spike`);
});

it('spikes the ticked items, or all that match what was shown, and undoes either with one button', async () => {
  const { store } = api;
  const bring = (headline: string, at: number, language: string) =>
    bringIn(store, { headline, language, text: headline }, hour(at));
  const many = [await bring('Erste Meldung', 5, 'de'), await bring('Zweite Meldung', 6, 'de')];
  const html = await text('/desk/intake?language=de');
  const shown = readPage(html);
  for (const id of many) expect(html).toContain(`value="${id}"`);
  expect(shown.text).toContain('Spike all that match the filters');
  expect((await page('/desk/intake')).text).toContain('Spike everything in this list');
  const until = /name="until" value="([^"]+)"/.exec(html)?.[1] ?? '';
  expect(until).toBe(hour(6).toISOString());
  // It came after the page was shown.
  const late = await bring('Dritte Meldung', 7, 'de');
  const sent = await post('/desk/intake/spike?language=de', { which: 'matching', until });
  const back = sent.headers.get('location') ?? '';
  expect(back).toMatch(/^\/desk\/intake\?language=de&done=spiked-many&at=\d+$/);
  const confirmed = await text(back);
  const done = readPage(confirmed);
  expect(done.text).toContain('2 items spiked.');
  expect(done.text).not.toContain('Erste Meldung');
  expect(done.text).toContain('Dritte Meldung');
  const at = /name="at" value="(\d+)"/.exec(confirmed)?.[1] ?? '';
  const undone = await post('/desk/intake/unspike?language=de', { at });
  const again = await page(undone.headers.get('location') ?? '');
  expect(again.text).toContain('2 items are waiting again.');
  expect(again.text).toContain('Erste Meldung');
  // One of the ticked has a newer version than the page that was shown.
  const ticked = await post('/desk/intake/spike', ticking([...many, late], until));
  const left = await page(ticked.headers.get('location') ?? '');
  expect(left.text).toContain('2 items spiked. 1 was left');
  const spiked = await page('/desk/intake?state=spiked&language=de');
  expect(spiked.text).toContain('Bring ticked items back');
  await post('/desk/intake/unspike?state=spiked', ticking(many, until));
  expect((await page('/desk/intake?language=de')).text).toContain('Zweite Meldung');
  const nothing = await post('/desk/intake/spike', { which: 'ticked', until });
  expect([nothing.status, readPage(await nothing.text()).text.includes('No item is ticked.')]).toEqual([
    400,
    true,
  ]);
  // Without a time, nothing was shown.
  const blind = await post('/desk/intake/spike?language=de', { which: 'matching' }, editor, JSON_WANTED);
  expect(await blind.json()).toMatchObject({ done: 0, more: false });
  expect((await page('/desk/intake?state=taken')).text).not.toContain('Many at once');
  await post('/desk/intake/spike', ticking([...many, late], hour(9).toISOString()));
});

it('says how many items came, to a page that stays as it is', async () => {
  const list = await text('/desk/intake');
  const address = /data-new-items="([^"]+)"/.exec(list)?.[1]?.replaceAll('&amp;', '&') ?? '';
  expect(await (await get(address)).json()).toEqual({ said: null });
  const events = await get(address, editor, { accept: 'text/event-stream' });
  expect(events.headers.get('content-type')).toContain('text/event-stream');
  const reader = events.body?.pipeThrough(new TextDecoderStream()).getReader();
  expect((await reader?.read())?.value).toContain('retry:');
  await bringIn(api.store, { headline: 'Just in' }, hour(9));
  let said = '';
  while (!said.includes('event: new')) said += (await reader?.read())?.value ?? '';
  expect(said).toContain('{"said":"1 new item"}');
  await reader?.cancel();
  expect((await get(address, null)).status).toBe(401);
});

it('does all of it through the API, within a token’s scopes', async () => {
  const { client } = await api.clientOf('Emma', 'editor', ['stories:read', 'stories:write']);
  const first = await client.GET(HERE, { params: { query: { limit: '1' } } });
  expect(first.data?.items.map(({ headline }) => headline)).toEqual(['Just in']);
  const rest = await client.GET(HERE, { params: { query: { cursor: cursorIn(first.data?.next) } } });
  expect(rest.data?.items.map(({ headline }) => headline)).toEqual(['Strike in Linz', 'One more']);
  const at = { params: { path: { id: ids.more ?? '' } } };
  expect((await client.POST(`${HERE}/{id}/follow`, at)).data).toMatchObject({ followed: true });
  expect((await client.POST(`${HERE}/{id}/unfollow`, at)).data).toMatchObject({ followed: false });
  expect((await client.POST(`${HERE}/{id}/spike`, at)).data).toMatchObject({
    state: 'spiked',
    decidedBy: 'Emma',
  });
  expect((await client.POST(`${HERE}/{id}/unspike`, at)).data).toMatchObject({ state: 'waiting' });
  expect((await client.POST(`${HERE}/{id}/link`, { ...at, body: {} })).response.status).toBe(403);
  expect((await client.POST(`${HERE}/{id}/take`, at)).data).toMatchObject({ state: 'taken' });
  expect((await client.GET(`${HERE}/{id}`, at)).data).toMatchObject({
    decidedBy: 'Emma',
    storyState: 'draft',
  });
  expect((await client.POST(`${HERE}/{id}/spike`, at)).response.status).toBe(409);
  const { client: moves } = await api.clientOf('Eva', 'editor', ['stories:read', 'stories:move']);
  const other = { params: { path: { id: ids.ports ?? '' } } };
  expect((await moves.POST(`${HERE}/{id}/link`, { ...other, body: { revision: 1 } })).response.status).toBe(
    409,
  );
});

it('spikes and brings back many through the API', async () => {
  const { client } = await api.clientOf('Ema', 'editor', ['stories:read', 'stories:write']);
  const many = [
    await bringIn(api.store, { headline: 'Uno', language: 'es' }, hour(10)),
    await bringIn(api.store, { headline: 'Dos', language: 'es' }, hour(11)),
  ];
  const spike = (body: {
    items?: string[];
    matching?: { language?: string; event?: string };
    until?: string;
  }) => client.POST('/api/v1/desk/intake/spike', { body });
  const first = await spike({ matching: { language: 'es' }, until: hour(10).toISOString() });
  expect(first.data).toMatchObject({ spiked: 1, left: [], more: false });
  const named = await spike({ items: [...many, 'nowhere'] });
  expect(named.data).toMatchObject({ spiked: 1, left: [many[0], 'nowhere'] });
  const undo = await client.POST('/api/v1/desk/intake/unspike', { body: { spikedAt: named.data?.at ?? '' } });
  expect(undo.data?.broughtBack).toBeGreaterThan(0);
  expect((await spike({ items: many, matching: {} })).response.status).toBe(400);
  expect((await spike({ matching: { event: 'nowhere' } })).data).toMatchObject({ spiked: 0 });
  expect((await spike({})).response.status).toBe(400);
  const { client: reads } = await api.clientOf('Ria', 'editor', ['stories:read']);
  expect((await reads.POST('/api/v1/desk/intake/spike', { body: { items: many } })).response.status).toBe(
    403,
  );
  await spike({ items: many });
});

it('has what a program sends of another source, and not of our own', async () => {
  const { client } = await api.clientOf('Rob', 'reporter', ['stories:read', 'stories:write']);
  const send = (headline: string, source?: string) =>
    client.POST('/api/v1/desk/stories', {
      body: { language: 'en', kind: 'news', ...(source && { source }), copy: { headline } },
    });
  await send('Sent by a program', 'a-wire');
  await send('Written by a program');
  const { data } = await client.GET(HERE, { params: { query: { limit: '5' } } });
  const headlines = data?.items.map(({ headline }) => headline);
  expect(headlines).toContain('Sent by a program');
  expect(headlines).not.toContain('Written by a program');
});

it('speaks every language, and readers see none of it', async () => {
  for (const language of BUILT_IN_LANGUAGES)
    for (const path of ['/desk/intake', `/desk/intake/${ids.strike}`]) {
      const answer = await get(`${path}?lang=${language}`);
      expect(answer.status).toBe(200);
      expect.soft(readPage(await answer.text()).language).toBe(language);
    }
  const reader = await makeMember(api.store, { role: 'reader' });
  for (const path of ['/desk/intake', `/desk/intake/${ids.strike}`, '/desk/intake.csv', '/desk/intake/new'])
    expect((await get(path, reader)).status, path).toBe(403);
});
