import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestApi, type TestApiPortal } from '../../api/api-testing.ts';

const ALL = '/api/v1/desk/redirects' as const;
const ONE = `${ALL}/{id}` as const;
let api: TestApiPortal;
beforeAll(async () => {
  api = await openTestApi(fetch, { DATA_DIR: 'memory://' });
});
afterAll(() => api.close());

it('adds, lists, changes, imports and removes redirects', async () => {
  const { client } = await api.clientOf('Edda', 'editor', ['redirects:manage']);
  const added = await client.POST(ALL, { body: { from: '/Old/', to: '/story/a', permanent: true } });
  expect([added.response.status, added.data]).toMatchObject([
    201,
    { from: '/old', to: '/story/a', permanent: true, hits: 0, lastHit: null, version: 1 },
  ]);
  const id = added.data?.id ?? '';
  const at = (etag?: string) =>
    ({ params: { path: { id }, ...(etag && { header: { 'If-Match': etag } }) } }) as never;
  for (const [from, to, status] of [
    ['/search', '/story/a', 409],
    ['/old', '/story/a', 409],
    ['/new', 'http://x.example/', 400],
    ['new', '/story/a', 400],
  ] as const) {
    const refused = await client.POST(ALL, { body: { from, to, permanent: true } });
    expect(refused.response.status, from).toBe(status);
  }
  const changed = await client.PATCH(ONE, { ...(at('"v1"') as object), body: { permanent: false } } as never);
  expect(changed.data).toMatchObject({ from: '/old', permanent: false, version: 2 });
  const late = await client.PATCH(ONE, { ...(at('"v1"') as object), body: { to: '/story/b' } } as never);
  expect([late.response.status, late.error]).toMatchObject([412, { current: { version: 2 } }]);
  const loop = await client.PATCH(ONE, { ...(at('"v2"') as object), body: { to: '/old' } } as never);
  expect(loop.response.status).toBe(409);
  const imported = await client.POST(`${ALL}/import`, {
    body: {
      redirects: [
        { from: '/old', to: '/story/b', permanent: true },
        { from: '/a/*', to: 'https://archive.example/*', permanent: true },
        { from: '/search', to: '/story/b', permanent: true },
      ],
    },
  });
  expect(imported.data).toMatchObject({
    ...{ added: 1, changed: 1, same: 0 },
    refused: [
      { line: 3, from: '/search', why: expect.stringContaining('This address is in use on this site') },
    ],
  });
  const page = await client.GET(ALL, { params: { query: { limit: 1 } } } as never);
  expect(page.data).toMatchObject({ redirects: [{ from: '/a/*' }], next: expect.any(String) });
  expect((await client.DELETE(ONE, at())).response.status).toBe(204);
  expect((await client.GET(ONE, at())).response.status).toBe(404);
  const { client: reporter } = await api.clientOf('Rita', 'reporter', ['stories:read']);
  expect((await reporter.GET(ALL)).response.status).toBe(403);
});
