import { afterAll, beforeAll, expect, it } from 'vitest';
import { searchLog } from '../../../desk/log/log.queries.ts';
import { screenEntities } from '../../../entities/screening/screen-entities.ts';
import { addEntity, exactScreener } from '../../../entities/screening/testing.ts';
import type { Store } from '../../../store/database.ts';
import { openTestApi, type TestApiPortal } from '../../api/api-testing.ts';
import { endedImport, uploadForm } from '../frame/imports-testing.ts';

const HERE = '/api/v1/desk/lists' as const;
let store: Store;
let api: TestApiPortal;
beforeAll(async () => {
  api = await openTestApi(fetch, { DATA_DIR: 'memory://' });
  ({ store } = api);
});
afterAll(() => api.close());

type Client = Awaited<ReturnType<TestApiPortal['clientOf']>>['client'];

const csv = (...entries: [string, string][]) =>
  `key,name\n${entries.map(([key, name]) => `${key},${name}\n`).join('')}`;
const formOf = (said: Record<string, string>, file: string | null) => uploadForm(said, file, 'ore.csv');
const asFirst = { format: 'csv', title: 'Ore', producer: 'The register', licence: 'Open' };
const begin = (client: Client, said: Record<string, string>, file: string | null) =>
  client.POST(HERE, { ...formOf(said, file) });
const ended = (client: Client, begun: Awaited<ReturnType<typeof begin>>) =>
  endedImport(begun, (id) => client.GET(`${HERE}/imports/{id}`, { params: { path: { id } } }));
const next = async (client: Client, said: Record<string, string>, file: string) =>
  ended(
    client,
    await client.POST(`${HERE}/{slug}/versions`, {
      params: { path: { slug: 'ore' } },
      ...formOf(said, file),
    }),
  );

it('imports a list and its next version, and tells what that changed', async () => {
  const { client, tokenId } = await api.clientOf('Dana', 'data editor', ['lists:import']);
  const begun = await begin(
    client,
    { ...asFirst, asOf: '2026-01-05' },
    csv(['1', 'Quiet Ore'], ['2', 'Loud Ore'], ['3', 'Calm Ore'], ['4', 'Late Ore']),
  );
  expect(begun.error).toBeUndefined();
  expect(begun.response.status).toBe(202);
  const id = begun.data?.id ?? '';
  expect(begun.response.headers.get('location')).toBe(`http://localhost:3999${HERE}/imports/${id}`);
  const first = await ended(client, begun);
  expect(first.data).toMatchObject({
    step: 'ended',
    added: { status: 'imported', list: 'ore', version: 1, entries: 4 },
  });
  const told = await client.GET(`${HERE}/imports/{id}`, { params: { path: { id } } });
  expect(told.data).toEqual(first.data);
  const { client: other } = await api.clientOf('Dora', 'data editor');
  expect((await other.GET(`${HERE}/imports/{id}`, { params: { path: { id } } })).response.status).toBe(404);
  const [logged] = await searchLog(store.reading, { action: 'import list' }, 1);
  expect(logged?.details).toMatchObject({ token: tokenId });

  await addEntity(store, 'Quiet Ore');
  await screenEntities(store, await exactScreener(store), () => new Date());
  const entries = csv(['1', 'Quiet Ore'], ['2', 'Louder Ore'], ['3', 'Calm Ore'], ['5', 'New Ore']);
  const second = await next(client, { asOf: '2026-02-05', note: 'February', period: '30' }, entries);
  expect(second.data?.added).toMatchObject({ status: 'imported', version: 2 });
  expect((await next(client, { asOf: '2026-02-05' }, entries)).data?.added?.status).toBe('same');

  const { data } = await client.GET(HERE);
  expect(data?.lists).toMatchObject([
    {
      slug: 'ore',
      names: { en: 'Ore' },
      producer: 'The register',
      periodDays: 30,
      newest: { number: 2, asOf: '2026-02-05', note: 'February' },
      hits: { waiting: 1 },
    },
  ]);
  const { data: whole } = await client.GET(`${HERE}/{slug}`, { params: { path: { slug: 'ore' } } });
  expect(whole?.versions.map(({ number, changes }) => [number, changes])).toEqual([
    [2, { against: 1, added: 1, changed: 1, removed: 1, cannotTell: 0 }],
    [1, null],
  ]);
  const path = { slug: 'ore', number: '2' };
  const { data: version } = await client.GET(`${HERE}/{slug}/versions/{number}`, { params: { path } });
  expect(version?.entries).toEqual({
    added: [{ key: '5', name: 'New Ore' }],
    changed: [{ key: '2', name: 'Louder Ore', fields: ['names'] }],
    removed: [{ key: '4', name: 'Late Ore' }],
  });
  expect(api.untold).toEqual([]);
}, 60_000);

it('refuses files that are cut off until the list is said to have shrunk', async () => {
  const { client } = await api.clientOf('Dina', 'data editor');
  const cut = csv(['1', 'Quiet Ore']);
  const refused = await next(client, {}, cut);
  expect(refused.response.status).toBe(409);
  expect(refused.error?.detail).toContain('3 of the 4');
  const taken = await next(client, { acceptRemovals: 'yes' }, cut);
  expect(taken.data?.added).toMatchObject({ status: 'imported', version: 3, entries: 1 });
  expect(api.untold).toEqual([]);
}, 60_000);

it('refuses anyone who may not, what is not there and what is not right', async () => {
  const { client } = await api.clientOf('Doro', 'data editor', ['stories:read']);
  const missing = await client.GET(HERE);
  expect(missing.response.status).toBe(403);
  expect(missing.error).toMatchObject({ type: 'urn:sourceline:problem:scope-missing' });
  await expect(api.clientOf('Emil', 'editor', ['lists:import'])).rejects.toThrow();
  const { client: keeper } = await api.clientOf('Dirk', 'data editor', ['lists:import']);
  const nothing = { params: { path: { slug: 'nothing' } } };
  expect((await keeper.GET(`${HERE}/{slug}`, nothing)).response.status).toBe(404);
  const path = { slug: 'ore', number: '99' };
  expect((await keeper.GET(`${HERE}/{slug}/versions/{number}`, { params: { path } })).response.status).toBe(
    404,
  );
  const none = await begin(keeper, asFirst, null);
  expect(none.response.status).toBe(400);
  const file = csv(['1', 'One']);
  const nameless = await begin(keeper, { format: 'csv' }, file);
  expect(nameless.response.status).toBe(400);
  expect(nameless.error?.detail).toContain('title');
  const undated = await begin(keeper, { ...asFirst, asOf: '2026-02-31' }, file);
  expect(undated.error?.detail).toContain('asOf');
  expect((await begin(keeper, { ...asFirst, format: 'odt' }, file)).response.status).toBe(400);
  expect((await begin(keeper, { ...asFirst, title: 'Else' }, 'no list at all')).response.status).toBe(400);
  const late = await keeper.POST(`${HERE}/{slug}/versions`, { ...nothing, ...formOf({}, file) });
  expect(late.response.status).toBe(404);
  expect((await keeper.GET(HERE)).data?.lists.map(({ slug }) => slug)).toEqual(['ore']);
  expect(api.untold).toEqual([]);
}, 60_000);
