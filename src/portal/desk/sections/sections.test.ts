import { afterAll, beforeAll, expect, it } from 'vitest';
import { searchLog } from '../../../desk/log/log.queries.ts';
import { draftOf } from '../../../stories/testing.ts';
import { upsertStories } from '../../../stories/upsert-stories.ts';
import { bodyOf, openTestApi, type TestApiPortal } from '../../api/api-testing.ts';

const HERE = '/api/v1/desk/sections' as const;
const ONE = '/api/v1/desk/sections/{slug}' as const;
let api: TestApiPortal;
beforeAll(async () => {
  api = await openTestApi(fetch, { DATA_DIR: 'memory://' });
});
afterAll(() => api.close());

const editor = () => api.clientOf('Edda', 'editor', ['stories:read', 'sections:manage']);

it('makes, names, orders and removes sections', async () => {
  const { client, tokenId } = await editor();
  const make = (slug: string, name: string) => client.POST(HERE, { body: { slug, names: { en: name } } });
  const made = await make('', 'World News');
  expect(made.response.status).toBe(201);
  expect(made.response.headers.get('location')).toBe(`http://localhost:3999${HERE}/world-news`);
  expect(made.data).toEqual({
    slug: 'world-news',
    names: { en: 'World News' },
    version: 1,
    stories: 0,
    shown: 0,
  });
  await make('trade', 'Trade');
  expect((await make('trade', 'Trade')).response.status).toBe(409);

  const path = { slug: 'world-news' };
  const etag = made.response.headers.get('etag') ?? '';
  const name = (names: Record<string, string>, tag: string) =>
    client.PATCH(ONE, { params: { path, header: { 'If-Match': tag } }, body: { names } });
  const named = await name({ en: 'World', fr: 'Monde' }, etag);
  expect(named.data).toMatchObject({ names: { en: 'World', fr: 'Monde' }, version: 2 });
  const late = await name({ en: 'Late' }, etag);
  expect(late.response.status).toBe(412);
  expect(late.error).toMatchObject({ etag: '"v2"', current: { names: { fr: 'Monde' } } });

  const list = await client.GET(HERE);
  expect(list.data?.sections.map(({ slug }) => slug)).toEqual(['world-news', 'trade']);
  const seen = list.response.headers.get('etag') ?? '';
  const order = (slugs: string[], tag: string) =>
    client.PUT(HERE, { params: { header: { 'If-Match': tag } }, body: { order: slugs } });
  expect((await order(['trade'], seen)).response.status).toBe(400);
  const ordered = await order(['trade', 'world-news'], seen);
  expect(ordered.data?.sections.map(({ slug }) => slug)).toEqual(['trade', 'world-news']);
  const stale = await order(['world-news', 'trade'], seen);
  expect(stale.response.status).toBe(412);
  expect(stale.error).toMatchObject({ etag: ordered.response.headers.get('etag') });

  const draft = draftOf({ headline: 'A ship', section: { slug: 'trade', names: {} } });
  await api.store.write((writing) => upsertStories(writing, [draft], new Date()));
  const remove = (slug: string) => client.DELETE(ONE, { params: { path: { slug } } });
  expect((await remove('trade')).response.status).toBe(409);
  expect((await remove('world-news')).response.status).toBe(204);
  expect((await remove('world-news')).response.status).toBe(404);
  expect((await client.GET(ONE, { params: { path } })).response.status).toBe(404);
  const logged = await searchLog(api.store.reading, { action: 'change section' }, 9);
  expect(logged.map(({ details }) => (details as { kind: string }).kind)).toEqual([
    'remove',
    'order',
    'rename',
    'add',
    'add',
  ]);
  expect(logged[0]?.details).toMatchObject({ token: tokenId });
  expect(api.untold).toEqual([]);
});

it('lets anyone who writes read them, and editors alone change them', async () => {
  const { client } = await api.clientOf('Rita', 'reporter');
  expect((await client.GET(HERE)).response.status).toBe(200);
  expect((await client.POST(HERE, { body: { slug: '', names: { en: 'Mine' } } })).response.status).toBe(403);
  expect(api.untold).toEqual([]);
});

it('makes a section that a copy brings along for anyone who may manage sections, and logs it', async () => {
  const section = { slug: 'sport', names: { en: 'Sport' } };
  const begin = ({ client }: Awaited<ReturnType<typeof editor>>) =>
    client.POST('/api/v1/desk/stories', {
      body: {
        language: 'en',
        kind: 'news',
        copy: { headline: 'A race', body: bodyOf('It rains.'), section },
      },
    });
  for (const by of [
    await api.clientOf('Rudi', 'reporter'),
    await api.clientOf('Elsa', 'editor', ['stories:write']),
  ]) {
    const refused = await begin(by);
    expect(refused.response.status).toBe(400);
    expect(refused.error).toMatchObject({ detail: expect.stringContaining('There is no section sport.') });
    expect(JSON.stringify(refused.error)).toContain('trade');
  }
  const may = await api.clientOf('Ella', 'editor', ['stories:write', 'stories:read', 'sections:manage']);
  const begun = await begin(may);
  expect(begun.response.status).toBe(201);
  const [logged] = await searchLog(api.store.reading, { action: 'change section' }, 1);
  expect(logged?.details).toMatchObject({ kind: 'add', section: 'sport', token: may.tokenId });

  const path = { id: begun.data?.id ?? '' };
  const { data, response } = await may.client.GET('/api/v1/desk/stories/{id}/copy', { params: { path } });
  const another = { ...data?.copy, section: { slug: 'arts', names: { en: 'Arts' } } };
  const header = { 'If-Match': response.headers.get('etag') ?? '' };
  const saved = await may.client.PUT('/api/v1/desk/stories/{id}/copy', {
    params: { path, header },
    body: another as never,
  });
  expect(saved.response.status).toBe(200);
  const [made] = await searchLog(api.store.reading, { action: 'change section' }, 1);
  expect(made?.details).toMatchObject({ kind: 'add', section: 'arts' });
  expect(api.untold).toEqual([]);
});
