import { afterAll, beforeAll, expect, it } from 'vitest';
import { searchLog } from '../../../desk/log/log.queries.ts';
import { bodyOf, openTestApi, type TestApiPortal } from '../../api/api-testing.ts';

const HERE = '/api/v1/desk/pages' as const;
const ONE = '/api/v1/desk/pages/{id}' as const;
let api: TestApiPortal;
beforeAll(async () => {
  api = await openTestApi(fetch, { DATA_DIR: 'memory://' });
});
afterAll(() => api.close());

const page = (title: string, text: string) => ({
  kind: 'imprint' as const,
  title,
  standfirst: null,
  slug: '',
  footer: 2,
  body: bodyOf(text),
});

it('makes, changes, publishes, restores and deletes pages', async () => {
  const { client, tokenId } = await api.clientOf('Edda', 'editor', ['pages:manage']);
  const made = await client.POST(HERE, {
    body: { ...page('Imprint', 'The [Who?] Ltd.'), language: 'en', translationOf: null },
  });
  expect(made.response.status).toBe(201);
  const { id = '' } = made.data ?? {};
  expect(made.response.headers.get('location')).toBe(`http://localhost:3999${HERE}/${id}`);
  expect(made.data).toMatchObject({ slug: 'imprint', state: 'draft', version: 1, publishedAt: null });
  const tag = (version: number) => ({ params: { path: { id }, header: { 'If-Match': `"v${version}"` } } });
  const publish = (version: number) => client.POST(`${ONE}/publish`, { ...tag(version), body: {} });
  const refused = await publish(1);
  expect(refused.response.status).toBe(400);
  expect(refused.error).toMatchObject({ detail: expect.stringContaining('[Who?]') });
  const changed = await client.PUT(ONE, { ...tag(1), body: page('Imprint', 'The Quay Ltd.') });
  expect(changed.data).toMatchObject({ version: 2, body: bodyOf('The Quay Ltd.') });
  const late = await client.PUT(ONE, { ...tag(1), body: page('Late', 'Late.') });
  expect(late.response.status).toBe(412);
  expect(late.error).toMatchObject({ etag: '"v2"', current: { title: 'Imprint' } });
  expect((await publish(2)).data).toMatchObject({ state: 'published', version: 3 });
  expect((await fetch(`${api.url}/page/imprint`)).status).toBe(200);
  const moved = await client.PUT(ONE, { ...tag(3), body: { ...page('Imprint', 'Two.'), slug: 'elsewhere' } });
  expect(moved.response.status).toBe(400);
  expect((await client.DELETE(ONE, { params: { path: { id } } })).response.status).toBe(409);
  const back = await client.POST(`${ONE}/unpublish`, { ...tag(3), body: {} });
  expect(back.data).toMatchObject({ state: 'draft', version: 4 });
  const restored = await client.POST(`${ONE}/restore`, { ...tag(4), body: { number: 1 } });
  expect(restored.data).toMatchObject({ version: 5, body: bodyOf('The [Who?] Ltd.') });
  const versions = await client.GET(`${ONE}/versions`, { params: { path: { id } } });
  expect(versions.data?.versions.map(({ step }) => step)).toEqual([
    'restore',
    'unpublish',
    'publish',
    'change',
    'add',
  ]);
  const [logged] = await searchLog(api.store.reading, { action: 'change page' }, 1);
  expect(logged).toMatchObject({ details: { kind: 'restore', token: tokenId } });

  const french = await client.POST(HERE, {
    body: { ...page('Mentions légales', 'Quay SARL.'), language: 'fr', translationOf: id },
  });
  expect(french.data).toMatchObject({ groupId: made.data?.groupId, slug: 'mentions-legales' });
  const again = await client.POST(HERE, {
    body: { ...page('Encore', 'Quay SARL.'), language: 'fr', translationOf: id },
  });
  expect(again.response.status).toBe(409);
  const other = french.data?.id ?? '';
  expect((await client.DELETE(ONE, { params: { path: { id: other } } })).response.status).toBe(204);
  expect((await client.GET(ONE, { params: { path: { id: other } } })).response.status).toBe(404);
  expect((await client.GET(HERE)).data?.pages.map(({ slug }) => slug)).toEqual(['imprint']);
  expect(api.untold).toEqual([]);
});
