import { afterAll, beforeAll, expect, it } from 'vitest';
import { plantEvent } from '../../../desk/events/testing.ts';
import { searchLog } from '../../../desk/log/log.queries.ts';
import { publish } from '../../../jobs/testing.ts';
import type { Store } from '../../../store/database.ts';
import { openTestApi, type TestApiPortal } from '../api-testing.ts';

const HERE = '/api/v1/desk/events' as const;
let store: Store;
let api: TestApiPortal;
let stories: string[];
let id: string;

beforeAll(async () => {
  api = await openTestApi(fetch);
  ({ store } = api);
  stories = [];
  for (const headline of ['Steelworkers strike', 'Steel strike goes on', 'Chess in Porto'])
    stories.push(await publish(store, '2026-11-25T10:00:00Z', { headline }));
  id = await plantEvent(store, stories, new Date('2026-11-25T10:00:00Z'));
});
afterAll(() => api.close());

it('lists events and reads one, with why each report is there', async () => {
  const { client } = await api.clientOf('Rita', 'reporter', ['stories:read']);
  const list = await client.GET(HERE, { params: { query: { q: 'strike' } } });
  expect(list.data).toMatchObject({
    events: [{ id, reports: 3, languages: ['en'] }],
    cursor: null,
    next: null,
  });
  const none = await client.GET(HERE, { params: { query: { language: 'ru' } } });
  expect(none.data?.events).toEqual([]);
  const one = await client.GET(`${HERE}/{id}`, { params: { path: { id } } });
  expect(one.response.headers.get('etag')).toBe('"v1"');
  expect(one.data?.stories.map(({ reason }) => reason.why).sort()).toEqual(['first', 'words', 'words']);
  const missing = await client.GET(`${HERE}/{id}`, { params: { path: { id: 'none' } } });
  expect(missing.response.status).toBe(404);
  const refused = await client.PATCH(`${HERE}/{id}`, {
    params: { path: { id }, header: { 'If-Match': '"v1"' } },
    body: { title: 'The strike' },
  });
  expect(refused.response.status).toBe(403);
});

it('names, splits and joins events, each of the version it was seen in', async () => {
  const { client, tokenId } = await api.clientOf('Edda', 'editor', ['stories:read', 'events:arrange']);
  const at = (etag: string, path = { id }) => ({ params: { path, header: { 'If-Match': etag } } });
  const named = await client.PATCH(`${HERE}/{id}`, { ...at('"v1"'), body: { title: 'The strike' } });
  expect(named.data).toMatchObject({ title: 'The strike', isNamed: true, version: 2 });
  const late = await client.PATCH(`${HERE}/{id}`, { ...at('"v1"'), body: { title: null } });
  expect(late.response.status).toBe(412);
  expect(late.error).toMatchObject({ etag: '"v2"', current: { title: 'The strike' } });
  const split = await client.POST(`${HERE}/{id}/split`, {
    ...at('"v2"'),
    body: { stories: stories.slice(2) },
  });
  expect(split.response.status).toBe(201);
  expect(split.data).toMatchObject({ title: 'Chess in Porto', reports: 1 });
  const other = split.data?.id ?? '';
  const [row] = await searchLog(store.reading, { action: 'change event' }, 1);
  expect(row?.details).toMatchObject({ kind: 'split', stories: 1, other, token: tokenId });
  const joined = await client.POST(`${HERE}/{id}/join`, { ...at('"v3"'), body: { other } });
  expect(joined.data).toMatchObject({ id, reports: 3, version: 4 });
  const again = await client.POST(`${HERE}/{id}/join`, { ...at('"v4"'), body: { other: 'none' } });
  expect(again.response.status).toBe(404);
  expect(api.untold).toEqual([]);
});
