import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestApi, type TestApiPortal } from '../../api/api-testing.ts';

const ONE = '/api/v1/desk/menus/{place}' as const;
let api: TestApiPortal;
beforeAll(async () => {
  api = await openTestApi(fetch, { DATA_DIR: 'memory://' });
});
afterAll(() => api.close());

const at = (place: 'header' | 'footer' | 'social', etag?: string) => ({
  params: { path: { place }, ...(etag && { header: { 'If-Match': etag } }) } as never,
});

it('reads, changes and restores a menu', async () => {
  const { client, member } = await api.clientOf('Edda', 'editor', ['menus:manage']);
  const all = await client.GET('/api/v1/desk/menus');
  expect(all.data?.menus.map(({ place, isStandard }) => [place, isStandard])).toEqual([
    ['header', true],
    ['footer', true],
    ['social', true],
  ]);
  const before = await client.GET(ONE, at('social'));
  const etag = before.response.headers.get('etag') ?? '';
  expect(etag).toBe('"v0"');
  const change = (tag: string, entries: unknown) =>
    client.PUT(ONE, { ...at('social', tag), body: { entries } as never });
  const entries = [{ target: 'https://social.example/@us', labels: { en: 'Mastodon' } }];
  const changed = await change(etag, entries);
  expect(changed.data).toEqual({ place: 'social', version: 1, isStandard: false, entries });
  const late = await change(etag, null);
  expect(late.response.status).toBe(412);
  expect(late.error).toMatchObject({ etag: '"v1"', current: { version: 1 } });
  for (const wrong of [[{ target: '/nowhere' }], [{ target: '/sitemap' }], 'x', [{ target: '/', x: 1 }]])
    expect((await change('"v1"', wrong)).response.status).toBe(400);
  expect((await change('"v1"', [{ target: '/sitemap' }])).error?.detail).toBe(
    'Entry 1 must lead to an https:// address of another site.',
  );
  expect((await change('"v1"', null)).data).toMatchObject({ version: 2, isStandard: true, entries: [] });
  const restored = await client.POST(`${ONE}/restore`, { ...at('social', '"v2"'), body: { number: 1 } });
  expect(restored.data).toMatchObject({ version: 3, entries });
  const { data } = await client.GET(`${ONE}/versions`, at('social'));
  expect(data?.versions.map(({ number, kind, by }) => [number, kind, by])).toEqual([
    [3, 'restore', member.id],
    [2, 'change', member.id],
    [1, 'change', member.id],
  ]);
  expect((await client.GET(ONE, at('sidebar' as 'social'))).response.status).toBe(404);
  expect(api.untold).toEqual([]);
});

it('is for tokens of editors with the scope alone', async () => {
  const { client } = await api.clientOf('Ria', 'editor', ['media:read']);
  expect((await client.GET('/api/v1/desk/menus')).response.status).toBe(403);
});
