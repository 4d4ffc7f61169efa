import { afterAll, beforeAll, expect, it } from 'vitest';
import { searchLog } from '../../../desk/log/log.queries.ts';
import type { Store } from '../../../store/database.ts';
import { takeStories } from '../../../stories/take-stories.ts';
import { draftOf } from '../../../stories/testing.ts';
import { openTestApi, type TestApiPortal } from '../api-testing.ts';

const HERE = '/api/v1/desk/sources' as const;
let store: Store;
let api: TestApiPortal;
beforeAll(async () => {
  api = await openTestApi(fetch);
  ({ store } = api);
  const source = (slug: string) => ({
    ...{ slug, name: `Wire ${slug}`, url: null, licence: null, licenceUrl: null },
    policy: 'licensed' as const,
  });
  const drafts = ['a', 'b', 'c'].map((slug) =>
    draftOf({ headline: slug, externalKey: slug, source: source(slug) }),
  );
  await store.write((writing) => takeStories(writing, drafts, new Date()));
});
afterAll(() => api.close());

type Client = Awaited<ReturnType<TestApiPortal['clientOf']>>['client'];
const change = (client: Client, slug: string, etag: string, body: { licence?: string; url?: string }) =>
  client.PATCH(`${HERE}/{slug}`, { params: { path: { slug }, header: { 'If-Match': etag } }, body });

it('lists the sources page by page, and reads one', async () => {
  const { client } = await api.clientOf('Rita', 'reporter', ['stories:read']);
  const first = await client.GET(HERE, { params: { query: { q: 'Wire', limit: '2' } } });
  expect(first.data?.sources.map(({ slug }) => slug)).toEqual(['a', 'b']);
  const rest = await client.GET(HERE, { params: { query: { q: 'Wire', after: first.data?.next ?? '' } } });
  expect(rest.data).toMatchObject({ sources: [{ slug: 'c', stories: 1, changed: null }], next: null });
  const one = await client.GET(`${HERE}/{slug}`, { params: { path: { slug: 'a' } } });
  expect(one.response.headers.get('etag')).toBe('"v1"');
  expect(one.data).toMatchObject({ name: 'Wire a', policy: 'licensed', version: 1 });
  expect((await client.GET(`${HERE}/{slug}`, { params: { path: { slug: 'none' } } })).response.status).toBe(
    404,
  );
  expect(api.untold).toEqual([]);
});

it('changes one, of the version it was seen in', async () => {
  const { client, tokenId } = await api.clientOf('Edda', 'editor', ['stories:read', 'sources:write']);
  const changed = await change(client, 'a', '"v1"', { licence: 'By contract' });
  expect(changed.error).toBeUndefined();
  expect(changed.data).toMatchObject({ licence: 'By contract', name: 'Wire a', version: 2 });
  expect(changed.response.headers.get('etag')).toBe('"v2"');
  const [row] = await searchLog(store.reading, { action: 'change source' }, 1);
  expect(row?.details).toMatchObject({ source: 'a', changed: ['licence'], token: tokenId });
  const late = await change(client, 'a', '"v1"', { licence: 'Late' });
  expect(late.response.status).toBe(412);
  expect(late.error).toMatchObject({ etag: '"v2"', current: { licence: 'By contract' } });
  const wrong = await change(client, 'a', '"v2"', { url: 'nowhere' });
  expect(wrong.response.status).toBe(400);
  expect(wrong.error?.detail).toContain('url');
  expect((await change(client, 'a', '"v2"', {})).response.status).toBe(400);
  expect((await change(client, 'none', '"v1"', { licence: 'x' })).response.status).toBe(404);
  expect(api.untold).toEqual([]);
});

it('is for whoever publishes, with a token that says so', async () => {
  const { client } = await api.clientOf('Else', 'editor', ['stories:read', 'stories:write']);
  expect((await change(client, 'b', '"v1"', { licence: 'x' })).error).toMatchObject({
    type: 'urn:sourceline:problem:scope-missing',
    scope: 'sources:write',
  });
  await expect(api.clientOf('Rudi', 'reporter', ['sources:write'])).rejects.toThrow();
  expect(api.untold).toEqual([]);
});
