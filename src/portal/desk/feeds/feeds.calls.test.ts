import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { rss } from '../../../desk/feeds/testing.ts';
import { openReplayHost, type ReplayHost } from '../../../desk/following/testing.ts';
import { egressGate } from '../../../intake/egress/egress.ts';
import { cursorIn, openTestApi, type TestApiPortal } from '../../api/api-testing.ts';

const HERE = '/api/v1/desk/feeds' as const;
let api: TestApiPortal;
let host: ReplayHost;
beforeAll(async () => {
  api = await openTestApi(fetch);
  host = await openReplayHost();
  vi.spyOn(egressGate, 'open').mockReturnValue(host.egress);
  host.answers = { '/feed.xml': { body: rss([['1', 'One']]) }, '/b.xml': { body: rss([]) } };
});
afterAll(async () => {
  vi.restoreAllMocks();
  await api.close();
  host.close();
});

it('tests, follows, lists, changes, pauses, fetches and removes a feed, as the desk does', async () => {
  const { client } = await api.clientOf('Edda', 'editor', ['feeds:manage']);
  const body = { address: 'https://wire.example/feed.xml', goesTo: 'published' as const };
  const tested = await client.POST(`${HERE}/tests`, { body });
  expect(tested.data).toMatchObject({
    ...{ kind: 'feed', title: 'Wire', items: 1 },
    preview: [{ headline: 'One', outcome: 'taken', state: 'published' }],
  });
  const added = await client.POST(HERE, { body });
  expect(added.response.status).toBe(201);
  expect(added.data).toMatchObject({ name: 'Wire', state: 'followed', goesTo: 'published', failing: null });
  expect((await client.POST(HERE, { body })).response.status).toBe(409);
  const id = added.data?.id ?? '';
  const at = { params: { path: { id } } };
  const etag = (await client.GET(`${HERE}/{id}`, at)).response.headers.get('etag') ?? '';
  const change = (seen: string) =>
    client.PATCH(`${HERE}/{id}`, {
      params: { path: { id }, header: { 'If-Match': seen } },
      body: { only: ['strike'], language: 'fr' },
    });
  expect((await change(etag)).data).toMatchObject({
    only: ['strike'],
    language: 'fr',
    name: 'Wire',
    version: 2,
  });
  expect((await change(etag)).response.status).toBe(412);
  expect((await client.POST(`${HERE}/{id}/pause`, at)).data?.state).toBe('paused');
  expect((await client.POST(`${HERE}/{id}/fetches`, at)).response.status).toBe(409);
  expect((await client.POST(`${HERE}/{id}/resume`, at)).data?.state).toBe('followed');
  expect((await client.GET(`${HERE}/{id}/history`, at)).data).toEqual({ runs: [], came: [] });
  await client.POST(HERE, { body: { address: 'https://wire.example/b.xml', name: 'Another' } });
  const first = await client.GET(HERE, { params: { query: { limit: '1' } } });
  expect(first.data?.feeds.map(({ name }) => name)).toEqual(['Another']);
  const rest = await client.GET(HERE, { params: { query: { cursor: cursorIn(first.data?.next) } } });
  expect(rest.data).toMatchObject({ feeds: [{ name: 'Wire' }], next: null });
  expect((await client.DELETE(`${HERE}/{id}`, at)).response.status).toBe(204);
  expect((await client.GET(`${HERE}/{id}`, at)).response.status).toBe(404);
}, 60_000);

it('refuses bad input, and people who may not manage feeds', async () => {
  const { client } = await api.clientOf('Emma', 'editor', ['feeds:manage']);
  const add = (body: { address: string; section?: string; language?: string }) => client.POST(HERE, { body });
  expect((await add({ address: 'https://10.0.0.1/feed' })).response.status).toBe(400);
  expect((await add({ address: '/etc/passwd' })).response.status).toBe(403);
  expect((await add({ address: 'https://wire.example/none.xml' })).response.status).toBe(400);
  const section = await add({ address: 'https://wire.example/feed.xml', section: 'nowhere' });
  expect(section.error).toMatchObject({ detail: expect.stringContaining('section') });
  const { client: other } = await api.clientOf('Rita', 'reporter', ['stories:read']);
  expect((await other.GET(HERE)).response.status).toBe(403);
}, 60_000);
