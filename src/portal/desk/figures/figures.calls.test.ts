import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Store } from '../../../store/database.ts';
import { newId } from '../../../store/ids.ts';
import { cursorIn, openTestApi, type TestApiPortal } from '../../api/api-testing.ts';
import { EXPORT_QUERY, keepExports, proposeQuery } from './exports-testing.ts';

const HERE = '/api/v1/desk/figures' as const;
let store: Store;
let api: TestApiPortal;
let claim: string;
beforeAll(async () => {
  api = await openTestApi(fetch, { DATA_DIR: 'memory://' });
  ({ store } = api);
  claim = await keepExports(store, api.config);
}, 60_000);
afterAll(() => api.close());

const at = (id: string) => ({ params: { path: { id } } });

it('lists the figures with the filters of the desk, page by page', async () => {
  const { client } = await api.clientOf('Rita', 'reporter');
  const { data } = await client.GET(HERE, { params: { query: { story: 'exports-grew' } } });
  expect(data?.figures[0]).toMatchObject({
    id: claim,
    story: 'exports-grew',
    value: 12_000_000,
    unit: 'EUR',
    period: ['2023-01-01', '2024-01-01'],
  });
  const all = data?.figures ?? [];
  const seen: string[] = [];
  let cursor: string | null = null;
  do {
    const query: { limit: string; cursor?: string } = { limit: '1', ...(cursor && { cursor }) };
    const { data: page } = await client.GET(HERE, { params: { query } });
    expect(page?.figures).toHaveLength(1);
    seen.push(...(page?.figures ?? []).map(({ id }) => id));
    cursor = cursorIn(page?.next) || null;
    expect(page?.next === null).toBe(cursor === null);
  } while (cursor && seen.length < 20);
  expect(seen).toEqual(all.map(({ id }) => id));
  const bound = await client.GET(HERE, { params: { query: { state: 'bound' } } });
  expect(bound.data?.figures).toEqual([]);
  const odd = await client.GET(HERE, { params: { query: { cursor: 'nonsense' } } });
  expect(odd.response.status).toBe(400);
  const state = await client.GET(HERE, { params: { query: { state: 'nonsense' } } });
  expect(state.response.status).toBe(400);
  expect(api.untold).toEqual([]);
});

it('tells one figure whole, with what trying each proposal shows', async () => {
  const { client } = await api.clientOf('Ruth', 'reporter');
  const proposal = await proposeQuery(store, claim, EXPORT_QUERY);
  const { data, response } = await client.GET(`${HERE}/{id}`, at(claim));
  expect(data).toMatchObject({
    id: claim,
    quote: '12 million euros',
    hidden: false,
    rests: null,
    verdict: null,
  });
  expect(data?.proposals).toMatchObject([
    { id: proposal, kind: 'query', query: EXPORT_QUERY, tried: { verdict: 'holds', value: 12_000_000 } },
    { kind: 'source', query: null, tried: null },
  ]);
  const headers = { 'If-None-Match': response.headers.get('etag') ?? '' };
  expect((await client.GET(`${HERE}/{id}`, { ...at(claim), headers })).response.status).toBe(304);
  for (const none of [newId(), 'x']) {
    expect((await client.GET(`${HERE}/{id}`, at(none))).response.status).toBe(404);
  }
  expect(api.untold).toEqual([]);
});

it('tries a question and keeps nothing; one that asks for what is not there is refused by its field', async () => {
  const { client } = await api.clientOf('Rosa', 'reporter', ['stories:read']);
  const ask = (query: typeof EXPORT_QUERY) =>
    client.POST(`${HERE}/{id}/try`, { ...at(claim), body: { query } });
  const quarter = await ask({ ...EXPORT_QUERY, period: ['2023-10-01', '2024-01-01'] });
  expect(quarter.data).toMatchObject({ verdict: 'differs', value: 3_000_000, failure: null });
  const { data } = await client.GET(`${HERE}/{id}`, at(claim));
  expect(data).toMatchObject({ rests: null, verdict: null, past: [] });
  const field = await ask({ ...EXPORT_QUERY, value: 'nothing' });
  expect(field.error).toMatchObject({ status: 400, detail: expect.stringContaining('The field value') });
  const dataset = await ask({ ...EXPORT_QUERY, dataset: 'none' });
  expect(dataset.error).toMatchObject({ status: 400, detail: expect.stringContaining('The field dataset') });
  const rank = { ...EXPORT_QUERY, rank: { along: 'partner', of: 'KG' } } as never as typeof EXPORT_QUERY;
  expect((await ask(rank)).error).toMatchObject({
    status: 400,
    detail: expect.stringContaining('The field rank'),
  });
  const noStory = await client.POST(`${HERE}/{id}/try`, { ...at(newId()), body: { query: EXPORT_QUERY } });
  expect(noStory.response.status).toBe(404);
  expect(api.untold).toEqual([]);
});

it('is not for a token without the scope', async () => {
  const { client } = await api.clientOf('Rolf', 'reporter', ['media:read']);
  const refused = await client.GET(HERE);
  expect(refused.error).toMatchObject({
    type: 'urn:sourceline:problem:scope-missing',
    scope: 'stories:read',
  });
});
