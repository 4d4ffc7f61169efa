import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { makeEntity } from '../../../entities/review/make-entity.ts';
import type { Store } from '../../../store/database.ts';
import { cursorIn, openTestApi, type TestApiPortal } from '../../api/api-testing.ts';
import { addNamed, CUSTOMS } from './testing.ts';

// Files are parsed in a separate process.
vi.setConfig({ testTimeout: 120_000 });

const HERE = '/api/v1/desk/data-names' as const;
let store: Store;
let api: TestApiPortal;
let ruby: string;
beforeAll(async () => {
  api = await openTestApi(fetch, { DATA_DIR: 'memory://' });
  ({ store } = api);
  const made = await store.write((writing) =>
    makeEntity(writing, { schema: 'Company', label: 'Ruby Lens Works Co Ltd' }, null, new Date()),
  );
  ruby = made.id;
  await addNamed(store, 'memory://', 'customs.csv', CUSTOMS);
}, 120_000);
afterAll(() => api.close());

const at = (id: string, etag: string) => ({ params: { path: { id }, header: { 'If-Match': etag } } });

it('lists names in data page by page, tells one whole, and decides it as it was seen', async () => {
  const { client } = await api.clientOf('Rita', 'reporter', ['entities:decide']);
  const { data } = await client.GET(HERE, { params: { query: { limit: '1' } } });
  expect(data?.names).toMatchObject([{ name: 'Ruby Lens Works Co Ltd', known: true, rows: 2, columns: 1 }]);
  const query = { cursor: cursorIn(data?.next) };
  const { data: rest } = await client.GET(HERE, { params: { query } });
  expect(rest?.names.map(({ name }) => name).sort()).toEqual(['=cmd|’calc’', 'Basalt Freight LLC']);
  expect(rest?.next).toBeNull();
  const { response: wrong } = await client.GET(HERE, { params: { query: { cursor: 'bm90aGluZw' } } });
  expect(wrong.status).toBe(400);

  const id = data?.names[0]?.id ?? '';
  const { data: whole } = await client.GET(`${HERE}/{id}`, { params: { path: { id } } });
  expect(whole?.places).toMatchObject([
    { dataset: 'customs', column: 'importer', rows: 2, firstRow: 1, entity: { id: ruby } },
  ]);
  const { response: unsaid } = await client.POST(`${HERE}/{id}/accept`, {
    params: { path: { id } } as never,
    body: {},
  });
  expect(unsaid.status).toBe(428);
  const etag = whole?.etag ?? '';
  const { data: accepted } = await client.POST(`${HERE}/{id}/accept`, { ...at(id, etag), body: {} });
  expect(accepted).toEqual({ name: 'Ruby Lens Works Co Ltd', places: 1, entity: ruby });
  const { response: passed } = await client.POST(`${HERE}/{id}/reject`, { ...at(id, etag), body: {} });
  expect(passed.status).toBe(412);
});

it('makes somebody new with what is said, and nobody with an entity beside', async () => {
  const { client } = await api.clientOf('Ruth', 'reporter', ['entities:decide']);
  const { data } = await client.GET(HERE, { params: { query: { q: 'basalt' } } });
  const [name] = data?.names ?? [];
  const { id = '', etag = '' } = name ?? {};
  const both = { new: { label: 'Basalt' }, entity: ruby };
  const { response } = await client.POST(`${HERE}/{id}/accept`, { ...at(id, etag), body: both });
  expect(response.status).toBe(400);
  const { data: made } = await client.POST(`${HERE}/{id}/accept`, {
    ...at(id, etag),
    body: { new: { kind: 'Organization', country: 'Georgia' } },
  });
  expect(made).toMatchObject({ places: 1 });
  const entity = await store.reading
    .selectFrom('entities')
    .select(['label', 'schema', 'country', 'state'])
    .where('id', '=', made?.entity ?? '')
    .executeTakeFirst();
  expect(entity).toEqual({
    label: 'Basalt Freight LLC',
    schema: 'Organization',
    country: 'GE',
    state: 'known',
  });
  const { client: other } = await api.clientOf('Rory', 'reporter', ['stories:read']);
  expect((await other.GET(HERE, {})).response.status).toBe(403);
});
