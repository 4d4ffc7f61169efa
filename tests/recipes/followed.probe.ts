import { afterAll, beforeAll, expect, test } from 'vitest';
import { systemClock } from '../../src/clock.ts';
import { addPlace } from '../../src/desk/places/add-place.ts';
import { staffIn } from '../../src/desk/testing.ts';
import { judgeValue, type Stated } from '../../src/evidence/checks/judge-value.ts';
import { REASONS } from '../../src/evidence/checks/verdict.ts';
import { JOBS } from '../../src/jobs/jobs.ts';
import { silentLog } from '../../src/log.ts';
import { openTestApi, type TestApiPortal } from '../../src/portal/api/api-testing.ts';
import { visitsTo } from '../../src/portal/testing/testing-visitor.ts';
import { makeMember, type TestMember } from '../../src/readers/testing.ts';
import { INTERFACE_LANGUAGES, interfaceLanguage } from '../../src/words/languages.ts';
import { wordsIn } from '../../src/words/words.ts';

// Runs in a copy of the source tree in which all recipes were followed; by itself it is no test.

let api: TestApiPortal;
let editor: TestMember;
beforeAll(async () => {
  api = await openTestApi(fetch);
  editor = await makeMember(api.store, { role: 'editor' });
});
afterAll(() => api.close());
const { get, page, text } = visitsTo(() => ({ portal: api, as: editor }));
/** A client of the copy's API, whose types this file does not know. */
const clientOf = async (name: string) => {
  const { secret } = await api.clientOf(name, 'editor');
  return async (method: string, path: string, body?: unknown, etag?: string) => {
    const answer = await fetch(api.url + path, {
      method,
      headers: {
        authorization: `Bearer ${secret}`,
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(etag && { 'if-match': etag }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    return { status: answer.status, etag: answer.headers.get('etag') ?? '', json: await answer.json() };
  };
};

test('a field of a story is written, saved, shown to readers, and in the API', async () => {
  const call = await clientOf('Edda');
  const text = { type: 'text', text: 'Nobody counted anything.' };
  const body = { type: 'doc', content: [{ type: 'paragraph', content: [text] }] };
  const started = await call('POST', '/api/v1/desk/stories', {
    language: 'en',
    copy: { headline: 'A quiet day', body, advisory: 'Contains flash photography.' },
  });
  expect(started.status, JSON.stringify(started.json)).toBe(201);
  const at = `/api/v1/desk/stories/${started.json.id}`;
  const editing = await page(`/desk/stories/${started.json.id}`);
  expect(editing.field('Advisory').value).toBe('Contains flash photography.');
  const draft = await call('GET', `${at}/copy`);
  const advisory = 'Contains violence.';
  const saved = await call('PUT', `${at}/copy`, { ...draft.json.copy, advisory }, draft.etag);
  expect(saved.status, JSON.stringify(saved.json)).toBe(200);
  const wrong = await call(
    'PUT',
    `${at}/copy`,
    { ...draft.json.copy, advisory: 'x'.repeat(201) },
    saved.etag,
  );
  expect(wrong.status).toBe(400);
  await call('POST', `${at}/moves`, { move: 'ask for review' });
  const second = await clientOf('Eva');
  await second('POST', `${at}/moves`, { move: 'approve' });
  const published = await second('POST', `${at}/moves`, { move: 'publish' });
  expect(published.json.state, JSON.stringify(published.json)).toBe('published');
  const { slug } = published.json.story;
  expect(await call('GET', `/api/v1/stories/${slug}`)).toMatchObject({ json: { advisory } });
  expect(await (await get(`/story/${slug}`, null)).text()).toContain(`<p class="advisory">${advisory}</p>`);
  expect((await call('GET', '/api/openapi.json')).json.components.schemas.Copy.properties).toHaveProperty(
    'advisory',
  );
});

test('a page for readers', async () => {
  expect((await page('/colophon', null)).text).toContain('This portal runs on Sourceline.');
});

test('a list of the desk: its page, JSON, CSV and API', async () => {
  const call = await clientOf('Emil');
  const made = await call('POST', '/api/v1/desk/redirects', { from: '/old', to: '/search' });
  expect(made.status).toBe(201);
  const list = await page('/desk/moved?q=old');
  for (const words of ['Moved pages', '/old', '0 visits']) expect(list.text).toContain(words);
  const row = { id: made.json.id, from: '/old', to: '/search', hits: 0, version: 1 };
  expect((await (await get('/desk/moved.json')).json()).moved).toEqual([row]);
  expect(await text('/desk/moved.csv')).toContain(`id,from,to,hits,version\r\n${row.id},/old,/search,0,1`);
  expect((await call('GET', '/api/v1/desk/moved?unused=yes')).json.moved).toEqual([row]);
  const changed = await call('PATCH', `/api/v1/desk/moved/${row.id}`, { to: '/trade' }, '"v1"');
  expect(changed.json).toMatchObject({ to: '/trade', version: 2 });
  expect((await call('PATCH', `/api/v1/desk/moved/${row.id}`, { to: '/' }, '"v1"')).status).toBe(412);
});

test('a column of a desk list: its page, JSON and CSV', async () => {
  const { writes } = await staffIn(api.store, 'Rana');
  await api.store.write((writing) =>
    addPlace(writing, writes, { names: { en: 'Quetta' }, country: 'PK', at: null }),
  );
  expect((await (await get('/desk/places.json')).json()).places).toMatchObject([{ first: 'q' }]);
  expect(await text('/desk/places.csv')).toMatch(/^slug,.*,first,version/);
  expect((await page('/desk/places')).text).toMatch(/\bq\b/);
});

test('a feed format', async () => {
  const feed = await get('/feed.txt', null);
  expect([feed.status, feed.headers.get('content-type')]).toEqual([200, 'text/plain; charset=utf-8']);
  expect(await text('/colophon', null)).toContain('<link rel="alternate" type="text/plain"');
});

test('a language of the interface', async () => {
  expect(INTERFACE_LANGUAGES).toContain('it');
  const language = interfaceLanguage('it') ?? 'en';
  expect([wordsIn(language).say('frontPage'), wordsIn(language).say('search')]).toEqual([
    'Prima pagina',
    'Search',
  ]);
  const reader = await makeMember(api.store, { role: 'reader', language });
  expect((await get('/account', reader)).status).toBe(200);
});

test('a job', async () => {
  const job = JOBS.find(({ name }) => name === 'report-size');
  const context = { store: api.store, config: api.config, log: silentLog, clock: systemClock };
  expect(await job?.run(context, null)).toEqual({ stories: expect.any(Number) });
});

test('a verdict rule, with its words', () => {
  const stated = {
    hedge: 'none',
    value: 12,
    high: null,
    grain: 1,
    measure: 'level',
    direction: null,
    unit: null,
  };
  const { verdict, reason } = judgeValue(stated as unknown as Stated, 120);
  expect([verdict, reason]).toEqual(['differs', 'point slipped']);
  expect(REASONS).toContain('point slipped');
  const words = wordsIn('fr') as never as { say(key: string, values: object): string };
  expect(words.say('verdictPointSlipped', { found: '120', quote: '12' })).toContain('“12” slipped');
});
